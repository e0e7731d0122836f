import { beforeAll, describe, expect, test } from '@jest/globals';
import { nameData } from '../../scripts/generate/data-names.ts';
import type { Document, OperationObject, Schema } from '../../scripts/generate/document.ts';
import { enums } from '../../scripts/generate/enums.ts';
import { methods } from '../../scripts/generate/methods.ts';
import { operations } from '../../scripts/generate/operations.ts';
import { views } from '../../scripts/generate/views.ts';
import { Compiler } from './compiler.ts';
import { fixture } from './fixture.ts';
import { typesOf } from './made.ts';
import { SOURCES } from './sources.ts';

const json = (schema: Schema) => ({ content: { 'application/json': { schema } } });
const id: Schema = { type: 'string', description: 'Its name.' };
const cursor = { name: 'cursor', in: 'query', schema: { type: 'string' } };

/** A success whose data has a list of things, on several pages. */
const paged = (items: Schema): NonNullable<OperationObject['responses']> => ({
  200: json({
    type: 'object',
    required: ['data', 'pagination'],
    properties: {
      data: { type: 'object', properties: { things: { type: 'array', items } } },
      pagination: { type: 'object', properties: { cursor: { type: 'string' } } },
    },
  }),
});

/** The fixture with operations whose arguments and data have every form. */
const document: Document = {
  ...fixture,
  paths: {
    ...fixture.paths,
    '/parts': {
      get: {
        operationId: 'listParts',
        summary: 'List parts',
        deprecated: true,
        parameters: [
          cursor,
          {
            name: 'types',
            in: 'query',
            description: 'Which parts.',
            deprecated: true,
            schema: { type: 'array', items: { type: 'string', enum: ['big', 'small'] } },
          },
        ],
        responses: paged({ type: 'object', required: ['id'], properties: { id } }),
      },
    },
    '/teams/{teamId}/parts': {
      get: {
        operationId: 'listTeamParts',
        parameters: [
          { name: 'teamId', in: 'path', required: true, schema: { type: 'string' } },
          cursor,
        ],
        responses: paged({ $ref: '#/components/schemas/Port' }),
      },
    },
    '/names': { get: { operationId: 'listNames', parameters: [cursor], responses: paged(id) } },
    '/state': {
      get: {
        operationId: 'getState',
        responses: { 200: json({ type: 'object', properties: { data: id } }), 204: {} },
      },
    },
  },
};

let compiler: Compiler;
let files: Record<string, string>;
beforeAll(async () => {
  const both = nameData(views(document));
  files = {
    ...(await typesOf(both)),
    ...methods(both),
    ...operations(document),
    ...enums(document),
  };
  compiler = new Compiler({ ...files, ...SOURCES });
});

const CLIENT = `import { createClient } from '../src/client.ts';
const client = createClient({ token: 'a' });
`;

test('compile', () => {
  expect(compiler.errors('arguments.ts')).toEqual([]);
  expect(compiler.errors('methods.ts')).toEqual([]);
});

