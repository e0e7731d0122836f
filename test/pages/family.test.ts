import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { draft, type Draft } from '../../scripts/pages/draft/draft.ts';
import { PageText, type Page } from '../../scripts/pages/read/page.ts';
import { readSaved } from '../../scripts/pages/read/saved.ts';
import { idleProvenance } from '../../scripts/spec/idle.ts';
import { Source } from '../../scripts/spec/source.ts';
import { LAMPS, Project } from './project.ts';
import { expectDraftsTogether } from './properties.ts';

let project: Project;

beforeEach(() => {
  project = new Project(LAMPS);
});

afterEach(() => {
  project.remove();
});

/** What a small page in Markdown has. */
interface Small {
  readonly title: string;
  readonly request: string;
  readonly group?: string;
  readonly query?: string;
  readonly body?: string;
  readonly answer?: string;
  readonly permission?: string;
  readonly note?: string;
  readonly saved?: string;
  readonly example?: unknown;
  readonly tail?: string;
}

function markdown(page: Small): Page {
  const { title, request, group = 'boats', query, body, answer, example } = page;
  const list = (heading: string, fields: string | undefined) =>
    fields === undefined ? [] : [`**${heading}:**`, `{object}\n${fields}`];
  const text = [
    `# ${title}`,
    `Source: https://docs.lamps.dev/docs/v1/api/project/${group}/${title.toLowerCase().replaceAll(' ', '-')}.md`,
    page.note ?? 'What it does.',
    ...(page.permission === undefined ? [] : [`Required permission: ${page.permission}`]),
    ...list('Query parameters', query),
    ...list('Request body', body),
    ...list('Response body', answer),
    '### API reference',
    request,
    ...(example === undefined
      ? []
      : ['#### Example Response', '200 OK', `\`\`\`json\n${JSON.stringify(example)}\n\`\`\``]),
    ...(page.tail === undefined ? [] : [page.tail]),
  ].join('\n\n');
  const read = readSaved(new PageText(`${title}.md`, text));
  return { ...read, origin: { ...read.origin, saved: page.saved ?? '2026-01-01' } };
}

function draftAll(...pages: readonly Small[]): Promise<Draft> {
  return draft(project.root, pages.map(markdown));
}

function yaml(file: string): Record<string, unknown> {
  return parse(project.read(`openapi/${file}`)) as Record<string, unknown>;
}

