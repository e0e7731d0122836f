import { describe, expect, test } from '@jest/globals';
import { commentBody, jsdoc, literal } from '../../scripts/generate/code.ts';
import type { Document } from '../../scripts/generate/document.ts';
import { enums } from '../../scripts/generate/enums.ts';
import { examples } from '../../scripts/generate/examples.ts';
import { operations } from '../../scripts/generate/operations.ts';
import { views } from '../../scripts/generate/views.ts';
import { Compiler } from './compiler.ts';
import { fixture, NASTY, withSchemas } from './fixture.ts';
import { typesOf } from './made.ts';

describe('operations', () => {
  const files = operations(fixture);
  const compiler = new Compiler(files);

  test('compile, and are rows of the declared type', () => {
    expect(compiler.errors('operations.ts')).toEqual([]);
    expect(
      compiler.check(`import { operations, type Operation, type OperationId } from './operations.ts';
        const all: Readonly<Record<OperationId, Operation>> = operations;
        const id: OperationId = 'listWidgets';
        const method: 'PATCH' = operations.patchWidget.method;
        const query: readonly ['sort', 'limit'] = operations.listWidgets.parameters.query;
        const path: readonly ['widgetId'] = operations.getWidget.parameters.path;
        const header: readonly ['x-trace'] = operations.listWidgets.parameters.header;
        const required: 'required' = operations.patchWidget.requestBody;
        const none: undefined = operations.getWidget.requestBody;
        const envelope: 'data' = operations.getWidget.envelope;
        const whole: undefined = operations.listWidgets.envelope;
        const empty: undefined = operations.patchWidget.envelope;
        const permission: 'Widgets > Read' = operations.getWidget.permission;
        const team: '/teams/{teamId}/widgets/{widgetId}' = operations.getWidget.teamPath;
        const nobody: undefined = operations.listWidgets.teamPath;
        const answered: 'required' = operations.getWidget.responseBody;
        const silent: undefined = operations.patchWidget.responseBody;`),
    ).toEqual([]);
    expect(
      compiler.check(`import { operations } from './operations.ts'; operations.getWidgets;`).join(),
    ).toMatch(/'getWidgets' does not exist/);
  });

  test('list the fields that carry secrets: marked here, behind a reference, or in a map', () => {
    expect(files['operations.ts']).toContain('= ["secrets", "token", "x-trace"];');
  });

  test('have what the spec says of each beside them', () => {
    const [comment] =
      /\/\*\*(?:(?!\*\/)[^])*\*\/\n {2}getWidget:/.exec(files['operations.ts']) ?? [];
    expect(comment).toContain('Get widget a *\\/ b');
  });

  test('a successful response without a body makes the body optional', () => {
    const get = fixture.paths['/widgets']?.get;
    const responses = { ...get?.responses, '204': {} };
    const files = operations({ ...fixture, paths: { '/widgets': { get: { ...get, responses } } } });
    expect(files['operations.ts']).toContain('responseBody: "optional"');
  });

  test('a parameter in a cookie is a fault', () => {
    const get = { ...fixture.paths['/widgets']?.get, parameters: [{ name: 'c', in: 'cookie' }] };
    expect(() => operations({ ...fixture, paths: { '/widgets': { get } } })).toThrow(
      /^#\/paths\/~1widgets\/get listWidgets has a parameter in "cookie"/,
    );
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
