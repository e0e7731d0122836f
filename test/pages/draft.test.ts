import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { draft, type Draft } from '../../scripts/pages/draft/draft.ts';
import { writeDraft } from '../../scripts/pages/draft/write.ts';
import { snapshot } from '../../scripts/spec/files.ts';
import { openPage, readSaved } from '../../scripts/pages/read/saved.ts';
import { lint } from '../../scripts/lint/index.ts';
import { documents, LAMPS, Project } from './project.ts';
import { expectWholeDraft } from './properties.ts';
import { renderIndented } from './render.ts';

const FIXTURES = 'test/pages/fixtures';

let project: Project;

beforeEach(() => {
  project = new Project(LAMPS);
});

afterEach(() => {
  project.remove();
});

/** As the command does it, in this process. */
function draftFile(page: string): Promise<Draft> {
  return draft(project.root, [readSaved(openPage(page))]);
}

function command(page: string): ReturnType<typeof documents> {
  return documents('draft', '--root', project.root, page);
}

function files(): string[] {
  const all = readdirSync(path.join(project.root, 'openapi'), {
    recursive: true,
    encoding: 'utf8',
  });
  return all.map((file) => file.split(path.sep).join('/')).sort();
}

/** What lint finds beside missing descriptions and summaries. */
async function otherFaults(): Promise<string[]> {
  const faults = (await lint(project.root)).map(({ message }) => message);
  return faults.filter(
    (fault) => !/ has no description| has no `summary`|\(tag-description\)$/.test(fault),
  );
}

/** A file of the spec, in whichever family it stands: `schemas/Volume.yaml` */
function yaml(name: string): unknown {
  const file = files().find((file) => file.endsWith(`/${name}`));
  if (file === undefined) throw new Error(`There is no ${name} in ${files().join(', ')}`);
  return parse(project.read(`openapi/${file}`));
}

test.each([
  ['list-volumes.txt', 'create-volume.md', 'delete-volume.txt', 'replace-tags.txt'],
  ['list-volumes.md', 'create-volume.txt', 'delete-volume.md', 'replace-tags.md'],
])('what %s, %s, %s and %s make lacks descriptions alone', async (...pages) => {
  for (const page of pages) {
    const { created, changed } = await draftFile(`${FIXTURES}/${page}`);
    expect(created.length + changed.length).toBeGreaterThan(1);
  }
  expect((await lint(project.root)).length).toBeGreaterThan(30);
  expect(await otherFaults()).toEqual([]);
});

test('a body that is that of another operation has its schemas', async () => {
  const { operation, ...page } = project.page('Patch lamp');
  const text = renderIndented({
    ...page,
    operation: { ...operation, title: 'Replace lamp', method: 'PUT' },
  });
  const { created } = await draftFile(project.write('page.txt', text));
  expect(created.filter((file) => file.includes('/schemas/'))).toEqual([]);
  expect(await otherFaults()).toEqual([]);
});

describe('the draft of a list', () => {
  beforeEach(async () => {
    await draftFile(`${FIXTURES}/list-volumes.txt`);
  });

  test('names what a person would name', () => {
    expect(Object.keys(yaml('schemas/Volume.yaml') as object)).toEqual([
      'type',
      'required',
      'properties',
    ]);
    expect(yaml('schemas/VolumeList.yaml')).toEqual({
      type: 'object',
      required: ['volumes'],
      properties: { volumes: { type: 'array', items: { $ref: './Volume.yaml' } } },
    });
    expect(yaml('parameters/PerPage.yaml')).toEqual({
      name: 'per_page',
      in: 'query',
      schema: { type: 'integer', minimum: 1, maximum: 100 },
    });
  });

  test('takes from the spec what is the same there', () => {
    const { get } = yaml('paths/v1_projects_{projectId}_volumes.yaml') as {
      get: { parameters: unknown[]; responses: Record<string, unknown> };
    };
    expect(get.parameters[0]).toEqual({ $ref: '../../common/parameters/ProjectId.yaml' });
    expect(Object.keys(get.responses)).toEqual(['200', '400', '401', '403', '404', '429', '5XX']);
    expect(get.responses['404']).toEqual({ $ref: '../../common/responses/NotFound.yaml' });
  });

  test('settles what a machine can settle, and says why', () => {
    const { required, properties } = yaml('schemas/Volume.yaml') as {
      required: string[];
      properties: Record<string, unknown>;
    };
    const why = expect.any(String);
    expect(required).toEqual(['id', 'name', 'required', 'size', 'createdAt']);
    expect(properties).toMatchObject({
      size: { enum: [16, 32, 64], 'x-documented': { maximum: 32, why } },
      createdAt: { format: 'date-time', 'x-documented': { format: null, why } },
      owner: { 'x-documented': { required: true, why } },
      labels: {
        additionalProperties: { type: 'string' },
        'x-documented': { additionalProperties: null, why },
      },
      notes: { 'x-documented': { type: 'any', additionalProperties: null, why } },
      extra: { type: 'array', 'x-documented': false, 'x-why': why },
    });
    expect(properties['size'] as object).not.toHaveProperty('maximum');
  });

  test('keeps the root as people wrote it', () => {
    const before = new Project(LAMPS);
    const lines = before.read('openapi/openapi.yaml').split('\n');
    before.remove();
    const now = project.read('openapi/openapi.yaml').split('\n');
    const fresh = now.filter((line) => !lines.includes(line));
    expect(fresh).toEqual([
      '  - name: Volumes',
      '  /v1/projects/{projectId}/volumes:',
      '    $ref: volumes/paths/v1_projects_{projectId}_volumes.yaml',
    ]);
    expect(now.filter((line) => !fresh.includes(line))).toEqual(lines);
  });
});

