import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { draft, type Draft } from '../../scripts/documents/draft.ts';
import { writeDraft } from '../../scripts/documents/draft/write.ts';
import { PageText } from '../../scripts/documents/page.ts';
import { isWithin } from '../../scripts/documents/place.ts';
import { openPage, readSaved } from '../../scripts/documents/saved.ts';
import { lint } from '../../scripts/lint/index.ts';
import { pages } from './arbitrary.ts';
import { documents, Project } from './project.ts';
import { renderIndented } from './render.ts';

const FIXTURES = 'test/documents/fixtures';

let project: Project;

beforeEach(() => {
  project = new Project();
});

afterEach(() => {
  project.remove();
});

/** As the command does it, in this process. */
function draftFile(page: string): Promise<Draft> {
  return draft(project.root, readSaved(openPage(page)));
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

function yaml(file: string): unknown {
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
  const faults = (await lint(project.root)).map(({ message }) => message);
  expect(faults.length).toBeGreaterThan(30);
  expect(faults.filter((fault) => !/descri(?:bed|ption)/.test(fault))).toEqual([]);
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
    expect(get.parameters[0]).toEqual({ $ref: '../parameters/ProjectId.yaml' });
    expect(Object.keys(get.responses)).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '405',
      '429',
      '5XX',
    ]);
    expect(get.responses['404']).toEqual({ $ref: '../responses/NotFound.yaml' });
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
    const before = new Project();
    const lines = before.read('openapi/openapi.yaml').split('\n');
    before.remove();
    const now = project.read('openapi/openapi.yaml').split('\n');
    const fresh = now.filter((line) => !lines.includes(line));
    expect(fresh).toEqual([
      '  - name: Volumes',
      '  /v1/projects/{projectId}/volumes:',
      '    $ref: paths/v1_projects_{projectId}_volumes.yaml',
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
    },
  });
});

test('a schema that the spec states alike is used again, one that differs is not', async () => {
  const { fields, texts, ...page } = project.page('Get service');
  const data = 'response/200/data';
  const isKept = (place: string) =>
    !place.startsWith(`${data}/`) ||
    ['cluster', 'ports'].some((name) => isWithin(place, `${data}/${name}`)) ||
    isWithin(place, `${data}/ports[]`);
  const kept = [...fields].filter(
    ([place]) => isKept(place) && !place.endsWith('/sso/organizationId'),
  );
  const text = renderIndented({
    ...page,
    fields: new Map(kept),
    texts,
    bodies: new Map(),
    operation: {
      ...page.operation,
      title: 'Restart service',
      method: 'POST',
      path: `${page.operation.path}/restart`,
    },
  });
  await draftFile(project.write('page.txt', text));
  expect(yaml('schemas/ServiceRestartResult.yaml')).toMatchObject({
    properties: {
      ports: { items: { $ref: './ServiceRestartResultPort.yaml' } },
      cluster: { $ref: './Cluster.yaml' },
    },
  });
  const port = yaml('schemas/ServiceRestartResultPort.yaml');
  expect(port).toMatchObject({
    properties: {
      domains: { items: { $ref: './ServicePortDomain.yaml' } },
      security: { $ref: './ServiceRestartResultSecurity.yaml' },
    },
  });
});

test('a second method joins the file of its path', async () => {
  await draftFile(`${FIXTURES}/create-volume.md`);
  const { code, out } = await command(`${FIXTURES}/list-volumes.md`);
  expect(code).toBe(0);
  expect(out).toContain('changed  openapi/paths/v1_projects_{projectId}_volumes.yaml');
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
  await fc.assert(
    fc.asyncProperty(pages, async (page) => {
      const own = new Project();
      const text = renderIndented({
        ...page,
        operation: { ...page.operation, path: page.operation.path.replace(/[{}]/g, '') },
      });
      // It is compared with the page before anything is written.
      const { created } = await draft(own.root, readSaved(new PageText('page', text)));
      own.remove();
      expect(created).not.toEqual([]);
    }),
    { numRuns: 15 },
  );
});

describe('a draft is refused, and nothing written,', () => {
  test('where the spec would then say something else than the page', () => {
    const before = files();
    const facts = {
      operation: { title: 'Get x', method: 'GET', path: '/v1/x' },
      fields: new Map([['response/200', { type: 'string' }]]),
      examples: new Map(),
    };
    const text = `get: { summary: Get x, responses: { '200': { content: { application/json: { schema: { type: integer } } } } } }`;
    const root = project
      .read('openapi/openapi.yaml')
      .replace('paths:\n', 'paths:\n  /v1/x: { $ref: paths/v1_x.yaml }\n');
    const created = new Map([['openapi/paths/v1_x.yaml', text]]);
    const changed = new Map([['openapi/openapi.yaml', root]]);
    expect(() => {
      writeDraft(project.root, { created, changed }, facts);
    }).toThrow(
      /The draft would say "integer" of response\/200, type, and the page "string"; nothing/,
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
      /^openapi\/paths\/.*:1:1 The spec has GET .* already\. Hold the page against it/,
    );
    expect(files()).toEqual(before);
  });

  test('where files are in the way', async () => {
    project.write('openapi/examples/listVolumes.response.json', '{}');
    project.write(
      'openapi/documented/list-volumes.json',
      '{ "operation": {}, "fields": {}, "examples": {} }',
    );
    const before = files();
    const root = project.read('openapi/openapi.yaml');
    const { code, err } = await command(`${FIXTURES}/list-volumes.txt`);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n').sort()).toEqual([
      'openapi/documented/list-volumes.json This is in the way; nothing was written.',
      'openapi/examples/listVolumes.response.json This is in the way; nothing was written.',
    ]);
    expect(files()).toEqual(before);
    expect(project.read('openapi/openapi.yaml')).toBe(root);
  });

  test('where the page lists a path parameter that its path has not', async () => {
    const page = project.write(
      'page.md',
      '# Get x\n\n**Path parameters:**\n\n{object}\n- `id`: (string)\n\nGET /v1/x\n',
    );
    const before = files();
    const { code, err } = await command(page);
    expect(code).toBe(1);
    expect(err).toContain('page.md:6 The page lists the path parameter id');
    expect(files()).toEqual(before);
  });
});
