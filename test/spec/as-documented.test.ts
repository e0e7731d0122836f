import { describe, expect, test } from '@jest/globals';
import { asDocumented, type SpecFacts } from '../../scripts/spec/as-documented.ts';
import { compare, tolerance } from '../../scripts/spec/comparison.ts';
import { bodyHash, type Facts } from '../../scripts/spec/facts.ts';
import { operations } from '../../scripts/spec/operations.ts';
import { LAMPS, lampsWith } from './lamps.ts';
import { sourceOf } from './tree.ts';

function documented(id: string, files: Readonly<Record<string, string>> = LAMPS): SpecFacts {
  const operation = operations(sourceOf(files)).find((each) => each.id === id);
  if (!operation) throw new Error(`There is no ${id}`);
  return asDocumented(operation);
}

const lamp = (id: string, root: string) => {
  const { fields } = documented(id);
  const below = [...fields].filter(([place]) => place.startsWith(`${root}/`));
  return Object.fromEntries(below.map(([place, facts]) => [place.slice(root.length), facts]));
};

test('a schema that operations share has for each what its page states', () => {
  const shared = {
    '/name': { type: 'string', required: true, maxLength: 20, pattern: '^a' },
    '/light': { type: 'oneOf' },
  };
  expect(lamp('getLamp', 'response/200')).toEqual({
    ...shared,
    '/watts': { type: 'integer', required: true, maximum: 40 },
    '/kind': { type: 'string', enum: ['hanging', 'standing'] },
    '/light|1': { type: 'object' },
    '/light|1/bulb': { type: 'string' },
    '/light|2': { type: 'array' },
    '/light|2[]': { type: 'string' },
  });
  const rest = {
    ...shared,
    '/watts': { type: 'integer', required: true, maximum: 60 },
    '/kind': { type: 'string', enum: ['hanging'] },
    '/smart': { type: 'object' },
    '/smart/app': { type: 'string', required: true },
    '/smart/code': { type: 'string', maxLength: 4 },
    '/light|1': { type: 'object' },
    '/light|1/led': { type: 'boolean' },
    '/light|2': { type: 'object' },
    '/light|2/bulb': { type: 'string' },
    '/light|3': { type: 'array' },
    '/light|3[]': { type: 'string' },
  };
  expect(lamp('createLamp', 'request')).toEqual(rest);
  expect(lamp('createLamp', 'response/201/data')).toEqual(rest);
});

test('an operation has what its page states of it as a whole', () => {
  expect(documented('createLamp').operation).toEqual({
    title: 'New lamp',
    method: 'POST',
    path: '/lamps',
    permission: 'Lamps > New',
    deprecated: true,
    statuses: ['409'],
  });
  expect(documented('getLamp').operation).toEqual({
    title: 'Get lamp',
    method: 'GET',
    path: '/lamps/{lampId}',
    permission: 'Lamps > Read',
  });
});

test('a text is told from JSON, and a status that has no body from one of which nothing is said', () => {
  const { fields, examples } = documented('getHealth');
  expect(Object.fromEntries(fields)).toEqual({
    'response/200': { type: 'text', maxLength: 20 },
    'response/204': { type: 'none' },
  });
  expect(Object.fromEntries(examples)).toEqual({ 'response/200': bodyHash('success') });
});

test('its facts are kept in a file with the name of its id', () => {
  const { file, id } = documented('createLamp');
  expect([id, file]).toEqual(['createLamp', 'openapi/lamps/documented/create-lamp.json']);
});

/** The page as the spec has it, with other facts of the operation. */
function page(id: string, changes: Partial<Facts['operation']>): Facts {
  const { operation, fields, examples } = documented(id);
  return { operation: { ...operation, ...changes }, fields, examples };
}

const shown = (theirs: Facts, ours: SpecFacts) =>
  compare(theirs, ours).map(({ place, kind, page: states, spec, origin: { file, line } }) => {
    return [place, kind, states, spec, `${file}:${String(line)}`];
  });

test('what an operation has as a whole is compared, at the line of the spec', () => {
  const theirs = page('createLamp', { title: 'Make lamp', deprecated: false });
  const file = 'openapi/lamps/paths/lamps.yaml';
  expect(shown(theirs, documented('createLamp'))).toEqual([
    ['operation', 'title', 'Make lamp', 'New lamp', `${file}:6`],
    ['operation', 'deprecated', false, true, `${file}:4`],
  ]);
});