test('alternatives of which one can be another become anyOf, and others stay oneOf', async () => {
  await draftFile(`${FIXTURES}/create-volume.md`);
  expect(yaml('schemas/VolumeCreate.yaml')).toEqual({
    oneOf: [{ $ref: './VolumeCreateSnapshot.yaml' }, { $ref: './VolumeCreateEmpty.yaml' }],
  });
  const page = `# Get flag

**Response body:**

{object}
- \`data\`: {object}
  - \`value\`: (multiple options) (string) | (string) (pattern: ^a$)
  - \`count\`: (multiple options) (integer) | (number)
  - \`state\`: (multiple options) (string) (enum: on) | (string) (enum: off)
  - \`sha\`: (multiple options) (string) (min length: 7) | (string) (enum: latest)
  - \`tag\`: (multiple options) (string) (enum: latest) | (string) (pattern: ^l)
  - \`key\`: (multiple options) (string) (enum: latest) | (string) (pattern: ^a]$)

GET /v1/flag
`;
  await draftFile(project.write('page.md', page));
  expect(yaml('schemas/Flag.yaml')).toMatchObject({
    properties: {
      value: {
        anyOf: expect.any(Array),
        'x-documented': { type: 'oneOf', why: expect.any(String) },
      },
      count: { anyOf: expect.any(Array) },
      state: { oneOf: expect.any(Array) },
      sha: { oneOf: expect.any(Array) },
      tag: { anyOf: expect.any(Array) },
      // No validator takes this pattern, so that the alternative takes any string.
      key: { anyOf: expect.any(Array) },
    },
  });
});

test('a schema that the spec states alike is used again, one that differs is not', async () => {
  const { fields, operation, ...page } = project.page('Get lamp');
  const kept = [...fields].filter(([place]) => !place.endsWith('/cover/colour'));
  const text = renderIndented({
    ...page,
    fields: new Map(kept),
    bodies: new Map(),
    operation: {
      ...operation,
      title: 'Restart lamp',
      method: 'POST',
      path: `${operation.path}/restart`,
    },
  });
  await draftFile(project.write('page.txt', text));
  expect(yaml('schemas/LampRestartResult.yaml')).toMatchObject({
    properties: {
      maker: { $ref: './LampMaker.yaml' },
      parts: { items: { $ref: './LampRestartResultPart.yaml' } },
    },
  });
  expect(yaml('schemas/LampRestartResultPart.yaml')).toMatchObject({
    properties: {
      screws: { items: { $ref: './LampScrew.yaml' } },
      cover: { $ref: './LampPartCover.yaml' },
    },
  });
});

/** A page in Markdown of an operation on lamps, with the lists of its responses. */
function lampsPage(title: string, path: string, responses: string, examples = ''): string {
  return project.write(
    'page.md',
    `# ${title}

Required permission: Project > Lamps > Update

**Path parameters:**

{object}
- \`projectId\`: (string) (required)

**Response body:**

${responses}

POST /v1/projects/{projectId}/${path}

#### Example Response

${examples}
`,
  );
}

/** The responses of the only operation of a drafted path. */
function responsesOf(file: string): Record<string, { content?: Record<string, unknown> }> {
  const [operation] = Object.values(yaml(`paths/${file}.yaml`) as object) as {
    responses: Record<string, { content?: Record<string, unknown> }>;
  }[];
  return operation?.responses ?? {};
}

