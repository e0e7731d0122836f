import { describe, expect, test } from '@jest/globals';
import type { Document, Schema } from '../../scripts/generate/document.ts';
import { views } from '../../scripts/generate/views.ts';
import { fixture, withSchemas } from './fixture.ts';

function schemasOf(document: Document): Readonly<Record<string, Schema>> {
  return views(document).components?.schemas ?? {};
}

describe('splitting', () => {
  test('what both directions reach is there twice, at any depth; nothing else is', () => {
    expect(Object.keys(schemasOf(fixture))).toEqual([
      'Colour',
      'ColourInput',
      'FromGit',
      'FromGitInput',
      'FromImage',
      'FromImageInput',
      'GetWidgetResponse',
      'ListWidgetsResponse200',
      'ListWidgetsResponse202',
      'NotFoundResponse',
      'Odd',
      'Port',
      'Secret',
      'Shared',
      'SharedInput',
      'Source',
      'SourceInput',
      'Widget',
      'WidgetPatch',
    ]);
  });

  test('each form refers to the forms of its own direction', () => {
    const { WidgetPatch, Widget, SharedInput, Shared, SourceInput } = schemasOf(fixture);
    expect(WidgetPatch?.properties?.['shared']?.$ref).toBe('#/components/schemas/SharedInput');
    expect(SharedInput?.properties?.['deep']?.$ref).toBe('#/components/schemas/ColourInput');
    expect(SourceInput?.anyOf?.[0]?.$ref).toBe('#/components/schemas/FromGitInput');
    expect(Widget?.properties?.['shared']?.$ref).toBe('#/components/schemas/Shared');
    expect(Shared?.properties?.['deep']?.$ref).toBe('#/components/schemas/Colour');
  });

  test('a schema without an enum is split too, so that a later enum renames nothing', () => {
    const plain = withSchemas({ Colour: { type: 'string' } });
    expect(Object.keys(schemasOf(plain))).toEqual(Object.keys(schemasOf(fixture)));
  });

  test('enums are open in responses alone', () => {
    const { Colour, ColourInput, Widget, WidgetPatch } = schemasOf(fixture);
    expect(Colour?.['x-open-enum']).toBe(true);
    expect(ColourInput?.['x-open-enum']).toBeUndefined();
    expect(Widget?.properties?.['modes']?.items?.['x-open-enum']).toBe(true);
    expect(WidgetPatch?.properties?.['kind']?.['x-open-enum']).toBeUndefined();
  });

  test('parameters are requests: what they share with a response is split', () => {
    const shared = structuredClone(fixture) as { paths: Record<string, unknown> };
    shared.paths['/colours'] = {
      get: {
        operationId: 'getColour',
        parameters: [
          { name: 'c', in: 'query', schema: { $ref: '#/components/schemas/FromSecret' } },
        ],
        responses: {
          '200': {
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/FromSecret' } },
            },
          },
        },
      },
    };
    const document = {
      ...shared,
      components: {
        ...fixture.components,
        schemas: { ...fixture.components?.schemas, FromSecret: { type: 'string', enum: ['a'] } },
      },
    } as unknown as Document;
    const seen = views(document);
    expect(JSON.stringify(seen.paths['/colours']?.get?.parameters)).toContain('FromSecretInput');
    expect(JSON.stringify(seen.paths['/colours']?.get?.responses)).not.toContain('Input');
  });

  test('a property that only one direction has is absent from the other', () => {
    const { Shared, SharedInput } = schemasOf(
      withSchemas({
        Shared: {
          type: 'object',
          required: ['made', 'sent'],
          properties: {
            made: { type: 'string', readOnly: true },
            sent: { type: 'string', writeOnly: true },
          },
        },
      }),
    );
    expect(Shared).toMatchObject({ required: ['made'] });
    expect(Object.keys(Shared?.properties ?? {})).toEqual(['made']);
    expect(SharedInput).toMatchObject({ required: ['sent'] });
    expect(Object.keys(SharedInput?.properties ?? {})).toEqual(['sent']);
  });

  test('the document given stays as it was', () => {
    const before = structuredClone(fixture);
    views(fixture);
    expect(fixture).toEqual(before);
  });
});

describe('bodies written in place', () => {
  test('get the name of their operation, with the status where there is more than one', () => {
    const { paths, components } = views(fixture);
    const content = paths['/widgets/{widgetId}']?.get?.responses?.['200']?.content;
    expect(content?.['application/json']?.schema).toEqual({
      $ref: '#/components/schemas/GetWidgetResponse',
    });
    expect(components?.schemas?.['ListWidgetsResponse200']).toMatchObject({ type: 'array' });
  });
});

test('a reference to nothing is a fault', () => {
  const schemas = { Shared: { $ref: '#/components/schemas/Nothing' } };
  expect(() => views(withSchemas(schemas))).toThrow(/Nothing leads nowhere/);
});
