import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../scripts/generate/document.ts';
import { views } from '../../scripts/generate/views.ts';
import { Compiler } from './compiler.ts';
import { fixture, NASTY, withSchemas } from './fixture.ts';
import { bundled, load, validatorsOf } from './made.ts';

interface Problem {
  pointer: string;
  rule: string;
  message: string;
}
type Validator = (value: unknown) => Problem[];
type Table = Record<string, { request?: Validator; responses: Record<string, Validator> }>;

function generate(document: Document): string {
  return validatorsOf(views(document))['validators.ts'];
}

async function tableOf(document: Document): Promise<Table> {
  return (await load(generate(document))) as Table;
}

const code = generate(fixture);
const table = await tableOf(fixture);

const widget = { id: 'abc', kind: 'big', ports: [{ number: 80 }] };
const response = (data: object) => table['getWidget']?.responses['200']?.({ data });
const request = (body: unknown) => table['patchWidget']?.request?.(body);
const unknown = (pointer: string) => ({ pointer, rule: 'unknown', message: "isn't in the spec" });

describe('a valid value has no problems', () => {
  test.each([
    ['the least', {}],
    ['a date', { made: '2026-11-21T21:58:00.123Z' }],
    ['a map', { labels: { constructor: 'x' }, secrets: { '': 'any' } }],
    ['a recursive value', { ports: [{ number: 1, next: { number: 2, next: { number: 3 } } }] }],
    ['one alternative', { source: { git: 'x', note: 'n', inner: { depth: 1 } } }],
    ['two alternatives at once', { source: { git: 'x', image: 'y', registry: 'hub', note: 'n' } }],
    ['names that objects inherit, and that are not there', { odd: {} }],
    ['odd values', { 'x"`\n*/': NASTY }],
  ])('%s', (_, more) => {
    expect(response({ ...widget, ...more })).toEqual([]);
  });

  test('of a list, a number and a shared response', () => {
    const list = table['listWidgets']?.responses ?? {};
    expect(Object.keys(list)).toEqual(['200', '202', 'default']);
    expect(list['200']?.(['a'])).toEqual([]);
    expect(list['202']?.(3)).toEqual([]);
    expect(list['default']?.({ error: 'x' })).toEqual([]);
  });
});

describe('a problem has its pointer', () => {
  test.each([
    ['unknown field', { 'a/b~': 1 }, unknown('/data/a~1b~0')],
    ['unknown field in a list', { ports: [{ number: 1, x: 1 }] }, unknown('/data/ports/0/x')],
    ['unknown field in an alternative', { source: { git: '', x: 1 } }, unknown('/data/source/x')],
    ['unknown field below what is shared', { shared: { x: 1 } }, unknown('/data/shared/x')],
    [
      'unknown value of an enum',
      { kind: 'huge' },
      { pointer: '/data/kind', rule: 'enum', message: 'must be one of "big", "small"' },
    ],
    [
      'unknown value in a map',
      { labels: { a: 'z' } },
      { pointer: '/data/labels/a', rule: 'enum', message: 'must be one of "x", "y"' },
    ],
    [
      'no date',
      { made: '2026-13-01T00:00:00Z' },
      { pointer: '/data/made', rule: 'format', message: 'must have the format date-time' },
    ],
    [
      'a limit',
      { ports: [{ number: 0 }] },
      { pointer: '/data/ports/0/number', rule: 'minimum', message: 'must be >= 1' },
    ],
    ['a wrong type', { id: 5 }, { pointer: '/data/id', rule: 'type', message: 'must be string' }],
    [
      'a short text, counted by characters',
      { id: '\u{1f600}\u{1f600}' },
      { pointer: '/data/id', rule: 'minLength', message: 'must have at least 3 characters' },
    ],
    [
      'a pattern',
      { code: 'A' },
      { pointer: '/data/code', rule: 'pattern', message: 'must match the pattern ^[a-z`]+\\*/$' },
    ],
    [
      'a name that objects inherit',
      { odd: { constructor: 1 } },
      { pointer: '/data/odd/constructor', rule: 'type', message: 'must be string' },
    ],
  ])('%s', (_, more, problem) => {
    expect(response({ ...widget, ...more })).toEqual([problem]);
  });

  test('a missing field is named itself', () => {
    expect(request({})).toEqual([{ pointer: '/kind', rule: 'required', message: 'is missing' }]);
  });

  test('all problems are listed, not the first alone', () => {
    expect(request({ kind: 'x', more: 1, shared: { size: 3 } })).toHaveLength(3);
  });

  test('a field that no alternative knows is found below them', () => {
    const source = { git: '', inner: { x: 1 } };
    expect(response({ ...widget, source })).toContainEqual(unknown('/data/source/inner/x'));
  });

  test('a field that no alternative knows is found even where none of them holds', () => {
    const problems = request({ kind: 'big', source: { image: '', registry: 'new', x: 1 } });
    expect(problems).toContainEqual(unknown('/source/x'));
    expect(problems).toContainEqual(expect.objectContaining({ pointer: '/source/registry' }));
    expect(problems?.filter(({ rule }) => rule === 'unknown')).toHaveLength(1);
  });

  test('where no alternative holds, known fields are not called unknown', () => {
    const problems = request({ kind: 'big', source: { note: 'n', registry: 'hub' } }) ?? [];
    expect(problems.map(({ rule }) => rule)).toEqual(['required', 'required', 'anyOf']);
  });
});

