import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { transform } from 'esbuild';
import { commentBody, jsdoc, literal } from '../../scripts/generate/code.ts';
import type { Document, OperationObject, Schema } from '../../scripts/generate/document.ts';
import { enums } from '../../scripts/generate/enums.ts';
import { examples } from '../../scripts/generate/examples.ts';
import { operations } from '../../scripts/generate/operations.ts';
import { views } from '../../scripts/generate/views.ts';
import { operationsIn } from '../../src/operation.ts';
import { Compiler } from './compiler.ts';
import { fixture, NASTY, withSchemas } from './fixture.ts';
import { typesOf } from './made.ts';

describe('operations', () => {
  const files = operations(fixture);
  const lineOf = (document: Document) => Object.fromEntries(lines(document));
  function lines(document: Document): [string, string][] {
    const [table = ''] =
      /(?<=operationsIn\()`[^]*`/.exec(operations(document)['operations.ts']) ?? [];
    return Object.entries(operationsIn(runInNewContext(table) as string));
  }
  /** The fixture's list of widgets alone, with other responses. */
  const answering = (responses: OperationObject['responses'] = {}): Document => {
    const get = { ...fixture.paths['/widgets']?.get, responses };
    return { ...fixture, paths: { '/widgets': { get } } };
  };
  const json = (schema: Schema) => ({ content: { 'application/json': { schema } } });

  test('have a line each, with what the client needs', () => {
    expect(lineOf(fixture)).toEqual({
      getWidget: 'GET /~/widgets/{widgetId} data',
      patchWidget: 'PATCH+ /widgets/{widgetId}',
      listWidgets: 'GET /widgets?sort&limit#x-trace body',
    });
  });

  test('are the same in the table and on their own', () => {
    for (const [id, line] of lines(fixture)) {
      expect(files['named-operations.ts']).toContain(
        `export const ${id} = ${JSON.stringify(line)} as Operation<"${id}">;`,
      );
    }
  });

  test('share what the paths of neighbours have in common, whatever is in it', () => {
    const operationOf = (operationId: string, name = 'a'): OperationObject => ({
      operationId,
      parameters: [{ name, in: 'query', schema: { type: 'string' } }],
      responses: {},
    });
    const paths = {
      '/a/b/c': { get: operationOf('first'), post: operationOf('second') },
      '/a/b': { get: operationOf('third', '$`{\\n/a}'), post: operationOf('fourth', '$`{\\n/b}') },
      '/b': { get: operationOf('fifth') },
    };
    expect(lineOf({ ...fixture, paths })).toEqual({
      first: 'GET /a/b/c?a',
      second: 'POST /a/b/c?a',
      third: 'GET /a/b?$`{\\n/a}',
      fourth: 'POST /a/b?$`{\\n/b}',
      fifth: 'GET /b?a',
    });
  });

  test('leave nothing to bundle but their lines', async () => {
    for (const text of Object.values(files)) {
      const { code } = await transform(text, { loader: 'ts' });
      const rest = code.replace('/* @__PURE__ */ ', '');
      expect(rest).not.toMatch(/\/\*|\/\/ |Get widget|Widgets > Read/);
    }
  });

  test('list the fields that carry secrets: marked here, behind a reference, or in a map', () => {
    expect(files['operations.ts']).toContain('= ["secrets", "token", "x-trace"];');
  });

  const data: Schema = { type: 'object', properties: { data: {}, links: {} } };
  const required: Schema = { ...data, required: ['data'] };
  test.each<[string, OperationObject['responses'], string]>([
    ['a required data', { 200: json({ ...required, properties: { data: {} } }) }, ' data'],
    ['a required data beside others', { 200: json(required) }, ' data'],
    ['a data that another schema requires', { 200: json({ allOf: [data, required] }) }, ' data'],
    ['a data in each alternative', { 200: json({ oneOf: [required, required] }) }, ' data'],
    ['a data in one alternative', { 200: json({ oneOf: [required, data] }) }, ' body'],
    ['an optional data', { 200: json(data) }, ' body'],
    ['another required property', { 200: json({ ...data, required: ['links'] }) }, ' body'],
    ['a success without a body', { 200: json(required), 204: {} }, ' data?'],
    ['no body', { 204: {} }, ''],
    ['a text', { 200: { content: { 'text/plain': { schema: { type: 'string' } } } } }, ' text'],
    ['a text in some successes', { 200: { content: { 'text/plain': {} } }, 204: {} }, ' text?'],
    ['any 2XX', { '2XX': json(required) }, ' data'],
  ])('%s decides what a call resolves with', (_, responses, end) => {
    expect(lineOf(answering(responses))['listWidgets']).toBe(
      `GET /widgets?sort&limit#x-trace${end}`,
    );
  });

  test('successes in JSON and in text are a fault', () => {
    const responses = { 200: json(data), 201: { content: { 'text/plain': {} } } };
    expect(() => operations(answering(responses))).toThrow(
      /listWidgets has successes in JSON and others in text/,
    );
  });

  test('successes that differ in whether they must have data are a fault', () => {
    expect(() => operations(answering({ 200: json(required), 202: json(data) }))).toThrow(
      /^#\/paths\/~1widgets\/get\/responses listWidgets has successes whose body must have `data` and others/,
    );
  });

  test.each<[string, Record<string, Schema>, string[], string]>([
    ['a cursor, pagination and a list', { things: { items: {} } }, ['data', 'pagination'], '*'],
    ['two lists', { things: { items: {} }, others: { items: {} } }, ['data', 'pagination'], ''],
    ['no pagination', { things: { items: {} } }, ['data'], ''],
  ])('%s', (_, properties, names, end) => {
    const document = answering({
      200: json({
        required: ['data'],
        properties: Object.fromEntries(
          names.map((name) => [name, name === 'data' ? { properties } : {}]),
        ),
      }),
    });
    const parameters = [{ name: 'cursor', in: 'query' }];
    const get = { ...document.paths['/widgets']?.get, parameters };
    expect(lineOf({ ...document, paths: { '/widgets': { get } } })['listWidgets']).toBe(
      `GET /widgets?cursor data${end}`,
    );
  });

  test.each<[string, Partial<OperationObject>, RegExp]>([
    [
      'a parameter in a cookie',
      { parameters: [{ name: 'c', in: 'cookie' }] },
      /^#\/paths\/~1widgets\/get listWidgets has a parameter in "cookie"/,
    ],
    [
      'a parameter with an &',
      { parameters: [{ name: 'a&b', in: 'query' }] },
      /listWidgets has the parameter "a&b", whose name has a blank, \?, & or #\./,
    ],
    [
      'another path for teams',
      { 'x-team-path': '/groups/{teamId}/widgets' },
      /x-team-path listWidgets has the path for teams \/groups/,
    ],
  ])('%s is a fault', (_, change, message) => {
    const get = { ...fixture.paths['/widgets']?.get, ...change };
    expect(() => operations({ ...fixture, paths: { '/widgets': { get } } })).toThrow(message);
  });
});

describe('enums', () => {
  const files = enums(fixture);
  const compiler = new Compiler(files);

  test('have an array, a closed union and a guard', () => {
    expect(compiler.errors('enums.ts')).toEqual([]);
    expect(
      compiler.check(`import * as enums from './enums.ts';
        const kinds: readonly ['big', 'small'] = enums.widgetKinds;
        const kind: enums.WidgetKind = 'big';
        const narrow = (value: unknown): 'big' | 'small' | undefined =>
          enums.isWidgetKind(value) ? value : undefined;
        const colour: enums.KnownColour = enums.colours[0];
        const size: 1 | 2 | 4 = 1 as enums.SharedSize;
        const mode: enums.WidgetMode = 'on';
        const label: enums.WidgetLabels = 'x';
        const sort: enums.ListWidgetsSort = 'name';`),
    ).toEqual([]);
    expect(
      compiler
        .check(`import type { WidgetKind } from './enums.ts'; const k: WidgetKind = 'huge';`)
        .join(),
    ).toMatch(/"huge"/);
  });

  test('there is one for each schema, not for its two forms', () => {
    expect(files['enums.ts'].match(/export const sharedSizes/g)).toHaveLength(1);
    expect(files['enums.ts']).not.toContain('Input');
  });

  test('a property that begins with the name of its schema does not repeat it', () => {
    const document = withSchemas({
      Port: {
        properties: {
          portKind: { enum: ['a'] },
          portability: { enum: ['b'] },
          inner: { properties: { policies: { items: { enum: ['c'] } } } },
        },
      },
    });
    const text = enums(document)['enums.ts'];
    expect(text).toContain('const portKinds = ["a"] as const');
    expect(text).toContain('const portPortabilities = ["b"] as const');
    expect(text).toContain('const portInnerPolicies = ["c"] as const');
    expect(text).toContain('type PortInnerPolicy =');
  });
});

describe('examples', () => {
  async function compiled(document: Document): Promise<Compiler> {
    const both = views(document);
    return new Compiler({ ...(await typesOf(both)), ...examples(both) });
  }

  test('are values of their types', async () => {
    const compiler = await compiled(fixture);
    expect(compiler.errors('examples.ts')).toEqual([]);
    expect(
      compiler.check(`import * as examples from './examples.ts';
        import type { GetWidgetResponse, ListWidgetsResponse200, WidgetPatch } from './types.ts';
        const a: GetWidgetResponse = examples.getWidgetResponse;
        const b: WidgetPatch = examples.patchWidgetRequest;
        const c: ListWidgetsResponse200 = examples.listWidgetsResponse200None;`),
    ).toEqual([]);
  });

  test('one that is not a value of its type does not compile', async () => {
    const compiler = await compiled(withSchemas({ Port: { type: 'string' } }));
    expect(compiler.errors('examples.ts').join()).toMatch(/not assignable to type 'string'/);
  });
});

describe('code', () => {
  test('a literal means the value that it was made of, whatever its names are', () => {
    const value: unknown = JSON.parse(
      JSON.stringify({ constructor: [NASTY, null, -1, true], [NASTY]: {}, a: [] }).replace(
        '{',
        '{"__proto__":{"x":1},',
      ),
    );
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the literal is to be run
    const made: unknown = new Function(`return ${literal(value)}`)();
    expect(JSON.stringify(made)).toBe(JSON.stringify(value));
    expect(literal(value)).not.toContain('\u2028');
  });

  test('a comment ends where it should, and its text has no tags', () => {
    const text = jsdoc(NASTY);
    expect(text.indexOf('*/')).toBe(text.length - 3);
    expect(text).toContain(' * \\@deprecated\n');
    expect(text).not.toContain('\u2028');
    expect(jsdoc(' \n ')).toBe('');
    expect(commentBody('', ['@deprecated'])).toBe('* @deprecated ');
  });

  test('long lines are wrapped between words, and not inside code', () => {
    const code = `\`${'a b '.repeat(40)}\``;
    const lines = commentBody(`${'word '.repeat(40)}${code} end`).split('\n');
    expect(lines).toContain(` * ${code}`);
    expect(
      Math.max(...lines.filter((line) => !line.includes('`')).map((line) => line.length)),
    ).toBeLessThanOrEqual(96);
  });
});