function schemas(): string[] {
  const all = readdirSync(path.join(project.root, 'openapi'), {
    recursive: true,
    encoding: 'utf8',
  });
  const own = all.filter((file) => /^(?:boats|common|piers)\/schemas\//.test(file));
  return own.filter((file) => !file.includes('Error')).sort();
}

/** The whole draft as one text, to compare two of them. */
function everything(root: string): string {
  const files = readdirSync(path.join(root, 'openapi'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(?:yaml|json)$/.test(file))
    .sort()
    .map((file) => `${file}\n${readFileSync(path.join(root, 'openapi', file), 'utf8')}`)
    .join('\n');
}

const BOAT = `- \`data\`: {object}
  - \`id\`: (string) (required)
  - \`name\`: (string) (required) (max length: 20)
  - \`length\`: (number)
  - \`mast\`: {object}
    - \`height\`: (number) (required)
    - \`sails\`: [array of] {object}
      - \`area\`: (number) (required)
      - \`cloth\`: (string) (enum: cotton, nylon)
      - \`age\`: (integer)
      - \`torn\`: (boolean)`;

const GET: Small = {
  title: 'Get boat',
  request: 'GET /v1/boats/{boatId}',
  answer: BOAT,
};
const PATCH: Small = {
  title: 'Patch boat',
  request: 'PATCH /v1/boats/{boatId}',
  body: '- `name`: (string) (max length: 20)',
  answer: BOAT,
};

describe('one thing has one schema', () => {
  test('whatever operations have it, called after the one that reads', async () => {
    await draftAll(PATCH, GET);
    expect(schemas()).toEqual([
      'boats/schemas/Boat.yaml',
      'boats/schemas/BoatMast.yaml',
      'boats/schemas/BoatPatch.yaml',
      'boats/schemas/BoatSail.yaml',
    ]);
    const file = 'boats/paths/v1_boats_{boatId}.yaml';
    const { get, patch } = yaml(file) as Record<string, { responses: Record<string, unknown> }>;
    expect(get?.responses['200']).toMatchObject(patch?.responses['200'] ?? {});
    expect(get?.responses['200']).toMatchObject({
      content: {
        'application/json': {
          schema: { required: ['data'], properties: { data: { $ref: '../schemas/Boat.yaml' } } },
        },
      },
    });
  });

  test('in common/, where two families use it', async () => {
    const answer = BOAT.replace('`length`', '`width`');
    await draftAll(GET, { title: 'Get pier', request: 'GET /v1/piers', group: 'piers', answer });
    expect(schemas()).toEqual([
      'boats/schemas/Boat.yaml',
      'common/schemas/Mast.yaml',
      'common/schemas/MastSail.yaml',
      'piers/schemas/Pier.yaml',
    ]);
    expect(yaml('boats/schemas/Boat.yaml')).toMatchObject({
      properties: { mast: { $ref: '../../common/schemas/Mast.yaml' } },
    });
  });

  test('but what only looks alike has its own', async () => {
    const small = (name: string) => `- \`data\`: {object}
  - \`${name}\`: {object}
    - \`id\`: (string) (required) The ${name}
    - \`name\`: (string)`;
    await draftAll(
      { ...GET, answer: small('anchor') },
      { title: 'Get pier', request: 'GET /v1/piers', group: 'piers', answer: small('crane') },
    );
    expect(schemas()).toEqual(['boats/schemas/Boat.yaml', 'piers/schemas/Pier.yaml']);
  });

  test('where an example lacks a required field too, which is told of the field', async () => {
    await draftAll({ ...GET, example: { data: { id: 'a' } } }, PATCH);
    expect(schemas()).toContain('boats/schemas/Boat.yaml');
    expect(yaml('boats/schemas/Boat.yaml')).toMatchObject({
      required: ['id'],
      properties: { name: { 'x-documented': { required: true, why: expect.any(String) } } },
    });
  });

  test('where a page of another layout shows what Markdown hides', async () => {
    const indented = `# Put boat

## Request body

  * {object}
    * length
number
min
1
    * mast
{object}
      * height
number required
      * sails
[array]
        * {object}
          * area
number required
          * cloth
string
one of
cotton, nylon
          * age
integer
max
9
          * torn
boolean



PUT /v1/boats
`;
    const put = readSaved(new PageText('put.txt', indented));
    await draft(project.root, [markdown(GET), put]);
    const [sail] = schemas().filter((file) => file.endsWith('Sail.yaml'));
    expect(schemas().filter((file) => file.includes('Sail'))).toHaveLength(1);
    expect(yaml(sail ?? '')).toMatchObject({ properties: { age: { maximum: 9 } } });
  });
});

test('what all pages of a thing leave open, a page that is drafted later leaves open too', async () => {
  const answer = `- \`data\`: {object}
  - \`id\`: (string)
  - \`name\`: (string)
  - \`hold\`: {object}`;
  const [first, second, third] = ['Get boat', 'Find boat', 'Show boat'].map((title) =>
    markdown({
      title,
      request: `GET /v1/${title.replace(' ', '/')}`,
      answer,
      example: { data: { id: 'a' } },
    }),
  );
  if (!first || !second || !third) throw new Error('A page is missing.');
  const fields = new Map(first.facts.fields);
  fields.set('response/200/data/hold', { type: 'object', required: true });
  await draft(project.root, [{ ...first, facts: { ...first.facts, fields } }, second]);
  const { created } = await draft(project.root, [third]);
  expect(created.filter((file) => file.includes('/schemas/'))).toEqual([]);
  expect(yaml('boats/schemas/Boat.yaml')).toMatchObject({
    properties: {
      hold: {
        'x-documented': {
          additionalProperties: null,
          operations: { getBoat: { required: true, additionalProperties: null } },
        },
      },
    },
  });
});

describe('pages of several days', () => {
  const older = BOAT.replace('nylon', 'hemp').replace(/\n *- `torn`.*/, '');
  const newer = BOAT.replace('cotton, nylon', 'cotton, hemp, nylon');
  const rename = (answer: string) => answer.replace('`length`', '`draught`');

  test('make one schema, with what each states by operation', async () => {
    await draftAll(
      { ...GET, answer: rename(newer), saved: '2026-06-01' },
      { ...PATCH, answer: older, saved: '2025-01-01' },
    );
    const sails = schemas().filter((file) => file.includes('Sail'));
    expect(sails).toEqual(['boats/schemas/BoatSail.yaml']);
    expect(yaml('boats/schemas/BoatSail.yaml')).toMatchObject({
      properties: {
        cloth: {
          enum: ['cotton', 'hemp', 'nylon'],
          'x-documented': { operations: { patchBoat: { enum: ['cotton', 'hemp'] } } },
        },
        torn: { 'x-documented': { operations: { patchBoat: false } } },
      },
    });
    expect(idleProvenance(new Source(project.root))).toEqual([]);
  });

  test('are older than one that says no day, as a page just saved', async () => {
    const { origin, ...page } = markdown({ ...GET, answer: rename(newer) });
    const fresh = { ...page, origin: { source: origin.source ?? '' } };
    await draft(project.root, [fresh, markdown({ ...PATCH, answer: older, saved: '2025-01-01' })]);
    expect(yaml('boats/schemas/BoatSail.yaml')).toMatchObject({
      properties: {
        cloth: {
          enum: ['cotton', 'hemp', 'nylon'],
          'x-documented': { operations: { patchBoat: { enum: ['cotton', 'hemp'] } } },
        },
      },
    });
  });

  test('of one day that differ so are two things', async () => {
    await draftAll({ ...GET, answer: rename(newer) }, { ...PATCH, answer: older });
    expect(JSON.stringify(yaml('boats/schemas/BoatSail.yaml'))).not.toContain('patchBoat');
    expect(schemas()).toContain('boats/schemas/BoatPatchResultMast.yaml');
  });

  test('of one operation state together what they show, the newer first', async () => {
    const base = { ...GET, title: 'Get boat' };
    const old = markdown({ ...base, answer: BOAT, saved: '2025-01-01' });
    const fields = new Map(old.facts.fields);
    fields.set('response/200/data/length', { type: 'number', minimum: 2 });
    const indented: Page = { ...old, layout: 'indented', facts: { ...old.facts, fields } };
    const now = markdown({ ...base, answer: BOAT.replace('20', '30'), saved: '2026-01-01' });
    await draft(project.root, [now, indented]);
    expect(yaml('boats/schemas/Boat.yaml')).toMatchObject({
      properties: { name: { maxLength: 30 }, length: { minimum: 2 } },
    });
    const facts = JSON.parse(project.read('openapi/boats/documented/get-boat.json')) as object;
    expect(facts).toMatchObject({
      pages: [
        { saved: '2025-01-01', layout: 'indented' },
        { saved: '2026-01-01', layout: 'markdown' },
      ],
    });
  });
});

describe('names', () => {
  test('do not depend on the order of the pages', async () => {
    const list: Small = {
      title: 'List boats',
      request: 'GET /v1/boats',
      answer: `- \`data\`: {object}\n  - \`boats\`: [array of] {object}\n${BOAT.split('\n').slice(1).join('\n').replaceAll('\n', '\n  ').replace(/^/, '  ').replace('`length`', '`draught`')}`,
    };
    const other = new Project(LAMPS);
    await draftAll(GET, PATCH, list);
    await draft(other.root, [list, PATCH, GET].map(markdown));
    expect(everything(other.root)).toBe(everything(project.root));
    other.remove();
    expect(schemas()).toContain('boats/schemas/BoatListItem.yaml');
  });

  test('are those of read operations, where others state something else', async () => {
    const edit: Small = {
      title: 'Edit boat crew',
      request: 'POST /v1/boats/{boatId}/crew',
      body: '- `names`: [array of] (string)\n- `size`: (integer) (required)',
      answer: '- `data`: {object}\n  - `size`: (integer)\n  - `full`: (boolean)',
    };
    const read: Small = {
      title: 'Get boat crew',
      request: 'GET /v1/boats/{boatId}/crew',
      answer: '- `data`: {object}\n  - `names`: [array of] (string)\n  - `size`: (integer)',
    };
    await draftAll(edit, read);
    const { get } = yaml('boats/paths/v1_boats_{boatId}_crew.yaml');
    expect(JSON.stringify(get)).toContain('"../schemas/BoatCrew.yaml"');
    expect(schemas()).toEqual([
      'boats/schemas/BoatCrew.yaml',
      'boats/schemas/BoatCrewEdit.yaml',
      'boats/schemas/BoatCrewEditResult.yaml',
    ]);
  });

  test('never end in a number, nor come from the key of an example', async () => {
    const answer = `- \`data\`: {object}
  - \`rules2\`: {object}
    - \`a\`: {object}
      - \`x\`: (string)
  - \`flags\`: {object}
    - \`MY_FLAG_NAME\`: {object}
      - \`value\`: (string) (required)
      - \`from\`: {object}
        - \`ship\`: (string)`;
    await draftAll({ ...GET, answer });
    expect(schemas().filter((file) => /\d\.yaml$|MyFlag/.test(file))).toEqual([]);
    expect(yaml('boats/schemas/Boat.yaml')).toMatchObject({
      properties: {
        flags: {
          type: 'object',
          additionalProperties: {
            $ref: './BoatFlag.yaml',
            'x-documented': { property: 'MY_FLAG_NAME' },
          },
        },
      },
    });
  });

  test('leave those of enums free, and an enum whose name is taken gets a file', async () => {
    const answer = `- \`data\`: {object}
  - \`state\`: (multiple options) (string) (enum: at sea) | (string) (enum: in dock)
  - \`mast\`: {object}
    - \`kind\`: (string) (enum: pole, lattice)
    - \`parts\`: {object}
      - \`a\`: (string)
  - \`mastKind\`: {object}
    - \`parts\`: {object}
      - \`b\`: (string)`;
    await draftAll({ ...GET, answer });
    expect(schemas()).toEqual([
      'boats/schemas/Boat.yaml',
      'boats/schemas/BoatMast.yaml',
      'boats/schemas/BoatResultMastKind.yaml',
      'boats/schemas/BoatStateInDock.yaml',
    ]);
    expect(yaml('boats/schemas/Boat.yaml')).toMatchObject({
      properties: { state: { oneOf: [{ enum: ['at sea'] }, { $ref: './BoatStateInDock.yaml' }] } },
    });
  });

  test('of two operations with one title tell them apart, with the title as provenance', async () => {
    await draftAll(
      { title: 'Get crew', request: 'GET /v1/boats/{boatId}/crew' },
      { title: 'Get crew', request: 'GET /v1/piers/{pierId}/crew', group: 'piers' },
    );
    expect(yaml('boats/paths/v1_boats_{boatId}_crew.yaml')['get']).toMatchObject({
      operationId: 'getCrewOfBoat',
      summary: 'Get crew of boat',
      'x-documented': { summary: 'Get crew', why: expect.any(String) },
    });
    expect(project.read('openapi/piers/documented/get-crew-of-pier.json')).toContain('"Get crew"');
  });
});

describe('an operation', () => {
  test('has the tag of its group, whatever its permission says', async () => {
    await draftAll({ ...GET, group: 'row-boats', permission: 'Account > Ships > Read' });
    const { get } = yaml('row-boats/paths/v1_boats_{boatId}.yaml');
    expect(get).toMatchObject({ tags: ['Row boats'] });
    expect(project.read('openapi/openapi.yaml')).toContain('- name: Row boats\n');
  });

  test('has its path listed with those of its family, and families in order', async () => {
    const list = { title: 'List piers', request: 'GET /v1/piers', group: 'piers' };
    await draftAll(list, { ...list, title: 'Get pier', request: 'GET /v1/piers/{pierId}' }, GET);
    await draftAll({ ...GET, title: 'List boats', request: 'GET /v1/boats' });
    expect(Object.keys(yaml('openapi.yaml')['paths'] as object)).toEqual([
      '/v1/boats',
      '/v1/boats/{boatId}',
      '/v1/projects/{projectId}/lamps/{lampId}',
      '/v1/piers',
      '/v1/piers/{pierId}',
    ]);
  });

  test('has a file for each parameter, and that of a team path like any other', async () => {
    const { pages } = {
      pages: [
        { ...GET, request: 'GET /v1/teams/{teamId}/boats' },
        { ...PATCH, request: 'PATCH /v1/teams/{teamId}/boats' },
      ],
    };
    await draftAll(...pages);
    expect(yaml('boats/parameters/TeamId.yaml')).toMatchObject({
      name: 'teamId',
      in: 'path',
      required: true,
      'x-documented': false,
    });
    expect(yaml('boats/paths/v1_teams_{teamId}_boats.yaml')['patch']).toMatchObject({
      parameters: [{ $ref: '../parameters/TeamId.yaml' }],
    });
  });

  test('uses parameters of its own family and of common/ again, and none of another family', async () => {
    const path =
      '**Path parameters:**\n\n{object}\n- `projectId`: (string) (required)\n- `lampId`: (string) (required)';
    const request = 'GET /v1/projects/{projectId}/lamps/{lampId}/';
    await draftAll(
      { title: 'Get boat lamp', request: `${request}boat`, note: path },
      { title: 'Get lamp shade', request: `${request}shade`, note: path, group: 'lamps' },
    );
    const parametersOf = (file: string) =>
      (yaml(file)['get'] as { parameters: unknown }).parameters;
    const project = { $ref: '../../common/parameters/ProjectId.yaml' };
    expect(parametersOf('boats/paths/v1_projects_{projectId}_lamps_{lampId}_boat.yaml')).toEqual([
      project,
      { $ref: '../parameters/BoatLampId.yaml' },
    ]);
    expect(parametersOf('lamps/paths/v1_projects_{projectId}_lamps_{lampId}_shade.yaml')).toEqual([
      project,
      { $ref: '../parameters/LampId.yaml' },
    ]);
  });

  test('has the parameters of every list in common/, for the families that are drafted later', async () => {
    const query = '- `page`: (integer)\n- `deck`: (integer)';
    await draftAll({ ...GET, query });
    await draftAll({ title: 'List piers', request: 'GET /v1/piers', group: 'piers', query });
    expect(yaml('piers/paths/v1_piers.yaml')['get']).toMatchObject({
      parameters: [
        { $ref: '../../common/parameters/Page.yaml' },
        { $ref: '../parameters/PierDeck.yaml' },
      ],
    });
  });

  test('takes an array where a query parameter can be given several times', async () => {
    const query =
      '- `kinds`: (string) Kind of boat. Several can be selected by specifying the query parameter repeatedly. (enum: yacht, dinghy)';
    await draftAll({ ...GET, query });
    expect(yaml('boats/parameters/Kinds.yaml')).toMatchObject({
      style: 'form',
      explode: true,
      schema: {
        type: 'array',
        items: { type: 'string', enum: ['yacht', 'dinghy'], 'x-documented': false },
        'x-documented': { type: 'string', enum: ['yacht', 'dinghy'] },
      },
    });
  });

  test('keeps a path parameter that its path lacks as provenance', async () => {
    const page = markdown(GET);
    const fields = new Map([
      ...page.facts.fields,
      ['path/pierId', { type: 'string', required: true }] as const,
    ]);
    await draft(project.root, [{ ...page, facts: { ...page.facts, fields } }]);
    expect(yaml('boats/paths/v1_boats_{boatId}.yaml')['get']).toMatchObject({
      'x-documented': { fields: { 'path/pierId': { type: 'string', required: true } } },
    });
  });

  test('that is deprecated, names a status alone or answers with text says so', async () => {
    await draftAll({
      title: 'Sink boat',
      request: 'DELETE /v1/boats/{boatId}',
      note: 'This endpoint is deprecated.',
      tail: '#### Example Response\n\n200 OK\n\n```text\nsunk\n```\n\n409 Conflict: At sea.\n\n402 Payment Required: No.',
    });
    const { delete: operation } = yaml('boats/paths/v1_boats_{boatId}.yaml');
    expect(operation).toMatchObject({
      deprecated: true,
      'x-documented': { statuses: ['402', '409'] },
      responses: {
        '200': { content: { 'text/plain': { schema: { type: 'string' } } } },
        '409': { $ref: '../../common/responses/Conflict.yaml' },
        '402': { $ref: '../../common/responses/PaymentRequired.yaml' },
      },
    });
    expect(yaml('common/responses/PaymentRequired.yaml')).toMatchObject({
      'x-documented': false,
      content: { 'application/json': { schema: { $ref: '../schemas/ErrorResponse.yaml' } } },
    });
  });
});

describe('a field', () => {
  test('that is a choice of one is that one', async () => {
    const answer = `- \`data\`: {object}
  - \`rig\`: (multiple options) (string) (enum: sloop, ketch)
  - \`hull\`: (multiple options) {object}
    - \`wood\`: (string)
    - \`parts\`: [array of] {object}
      - \`id\`: (string)`;
    await draftAll({ ...GET, answer });
    expect(yaml('boats/schemas/Boat.yaml')).toMatchObject({
      properties: {
        rig: { type: 'string', enum: ['sloop', 'ketch'], 'x-documented': { type: 'oneOf' } },
        hull: { $ref: './BoatHull.yaml', 'x-documented': { type: 'oneOf' } },
      },
    });
  });

  test('that is a choice of one stays a choice where an example contradicts it, of the kind that each page states', async () => {
    const answer = BOAT.replace(
      '`length`: (number)',
      '`afloat`: (multiple options) (boolean) (enum: true)',
    );
    const newer = markdown({ ...GET, answer, example: { data: { id: 'a', afloat: 'yes' } } });
    const older = markdown({ ...PATCH, answer, saved: '2025-01-01' });
    const fields = new Map(older.facts.fields);
    fields.set('response/200/data/afloat', { type: 'anyOf' });
    await draft(project.root, [
      newer,
      { ...older, layout: 'indented', facts: { ...older.facts, fields } },
    ]);
    expect(yaml('boats/schemas/Boat.yaml')).toMatchObject({
      properties: {
        afloat: {
          oneOf: [{ type: ['boolean', 'string'], enum: [true, 'yes'] }],
          'x-documented': { operations: { patchBoat: { type: 'anyOf' } } },
        },
      },
    });
  });

  test('that is a deprecated parameter is deprecated, whatever its type', async () => {
    const query = `- \`any\`: (string) Deprecated: use \`some\`.
- \`some\`: (string) Deprecated.
- \`all\`: (string) Deprecated. Can be given multiple times.`;
    const page = markdown({ ...GET, query });
    // Markdown has no words for a field of any type.
    const fields = new Map(page.facts.fields);
    fields.set('query/any', { ...fields.get('query/any'), type: 'any' });
    await draft(project.root, [{ ...page, facts: { ...page.facts, fields } }]);
    for (const name of ['Any', 'Some', 'All']) {
      const { deprecated, schema } = yaml(`boats/parameters/${name}.yaml`);
      expect({ name, deprecated }).toEqual({ name, deprecated: true });
      expect(schema).not.toHaveProperty('deprecated');
    }
  });

  test('that may be a secret is marked, and one that only leads to it is not', async () => {
    const body = `- \`password\`: (string) (required) The password of the captain
- \`secretId\`: (string) ID of the secret
- \`credentials\`: (string) ID of the saved credentials
- \`environment\`: {object}
- \`token\`: (string) (enum: on, off)
- \`tokens\`: [array of] (string)`;
    await draftAll({ ...PATCH, body });
    const { properties } = yaml('boats/schemas/BoatPatch.yaml') as {
      properties: Record<string, Record<string, unknown>>;
    };
    const marks = Object.entries(properties).map(([name, schema]) => [name, schema['x-sensitive']]);
    expect(Object.fromEntries(marks)).toEqual({
      password: true,
      secretId: undefined,
      credentials: false,
      environment: true,
      token: false,
      tokens: true,
    });
  });

  test('keeps a registered format, and gives up one that is none or that its example breaks', async () => {
    const answer = `- \`data\`: {object}
  - \`id\`: (string) (format: uuid)
  - \`size\`: (string) (format: x-feet)
  - \`built\`: (string) (format: date-time)
  - \`sold\`: (string) (format: date-time)`;
    const example = { data: { built: "2020-01-02T03:04:05.000Z'", sold: '2020-01-02T03:04:05Z' } };
    await draftAll({ ...GET, answer, example });
    expect(yaml('boats/schemas/Boat.yaml')).toMatchObject({
      properties: {
        size: { 'x-documented': { format: 'x-feet' } },
        built: { type: 'string', 'x-documented': { format: 'date-time' } },
        sold: { format: 'date-time' },
      },
    });
  });
});

test('a page of an operation that the spec has is left out and named', async () => {
  const lamp = markdown({
    title: 'Get lamp',
    request: 'GET /v1/projects/{projectId}/lamps/{lampId}',
  });
  const { operations, skipped } = await draft(project.root, [lamp, markdown(GET)]);
  expect(operations).toBe(1);
  expect(skipped).toEqual([lamp]);
});

test('whatever pages of one thing state, all of it is drafted, now or later', async () => {
  await expectDraftsTogether({ seed: 1, numRuns: 12 });
}, 120_000);