describe('the module', () => {
  test('imports what is published with it alone, and is the same every time', () => {
    const imported = [...code.matchAll(/from '(.*)'/g)].map(([, name]) => name);
    expect(imported).not.toEqual([]);
    for (const name of imported) expect(name).toMatch(/^\.\.\/src\/validate\/\w+\.ts$/);
    expect(code).not.toContain(process.cwd());
    expect(generate(structuredClone(fixture))).toBe(code);
  });

  test('runs without compiling code from strings', async () => {
    expect(await bundled(code)).not.toMatch(/\beval\(|new Function/);
  });

  test('is declared by operation', () => {
    const compiler = new Compiler({ 'validators.ts': code });
    expect(compiler.errors('validators.ts')).toEqual([]);
    const source = (operation: string) => `import * as validators from './validators.ts';
      import type { OperationValidators, Problem } from './validators.ts';
      const each: OperationValidators = validators.${operation};
      const problems: Problem[] = validators.patchWidget.request({});
      const none: undefined = validators.getWidget.request;`;
    expect(compiler.check(source('getWidget'))).toEqual([]);
    expect(compiler.check(source('getWidgets')).join()).toMatch(/'getWidgets' does not exist/);
  });
});

describe('a bundle', () => {
  const bundle = (source: string) => bundled(source, { 'validators.ts': code });

  test('of one operation’s validators has the schemas that they need, and no other', async () => {
    const patch = await bundle(`export { patchWidget } from './validators.ts';`);
    expect(patch).toMatch(/\bWidgetPatch\b/);
    expect(patch).toMatch(/\bFromImageInput\b/);
    expect(patch).not.toMatch(/\bgetWidget\b|\bWidget\b|\bPort\b|\bOdd\b/);
    expect(await bundle(`export { getWidget } from './validators.ts';`)).toMatch(/\bPort\b/);
  });

  test('of none of them is empty', async () => {
    const source = `import * as validators from './validators.ts'; export let it;`;
    expect((await bundle(source)).replace(/^\/\/.*\n/gm, '')).toBe('var it;\nexport {\n  it\n};\n');
  });
});

test('nested compositions and recursive alternatives are closed', async () => {
  const nested = await tableOf(
    withSchemas({
      WidgetPatch: {
        allOf: [
          { type: 'object', properties: { a: { type: 'string' } } },
          {
            oneOf: [
              { type: 'object', required: ['b'], properties: { b: { type: 'string' } } },
              { $ref: '#/components/schemas/Deeper' },
            ],
          },
        ],
      },
      Deeper: {
        type: 'object',
        required: ['c'],
        properties: { c: { type: 'string' }, again: { $ref: '#/components/schemas/WidgetPatch' } },
        anyOf: [{ type: 'object', properties: { d: { type: 'integer' } } }],
      },
    }),
  );
  const check = nested['patchWidget']?.request;
  expect(check?.({ a: '', b: '' })).toEqual([]);
  expect(check?.({ a: '', c: '', d: 1, again: { b: '' } })).toEqual([]);
  expect(check?.({ a: '', b: '', x: 1 })).toEqual([unknown('/x')]);
  expect(check?.({ c: '', again: { b: '', x: 1 } })).toContainEqual(unknown('/again/x'));
});

test('an alternative that is no object stays allowed', async () => {
  const mixed = await tableOf(
    withSchemas({
      WidgetPatch: {
        anyOf: [
          { type: 'string' },
          { type: 'object', properties: { a: { type: 'string' } } },
          { type: 'object', additionalProperties: { type: 'integer' } },
        ],
      },
    }),
  );
  const check = mixed['patchWidget']?.request;
  expect(check?.('x')).toEqual([]);
  expect(check?.({ a: '' })).toEqual([]);
  expect(check?.({ b: 1 })).toEqual([]);
  expect(check?.({ a: '', x: '' })).not.toEqual([]);
});
