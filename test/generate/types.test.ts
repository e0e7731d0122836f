import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Document } from '../../scripts/generate/document.ts';

import { views } from '../../scripts/generate/views.ts';
import { Compiler } from './compiler.ts';
import { fixture, withSchemas } from './fixture.ts';
import { typesOf } from './made.ts';

const imports = `import type { GetWidgetResponse, Port, Shared, SharedInput, Widget, WidgetPatch } from './types.ts';
declare const response: GetWidgetResponse;
declare const widget: Widget;
`;

let files: Record<string, string>;
let compiler: Compiler;
beforeAll(async () => {
  files = await typesOf(views(fixture));
  compiler = new Compiler(files);
});

async function compiled(document: Document): Promise<Compiler> {
  return new Compiler(await typesOf(views(document)));
}

test('the generated files compile under strict and exactOptionalPropertyTypes', () => {
  expect(compiler.errors('types.ts')).toEqual([]);
  expect(compiler.errors('paths.ts')).toEqual([]);
});

test('the types hold no name of openapi-typescript', () => {
  expect(files['types.ts']).not.toMatch(/\b(?:paths|components|operations|webhooks|\$defs)\b/);
  expect(files['types.ts']).not.toContain('\\u0000');
  expect(files['paths.ts']).not.toContain('\\u0000');
});

test('the output is the same every time', async () => {
  expect(await typesOf(views(structuredClone(fixture)))).toEqual(files);
});

describe('mistakes are errors', () => {
  test.each([
    ['misspelt read', 'response.data.knd', /'knd' does not exist/],
    ['misspelt read in an item', 'widget.ports[0]?.numbr', /'numbr' does not exist/],
    ['possibly missing', 'widget.shared.size', /possibly 'undefined'/],
    ['possibly missing entry of a map', 'widget.labels?.["a"].length', /possibly 'undefined'/],
    ['unknown enum in a request', 'const p: WidgetPatch = { kind: "huge" }', /"huge"/],
    [
      'unknown enum below a request',
      'const p: SharedInput = { deep: "blue" }',
      /"blue".* not assignable/,
    ],
    ['unknown number in a request', 'const p: SharedInput = { size: 3 }', /'3' is not assignable/],
    ['missing required field', 'const p: WidgetPatch = {}', /'kind' is missing/],
    [
      'unknown field',
      'const p: WidgetPatch = { kind: "big", colour: 1 }',
      /'colour' does not exist/,
    ],
    ['wrong type', 'const p: WidgetPatch = { kind: "big", note: 1 }', /'number' is not assignable/],
    [
      'undefined for an optional field',
      'const p: WidgetPatch = { kind: "big", note: undefined }',
      /exactOptionalPropertyTypes/,
    ],
    ['wrong value in a map', 'const l: Widget["secrets"] = { a: 1 }', /'number' is not assignable/],
    ['what only a response has', 'const p: SharedInput = { made: "" }', /'made' does not exist/],
    [
      'no alternative of the body',
      'const p: WidgetPatch = { kind: "big", source: { note: "" } }',
      /not assignable/,
    ],
  ])('%s', (_, source, error) => {
    expect(compiler.check(`${imports}${source};`).join('\n')).toMatch(error);
  });
});

describe('what is right compiles', () => {
  test.each([
    ['a request', 'const p: WidgetPatch = { kind: "big", shared: { size: 2, deep: "red" } }'],
    ['an optional field with a default left out', 'const p: WidgetPatch = { kind: "small" }'],
    ['any string in a response', 'const k: Widget["kind"] = String(1)'],
    ['any number in a response', 'const s: Shared = { size: Number("3") }'],
    ['any string in a response’s list', 'const m: Widget["modes"] = [String(1)]'],
    ['any string in a response’s map', 'const l: Widget["labels"] = { z: String(1) }'],
    [
      'any string in an alternative',
      'const s: Widget["source"] = { image: "", registry: String(1) }',
    ],
    ['two alternatives at once', 'const s: Widget["source"] = { git: "", image: "", note: "" }'],
    [
      'reads of a recursive type',
      'const n: number | undefined = widget.ports[0]?.next?.next?.number',
    ],
    ['a name that objects inherit', 'const c: string | undefined = widget.odd?.constructor'],
    [
      'telling the known values apart',
      'switch (widget.kind) { case "big": break; case "small": break; default: }',
    ],
  ])('%s', (_, source) => {
    expect(compiler.check(`${imports}${source};`)).toEqual([]);
  });

  test('an editor offers the known values of an open enum', () => {
    const offered = compiler.completions(`${imports}if (widget.kind === '^') {}`);
    expect(offered).toEqual(expect.arrayContaining(['big', 'small']));
  });
});