describe('an editor shows', () => {
  const shown = (code: string) => compiler.hover(CLIENT + code);

  test('a method by the names of its arguments and data, with all that is said of it', () => {
    const { type, text } = shown('client.getWid^get');
    expect(type).toBe(
      '(property) Methods.getWidget: (args: GetWidgetArguments, options?: CallOptions) => Call<Widget>',
    );
    expect(text).toMatch(/^Get widget a /);
    expect(text).toContain('Required permission: Widgets > Read');
    expect(shown('client.getWid^get({ widgetId: "a" })').type).toBe(type);
  });

  test('a method of some operations in the same way', () => {
    const { type, text } =
      compiler.hover(`import { createClient, getWidget } from '../src/operations.ts';
createClient({ token: 'a', operations: { getWidget } }).getWid^get;`);
    expect(type).toContain('(args: GetWidgetArguments, options?: CallOptions) => Call<Widget>');
    expect(text).toContain('Required permission: Widgets > Read');
  });

  test('the call of a list, and its items, by names that nobody has given them', () => {
    const { type, tags } = shown('client.listPar^ts({})');
    expect(type).toMatch(
      /\(args\?: ListPartsArguments\b.*, options\?: CallOptions\b.*\) => Call<ListPartsResponseData>$/,
    );
    expect(tags).toEqual(['deprecated']);
    expect(shown('client.listParts.al^l({})').type).toContain(
      '): AsyncGenerator<ListPartsResponseDataThing, void, undefined>',
    );
    expect(shown('client.listTeamParts.al^l({ teamId: "a" })').type).toContain(
      '): AsyncGenerator<Port, void, undefined>',
    );
  });

  test('an argument with its type, its limits and its description', () => {
    expect(shown('client.getWidget({ widget^Id: "a" })')).toEqual({
      type: '(property) GetWidgetArguments.widgetId: string',
      text: 'Which one.\n\nPattern `^[a-z]+$`.',
      tags: [],
    });
    expect(shown('client.listParts({ typ^es: [] })')).toMatchObject({
      type: '(property) ListPartsArguments.types?: ("big" | "small")[] | undefined',
      tags: ['deprecated'],
    });
    expect(shown('client.patchWidget({ widgetId: "a", bo^dy: { kind: "big" } })').type).toBe(
      '(property) PatchWidgetArguments.body: WidgetPatch',
    );
  });

  test('the paths of the spec by their parts', () => {
    expect(
      shown(`const a^ = client.request('GET', '/widgets/{widgetId}', { path: { widgetId: 'a' } })`)
        .type,
    ).toBe('const a: Call<GetWidgetResponse>');
    expect(shown(`const a^ = client.request('GET', '/elsewhere')`).type).toBe(
      'const a: Call<unknown>',
    );
  });
});

test('every part has its type', () => {
  expect(
    compiler.check(`${CLIENT}import type { Port, Widget, WidgetPatch } from './types.ts';
      export async function run(): Promise<unknown> {
        const widget: Widget = await client.getWidget({ widgetId: 'a', teamId: undefined });
        const body: WidgetPatch = { kind: 'small' };
        const none: undefined = await client.patchWidget({ widgetId: 'a', body }, { timeout: 5 });
        const some: string[] | number = await client.listWidgets();
        const state: string | undefined = (await client.getState())?.data;
        const names: string[] = [];
        for await (const { id } of client.listParts.all({ types: ['big'] })) names.push(id);
        for await (const name of client.listNames.all()) names.push(name);
        const ports: Port[] = [];
        for await (const port of client.listTeamParts.all({ teamId: 'a' })) ports.push(port);
        const { pagination } = await client.request('GET', '/names', { query: { cursor: 'a' } });
        const all = await client.request('GET', '/names');
        const nothing = await client.request('GET', '/state');
        return [widget, none, some, state, names, ports, pagination.cursor, all, nothing];
      }`),
  ).toEqual([]);
});

test.each([
  ['a missing argument', 'client.getWidget({})', /widgetId/],
  ['no arguments', 'client.getWidget()', /Expected 1-2 arguments/],
  ['a misspelt one', 'client.listParts({ typs: [] })', /'typs' does not exist/],
  [
    'an argument where there is none',
    'client.getState({ a: 1 })',
    /not assignable to type 'never'/,
  ],
  ['a team where there is no path for teams', 'client.listParts({ teamId: "a" })', /'teamId'/],
  ['a team left to the client, in the only path', 'client.listTeamParts({})', /teamId/],
  ['a value that the parameter lacks', 'client.listParts({ types: ["huge"] })', /"huge"/],
  ['a list without pages', 'client.listWidgets.all()', /'all' does not exist/],
  ['a missing path parameter', 'client.request("GET", "/widgets/{widgetId}")', /Expected 3/],
  [
    'a body where there is none',
    'client.request("GET", "/names", { body: {} })',
    /'body' does not exist/,
  ],
])('%s is refused', (_, code, message) => {
  expect(compiler.check(CLIENT + code).join('\n')).toMatch(message);
});