describe('a response besides the success', () => {
  const taken = '409 Conflict\n\n{object}\n- `holder`: {object}\n  - `id`: (string) (required)';

  test('has a name by what its status means, and one of its operation where that is taken', async () => {
    await draftFile(`${FIXTURES}/create-volume.md`);
    expect(yaml('schemas/VolumeConflict.yaml')).toMatchObject({ required: ['reason'] });
    const other = `201 Created\n\n{object}\n- \`data\`: {object}\n  - \`id\`: (string)\n\n${taken}`;
    const page = lampsPage('Move volume', 'volumes/move', other);
    const volumes = project.read('page.md').replace('> Lamps >', '> Volumes >');
    project.write('page.md', volumes);
    await draftFile(page);
    expect(responsesOf('v1_projects_{projectId}_volumes_move')['409']?.content).toEqual({
      'application/json': { schema: { $ref: '../schemas/VolumeMoveConflict.yaml' } },
    });
  });

  test('that is an error has the schema of all errors where its body is of that shape', async () => {
    const error = 'response/409/error';
    const body = { error: { status: 409, message: 'No' } };
    const { operation, ...page } = project.page('Patch lamp');
    const text = renderIndented({
      ...page,
      operation: { ...operation, title: 'Light lamp', method: 'PUT' },
      fields: new Map([
        ...page.fields,
        ['response/409', { type: 'object' }],
        [error, { type: 'object', required: true }],
        [`${error}/status`, { type: 'integer', required: true }],
        [`${error}/message`, { type: 'string', required: true }],
      ]),
      bodies: new Map([...page.bodies, ['response/409', body]]),
    });
    const { created } = await draftFile(project.write('page.txt', text));
    expect(created.filter((file) => file.includes('/schemas/'))).toEqual([]);
    const { put } = yaml('paths/v1_projects_{projectId}_lamps_{lampId}.yaml') as {
      put: { responses: Record<string, object> };
    };
    expect(put.responses['409']).toMatchObject({
      content: {
        'application/json': { schema: { $ref: '../../common/schemas/ErrorResponse.yaml' } },
      },
    });
    expect(await otherFaults()).toEqual([]);
  });

  test('of an operation is not what the next one shares', async () => {
    await draftFile(lampsPage('Light lamps', 'lamps/light', `200 OK\n\n(integer)\n\n${taken}`));
    const root = project.read('openapi/openapi.yaml').split('\n');
    const at = root.indexOf('paths:') + 1;
    const own = root.findIndex((line) => line.includes('lamps/light'));
    // The operation now stands before all others.
    const lines = root.toSpliced(own, 2).toSpliced(at, 0, ...root.slice(own, own + 2));
    project.write('openapi/openapi.yaml', lines.join('\n'));
    await draftFile(lampsPage('Dim lamps', 'lamps/dim', '200 OK\n\n(integer)'));
    expect(responsesOf('v1_projects_{projectId}_lamps_dim')['409']).toEqual({
      $ref: '../../common/responses/Conflict.yaml',
    });
  });

  test('has the number in the file of its example, as lint asks for', async () => {
    const both =
      '202 Accepted\n\n{object}\n- `job`: (string)\n\n200 OK\n\n{object}\n- `lit`: (integer)';
    const examples =
      '202 Accepted\n\n```json\n{ "job": "j" }\n```\n\n200 OK\n\n```json\n{ "lit": 2 }\n```';
    const { created } = await draftFile(lampsPage('Light lamps', 'lamps/light', both, examples));
    expect(created.filter((file) => file.includes('/examples/')).sort()).toEqual([
      'openapi/lamps/examples/lightLamps.response.202.json',
      'openapi/lamps/examples/lightLamps.response.json',
    ]);
    expect(JSON.parse(project.read('openapi/lamps/examples/lightLamps.response.json'))).toEqual({
      lit: 2,
    });
    expect(yaml('schemas/LampsAccepted.yaml')).toMatchObject({ properties: { job: {} } });
    expect(await otherFaults()).toEqual([]);
  });
});

test('a pattern that takes too long is left out, and one that is slow stays with a reason', async () => {
  const page = `# Get flag

**Response body:**

{object}
- \`first\`: {object}
  - \`name\`: (string) (pattern: ^(-?[a-z]+)*$)
  - \`size\`: {object}
- \`other\`: {object}
  - \`name\`: (string) (pattern: ^(-?[a-z]+)*$)
  - \`size\`: {object}
- \`end\`: (string) (pattern: [a-z][a-z0-9]*$)

GET /v1/flag

#### Example Response

200 OK

\`\`\`json
{ "first": { "name": "a" }, "other": { "name": "b" }, "end": "c" }
\`\`\`
`;
  await draftFile(project.write('page.md', page));
  const name = {
    type: 'string',
    'x-documented': { pattern: '^(-?[a-z]+)*$', why: expect.any(String) },
  };
  expect(yaml('schemas/FlagFirst.yaml')).toMatchObject({ properties: { name } });
  expect(yaml('schemas/Flag.yaml')).toMatchObject({
    properties: {
      // What no example has a part in is settled alike wherever it stands.
      first: { $ref: './FlagFirst.yaml' },
      other: { $ref: './FlagFirst.yaml' },
      end: { pattern: '[a-z][a-z0-9]*$', 'x-quadratic-pattern': expect.any(String) },
    },
  });
  expect(await otherFaults()).toEqual([]);
});

