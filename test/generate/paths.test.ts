import { beforeAll, describe, expect, test } from '@jest/globals';
import { views } from '../../scripts/generate/views.ts';
import { Compiler } from './compiler.ts';
import { fixture, withSchemas } from './fixture.ts';
import { typesOf } from './made.ts';

const imports = `import type { components, operations, paths } from './paths.ts';
import type { Shared, SharedInput, Source, Widget } from './paths.ts';
declare const response: operations['getWidget']['responses'][200]['content']['application/json'];
declare const widget: components['schemas']['Widget'];
declare const named: Widget;
`;

let compiler: Compiler;
let code: string;
beforeAll(async () => {
  const files = await typesOf(views(fixture));
  code = files['paths.ts'];
  compiler = new Compiler(files);
});

/** Without `string & {}` beside them, literals in a union would show in the hover. */
const typeOf = (expression: string) => compiler.hover(`${imports}const it^ = ${expression};`).type;

describe('an open enum', () => {
  test.each([
    ['of a property', 'widget.kind', 'string'],
    ['behind a response', 'response.data.kind', 'string'],
    ['of numbers', 'widget.shared!.size!', 'number'],
    ['behind a reference', 'widget.shared!.deep!', 'string'],
    ['of items', 'widget.modes!', 'string[]'],
    ['of the values of a map', 'widget.labels!', '{\n    [key: string]: string;\n}'],
    ['that has the values of no text', "widget['x\"`\\n*/']!", 'string'],
  ])('%s is a plain type', (_, expression, type) => {
    expect(typeOf(expression)).toBe(`const it: ${type}`);
  });

  test('of an alternative is a plain type', () => {
    const source = `${imports}const source = widget.source!;
if ('image' in source) { const registry: string | undefined = source.registry; }`;
    expect(compiler.check(source)).toEqual([]);
    expect(code).not.toContain('\\u0000');
    expect(code).not.toContain('& {}');
  });

  test('of a request is closed', () => {
    const body = `operations['patchWidget']['requestBody']['content']['application/json']`;
    const check = (value: string) => compiler.check(`${imports}const body: ${body} = ${value};`);
    expect(check('{ kind: "big", shared: { deep: "red" } }')).toEqual([]);
    expect(check('{ kind: "huge" }').join()).toMatch(/"huge"/);
    expect(check('{ kind: "big", shared: { deep: "blue" } }').join()).toMatch(/"blue"/);
  });

  test('with null in it keeps null', async () => {
    const files = await typesOf(
      views(withSchemas({ Colour: { type: ['string', 'null'], enum: ['red', null, 'green'] } })),
    );
    expect(files['paths.ts']).toMatch(/^type Colour = string \| null;$/m);
    expect(files['types.ts']).toMatch(
      /^export type Colour = "red" \| "green" \| \(string & \{\}\) \| null;$/m,
    );
  });
});

test('named types and those of the tables are the same to the compiler', () => {
  const source = `${imports}const one: Widget = widget;
const other: components['schemas']['Widget'] = named;
const shared: Shared | undefined = widget.shared;
const source: Source | undefined = response.data.source;
const input: SharedInput = {} as components['schemas']['SharedInput'];
const same: components['schemas']['WidgetPatch'] = { kind: 'big', shared: input };`;
  expect(compiler.check(source)).toEqual([]);
});

describe('a hover', () => {
  test.each([
    ['response.da^ta', '(property) GetWidgetResponse.data: Widget'],
    ['widget.por^ts', '(property) Widget.ports: Port[]'],
    ['widget.sha^red', '(property) Widget.shared?: Shared'],
  ])('%s shows a name', (source, type) => {
    expect(compiler.hover(`${imports}${source};`).type.replace(' | undefined', '')).toBe(type);
  });

  test('lists the documented values of an open enum', () => {
    const text = (source: string) => compiler.hover(`${imports}${source};`).text;
    expect(text('widget.ki^nd')).toBe('What it is for.\n\nDocumented values: `big`, `small`.');
    expect(text('widget.mo^des')).toBe(
      'Its modes.\n\nEach item: One mode. Documented values: `on`, `off`.',
    );
    expect(text('widget.shared!.de^ep')).toContain('Documented values: `red`, `green`.');
    expect(text('named.ki^nd')).toBe('What it is for.');
  });

  test('has the comment of the named type where that says the same', () => {
    expect(compiler.hover(`${imports}widget.sha^red;`).text).toBe('The shared part.');
    expect(code).not.toContain('The shared part.');
  });
});

test('a schema without an open enum has no second type', () => {
  expect(code).toMatch(/^ +Port: named\.Port;$/m);
  expect(code).toMatch(/^ +Widget: Widget;$/m);
  expect(code).not.toContain('interface Port ');
});

test('a path, a method and a parameter are known by their names', () => {
  const use = (source: string) => compiler.check(`${imports}${source}`).join();
  expect(use(`type A = paths['/widgets/{widgetId}']['get'];`)).toBe('');
  expect(use(`type A = paths['/widgets/{widgetid}']['get'];`)).toMatch(/widgetid/);
  expect(use(`const a: paths['/widgets']['patch'] = {};`)).toMatch(/not assignable/);
  expect(use(`type A = operations['getWidget']['parameters']['path']['id'];`)).toMatch(/'id'/);
});
