import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Carrier, Document, OperationObject } from '../../scripts/generate/document.ts';
import { enums } from '../../scripts/generate/enums.ts';
import { examples } from '../../scripts/generate/examples.ts';
import { views } from '../../scripts/generate/views.ts';
import { Compiler } from './compiler.ts';
import { fixture, withSchemas } from './fixture.ts';
import { typesOf } from './made.ts';

/** The fixture with one deprecated thing of each kind: an operation, a parameter, a schema, a list. */
function deprecating(): Document {
  const { Colour, Widget } = fixture.components?.schemas ?? {};
  const modes = { ...Widget?.properties?.['modes'], deprecated: true };
  const document = withSchemas({
    Colour: { ...Colour, deprecated: true },
    Widget: { ...Widget, properties: { ...Widget?.properties, modes } },
  });
  const { '/widgets': list = {}, '/widgets/{widgetId}': item = {} } = document.paths;
  const get: OperationObject = { ...item.get, deprecated: true };
  const [sort = {}, ...others] = list.get?.parameters ?? [];
  const parameters: Carrier[] = [{ ...sort, deprecated: true }, ...others];
  const { WidgetId } = document.components?.parameters ?? {};
  return {
    ...document,
    paths: {
      '/widgets': { get: { ...list.get, parameters } },
      '/widgets/{widgetId}': { ...item, get },
    },
    components: {
      ...document.components,
      parameters: { WidgetId: { ...WidgetId, deprecated: true } },
    },
  };
}

let compiler: Compiler;
beforeAll(async () => {
  const document = deprecating();
  const both = views(document);
  compiler = new Compiler({
    ...(await typesOf(both)),
    ...enums(document),
    ...examples(both),
  });
});

const imports = `import type { components, operations, paths } from './paths.ts';
import type { Colour, SharedInput, Widget } from './types.ts';
import * as enums from './enums.ts';
import * as examples from './examples.ts';
declare const widget: Widget;
declare const plain: components['schemas']['Widget'];
declare const list: NonNullable<operations['listWidgets']['parameters']['query']>;
declare const item: operations['getWidget']['parameters']['path'];
declare const path: paths['/widgets/{widgetId}'];
declare const input: SharedInput;
`;

const tagsOf = (source: string) => compiler.hover(`${imports}${source};`).tags;

describe('what is deprecated is crossed out', () => {
  test.each([
    ['an operation', 'path.ge^t'],
    ['a parameter', 'list.so^rt'],
    ['a shared parameter', 'item.widget^Id'],
    ['a property', 'widget.mo^des'],
    ['a property in the tables', 'plain.mo^des'],
    ['a schema', 'type A = Col^our'],
    ['a schema in the tables', 'plain.shared!.de^ep'],
    ['a property whose schema is deprecated', 'widget.shared!.de^ep'],
    ['the same in a request', 'input.de^ep'],
    ['the values of an enum', 'enums.col^ours'],
    ['the type of an enum', 'type A = enums.Known^Colour'],
    ['the guard of an enum', 'enums.is^Colour'],
    ['the enum of a parameter', 'enums.listWidgets^Sorts'],
    ['the enum of the items of a property', 'enums.widget^Modes'],
    ['the example of an operation', 'examples.getWidget^Response'],
  ])('%s', (_, source) => {
    expect(tagsOf(source)).toEqual(['deprecated']);
  });
});

describe('nothing else is', () => {
  test.each([
    ['path.pat^ch'],
    ['list.lim^it'],
    ['widget.ki^nd'],
    ['plain.ki^nd'],
    ['enums.widget^Kinds'],
    ['type A = enums.Widget^Kind'],
    ['examples.patchWidget^Request'],
  ])('%s', (source) => {
    expect(tagsOf(source)).toEqual([]);
  });
});