test('the form of the path for a team is taken along where the page lists it', async () => {
  await draftFile(`${FIXTURES}/list-volumes.md`);
  await draftFile(`${FIXTURES}/create-volume.txt`);
  expect(yaml('paths/v1_projects_{projectId}_volumes.yaml')).toEqual({
    get: expect.objectContaining({
      'x-team-path': '/v1/teams/{teamId}/projects/{projectId}/volumes',
    }),
    post: expect.not.objectContaining({ 'x-team-path': expect.anything() }),
  });
});

test('a second method joins the file of its path', async () => {
  await draftFile(`${FIXTURES}/create-volume.md`);
  const { code, out } = await command(`${FIXTURES}/list-volumes.md`);
  expect(code).toBe(0);
  expect(out).toContain('changed  openapi/volumes/paths/v1_projects_{projectId}_volumes.yaml');
  expect(Object.keys(yaml('paths/v1_projects_{projectId}_volumes.yaml') as object)).toEqual([
    'get',
    'post',
  ]);
});

test('a response that is empty has no content', async () => {
  await draftFile(`${FIXTURES}/delete-volume.md`);
  const { delete: operation } = yaml('paths/v1_projects_{projectId}_volumes_{volumeId}.yaml') as {
    delete: { responses: Record<string, object> };
  };
  expect(Object.keys(operation.responses['204'] ?? {})).toEqual(['headers']);
});

test('whatever a page states, the draft states', async () => {
  await expectWholeDraft({ seed: 1, numRuns: 15 });
});

describe('a draft is refused, and nothing written,', () => {
  test('where the spec would then say something else than the page', () => {
    const before = files();
    const facts = {
      operation: { title: 'Get x', method: 'GET', path: '/v1/x' },
      fields: new Map([['response/200', { type: 'string' }]]),
      examples: new Map(),
    };
    const text = `get: { operationId: getX, summary: Get x, responses: { '200': { content: { application/json: { schema: { type: integer } } } } } }`;
    const root = project
      .read('openapi/openapi.yaml')
      .replace('paths:\n', 'paths:\n  /v1/x: { $ref: volumes/paths/v1_x.yaml }\n');
    const created = new Map([['openapi/volumes/paths/v1_x.yaml', text]]);
    const changed = new Map([['openapi/openapi.yaml', root]]);
    const pages = [{ layout: 'indented' as const }];
    const drafted = new Map([['getX', { file: '', pages, record: false, facts }]]);
    expect(() => {
      writeDraft(project.root, snapshot(project.root), { created, changed }, drafted);
    }).toThrow(
      /The draft would say "integer" of response\/200 of getX, type, and the page "string"; nothing/,
    );
    expect(files()).toEqual(before);
    expect(project.read('openapi/openapi.yaml')).not.toContain('/v1/x');
  });

  test('where the spec has the operation', async () => {
    await draftFile(`${FIXTURES}/list-volumes.txt`);
    const before = files();
    const { code, err } = await command(`${FIXTURES}/list-volumes.md`);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^openapi\/volumes\/paths\/.*:1:1 The spec has GET .* already\. Compare the page with it/,
    );
    expect(files()).toEqual(before);
  });

  test('where files are in the way', async () => {
    project.write('openapi/volumes/examples/listVolumes.response.json', '{}');
    project.write(
      'openapi/volumes/documented/list-volumes.json',
      '{ "operation": {}, "fields": {}, "examples": {} }',
    );
    const before = files();
    const root = project.read('openapi/openapi.yaml');
    const { code, err } = await command(`${FIXTURES}/list-volumes.txt`);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n').sort()).toEqual([
      'openapi/volumes/documented/list-volumes.json This is in the way; nothing was written.',
      'openapi/volumes/examples/listVolumes.response.json This is in the way; nothing was written.',
    ]);
    expect(files()).toEqual(before);
    expect(project.read('openapi/openapi.yaml')).toBe(root);
  });
});