describe('hovers', () => {
  test.each([
    ['response.da^ta', '(property) GetWidgetResponse.data: Widget'],
    ['widget.sha^red', '(property) Widget.shared?: Shared'],
    ['widget.por^ts', '(property) Widget.ports: Port[]'],
    ['widget.sour^ce', '(property) Widget.source?: Source'],
    ['const p = {} as Wid^getPatch', '(alias) interface WidgetPatch\nimport WidgetPatch'],
  ])('%s shows a name', (source, type) => {
    const shown = compiler.hover(`${imports}${source};`).type;
    expect(shown.replace(' | undefined', '')).toBe(type);
  });

  test('show descriptions, limits and patterns', () => {
    const text = (property: string) => compiler.hover(`${imports}widget.^${property};`).text;
    expect(text('id')).toBe('Its name.\n\n3 to 39 characters.');
    expect(text('code')).toBe('Its code.\n\nPattern `` ^[a-z`]+\\*\\/$ ``.');
    expect(text('made')).toContain('Format `date-time`.');
    expect(text('ports')).toContain('At least 1 items.');
    expect(text('modes')).toContain('Each item: One mode.');
    expect(compiler.hover(`${imports}const n = widget.ports[0]!.num^ber;`).text).toBe(
      'Its number.\n\nInteger, 1 to 65535.',
    );
  });

  test('mark what is deprecated, and nothing else', () => {
    expect(compiler.hover(`${imports}widget.ol^d;`).tags).toEqual(['deprecated']);
    const nasty = compiler.hover(`${imports}widget['x"^\`\\n*/'];`);
    expect(nasty.text).toContain('*\\/ b `c` "d"');
    expect(nasty.text).toContain('last');
    expect(nasty.tags).toEqual([]);
  });
});

test('paths refer to the named types', () => {
  const source = `import type { operations, paths } from './paths.ts';
import type { GetWidgetResponse, ListWidgetsResponse200, WidgetPatch } from './types.ts';
declare const ok: operations['getWidget']['responses'][200]['content']['application/json'];
const a: GetWidgetResponse = ok;
declare const list: paths['/widgets']['get']['responses'][200]['content']['application/json'];
const b: ListWidgetsResponse200 = list;
const c: string[] = list;
type Body = operations['patchWidget']['requestBody']['content']['application/json'];
const d: Body = { kind: 'big' } satisfies WidgetPatch;
const e: NonNullable<operations['listWidgets']['parameters']['query']>['sort'] = 'age';
const f: undefined = undefined as operations['patchWidget']['responses'][204]['content'];
`;
  expect(compiler.check(source)).toEqual([]);
  const wrong = source.replace("'age'", "'size'");
  expect(compiler.check(wrong).join()).toMatch(/"size"/);
  expect(
    compiler.hover(`${source}type T = operations['getWidget']['parameters']['path']['widget^Id'];`)
      .text,
  ).toBe('Which one.\n\nPattern `^[a-z]+$`.');
});

test('alternatives that only say what is required keep the type', async () => {
  const either = await compiled(
    withSchemas({
      WidgetPatch: {
        type: 'object',
        properties: { a: { type: 'string' }, b: { type: 'number' } },
        anyOf: [{ required: ['a'] }, { required: ['b'] }],
      },
    }),
  );
  const check = (source: string) =>
    either.check(
      `import type { WidgetPatch } from './types.ts'; const p: WidgetPatch = ${source};`,
    );
  expect(check('{ a: "" }')).toEqual([]);
  expect(check('{ b: 1 }')).toEqual([]);
  expect(check('{}')).not.toEqual([]);
  expect(check('{ c: 1 }')).not.toEqual([]);
});

test('a map is typed, and null is a type', async () => {
  const maps = await compiled(
    withSchemas({
      WidgetPatch: {
        type: 'object',
        properties: {
          any: { type: 'object', additionalProperties: true },
          maybe: { type: ['string', 'null'], enum: ['a', null] },
          none: { type: 'object' },
        },
      },
    }),
  );
  const check = (source: string) =>
    maps.check(`import type { WidgetPatch } from './types.ts'; const p: WidgetPatch = ${source};`);
  expect(check('{ any: { a: 1, b: "" }, maybe: null, none: { a: 1 } }')).toEqual([]);
  expect(check('{ maybe: "b" }')).not.toEqual([]);
});
