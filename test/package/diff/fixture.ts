import type { Document, Schema } from '../../../scripts/generate/document.ts';

/** A document with one operation that sends a `ThingPatch` and gets a `Thing`. */
export function document(schemas: Readonly<Record<string, Schema>>): Document {
  const body = (name: string) => ({
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const names = Object.keys(schemas);
  const [sent = '', received = ''] = names;
  return {
    openapi: '3.1.1',
    ...{ info: { title: 'Things', version: '1.0.0' } },
    paths: {
      '/things': {
        patch: {
          operationId: 'patchThing',
          requestBody: body(sent),
          responses: { 200: { ...{ description: 'It stands changed.' }, ...body(received) } },
        },
      },
    },
    components: { schemas },
  };
}

export const PATCH: Schema = {
  type: 'object',
  properties: { kind: { type: 'string', enum: ['big', 'small'] }, note: { type: 'string' } },
};

export const THING: Schema = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string' },
    kind: { type: 'string', enum: ['big', 'small'] },
    parts: { type: 'array', items: { type: 'object', properties: { size: { type: 'number' } } } },
  },
};

/** A schema with one of its properties replaced, added or, without another, taken out. */
export function withProperty(schema: Schema, name: string, property?: Schema): Schema {
  const rest = Object.entries(schema.properties ?? {}).filter(([one]) => one !== name);
  const properties = Object.fromEntries(property ? [...rest, [name, property]] : rest);
  return { ...schema, properties };
}