test('a status that the page names must be declared, by itself or in a range', () => {
  const theirs = page('createLamp', {});
  const paths = 'lamps/paths/lamps.yaml';
  const declared = `    '409': { $ref: ../../common/responses/Error.yaml }\n`;
  const range = lampsWith(paths, declared, declared.replace(`'409'`, '4XX'));
  expect(shown(theirs, documented('createLamp', range))).toEqual([]);
  const lost = lampsWith(paths, declared, '');
  expect(shown(theirs, documented('createLamp', lost))).toEqual([
    ['response/409', 'status', true, undefined, 'openapi/lamps/paths/lamps.yaml:18'],
  ]);
  expect(shown(page('createLamp', { statuses: ['404', '409'] }), documented('createLamp'))).toEqual(
    [['response/404', 'status', true, undefined, 'openapi/lamps/paths/lamps.yaml:18']],
  );
  expect(shown(page('getLamp', { statuses: ['404'] }), documented('getLamp'))).toEqual([
    ['response/404', 'status', true, undefined, 'openapi/lamps/paths/lamps_{lampId}.yaml:12'],
  ]);
});

test('a body of which the page says nothing is none that the spec may call documented', () => {
  const theirs = page('createLamp', {});
  const response = `'409': { content: { application/json: { schema: { type: object } } } }`;
  const open = lampsWith(
    'lamps/paths/lamps.yaml',
    `'409': { $ref: ../../common/responses/Error.yaml }`,
    response,
  );
  expect(shown(theirs, documented('createLamp', open))).toEqual([
    ['response/409', 'field', undefined, 'object', 'openapi/lamps/paths/lamps.yaml:27'],
  ]);
});

test('what no layout of its pages can show needs no provenance, but for documents of record', () => {
  const spec = documented('createLamp');
  const fields = new Map(spec.fields);
  fields.set('response/201/warnings[]', { type: 'string' });
  fields.set('request/watts', { type: 'integer', required: true });
  fields.set('request/light', { type: 'anyOf' });
  const theirs = { operation: spec.operation, examples: spec.examples, fields };
  const named = (layouts: readonly ('indented' | 'markdown')[], record = false) => {
    const pages = layouts.map((layout) => ({ layout }));
    return compare(theirs, spec, tolerance({ pages, record })).map(({ kind }) => kind);
  };
  expect(named(['indented'])).toEqual(['maximum', 'type']);
  expect(named(['markdown'])).toEqual(['format']);
  expect(named(['indented', 'markdown'])).toEqual(['maximum', 'type', 'format']);
  expect(named(['markdown'], true)).toEqual(['maximum', 'type', 'format']);
});

describe('what a page states in a form of its own', () => {
  const health = (schema: string, provenance = '') =>
    documented('getHealth', {
      ...LAMPS,
      'lamps/paths/health.yaml': `get:
  operationId: getHealth
  summary: Get health
${provenance}  responses:
    '200':
      content:
        application/json:
          schema: { type: object, required: [state], properties: { state: ${schema} } }
`,
    }).fields;

  test('a choice of one alternative is that alternative', () => {
    const state = `{ type: object, properties: { a: { type: string } }, x-documented: { type: oneOf, why: One. } }`;
    expect([...health(state)]).toEqual([
      ['response/200', { type: 'object' }],
      ['response/200/state', { type: 'oneOf', required: true }],
      ['response/200/state|1', { type: 'object' }],
      ['response/200/state|1/a', { type: 'string' }],
    ]);
  });

  test('a map shown by one of its keys is a map', () => {
    const value =
      '{ type: integer, maximum: 3, x-documented: { property: MY_KEY, maximum: 2, why: An example. } }';
    const fields = health(`{ type: object, additionalProperties: ${value} }`);
    expect(fields.get('response/200/state/MY_KEY')).toEqual({ type: 'integer', maximum: 2 });
    expect(fields.has('response/200/state{}')).toBe(false);
  });

  test('a field that no spec can have stands at the operation', () => {
    const provenance =
      '  x-documented: { fields: { path/id: { type: string, required: true } }, why: The path lacks it. }\n';
    const fields = health('{ type: string }', provenance);
    expect(fields.get('path/id')).toEqual({ type: 'string', required: true });
  });
});
