import type { Document, Schema } from '../../scripts/generate/document.ts';

/** A name or text that no file may be broken by. */
export const NASTY = 'a */ b `c` "d" \'e\' ${f} \\ \u2028 <g>\n@deprecated\nlast';

const error: Schema = {
  type: 'object',
  description: 'What went wrong.',
  required: ['error'],
  properties: { error: { type: 'string', description: 'In words.' } },
};

/** What both directions share; nothing in it is an enum but what it refers to. */
const Shared: Schema = {
  type: 'object',
  description: 'Shared by both directions.',
  properties: {
    size: { type: 'integer', description: 'How much.', enum: [1, 2, 4] },
    deep: { $ref: '#/components/schemas/Colour', description: 'Down here.' },
    made: { type: 'string', description: 'When.', format: 'date-time', readOnly: true },
  },
};

const Widget: Schema = {
  type: 'object',
  description: 'A widget, as it is.',
  required: ['id', 'kind', 'ports'],
  properties: {
    id: { type: 'string', description: 'Its name.', minLength: 3, maxLength: 39 },
    kind: { type: 'string', description: 'What it is for.', enum: ['big', 'small'] },
    code: { type: 'string', description: 'Its code.', pattern: '^[a-z`]+\\*/$' },
    old: { type: 'string', description: 'Not in use any more.', deprecated: true },
    made: { type: 'string', description: 'When it was made.', format: 'date-time' },
    token: { type: 'string', description: 'A secret.', 'x-sensitive': true },
    secrets: {
      type: 'object',
      description: 'Secrets by name.',
      additionalProperties: { $ref: '#/components/schemas/Secret', description: 'One.' },
    },
    labels: {
      type: 'object',
      description: 'Labels.',
      additionalProperties: { type: 'string', description: 'One label.', enum: ['x', 'y'] },
    },
    ports: {
      type: 'array',
      description: 'Its ports.',
      minItems: 1,
      items: { $ref: '#/components/schemas/Port', description: 'One port.' },
    },
    modes: {
      type: 'array',
      description: 'Its modes.',
      items: { type: 'string', description: 'One mode.', enum: ['on', 'off'], maxLength: 9 },
    },
    shared: { $ref: '#/components/schemas/Shared', description: 'The shared part.' },
    source: { $ref: '#/components/schemas/Source', description: 'Where it comes from.' },
    odd: { $ref: '#/components/schemas/Odd', description: 'Something odd.' },
    'x"`\n*/': { type: 'string', description: NASTY, enum: [NASTY, '__proto__'] },
  },
};

/** A document with every construct that generation deals with, and no operation of the spec. */
export const fixture: Document = {
  openapi: '3.1.1',
  ...{
    info: { title: 'Widgets', version: '1' },
    servers: [{ url: 'https://widgets.example' }],
  },
  paths: {
    '/widgets/{widgetId}': {
      parameters: [{ $ref: '#/components/parameters/WidgetId' }],
      get: {
        operationId: 'getWidget',
        summary: `Get widget ${NASTY}`,
        'x-required-permission': 'Widgets > Read',
        'x-team-path': '/teams/{teamId}/widgets/{widgetId}',
        responses: {
          '200': {
            description: 'The widget.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  description: 'An envelope.',
                  required: ['data'],
                  properties: {
                    data: { $ref: '#/components/schemas/Widget', description: 'The widget.' },
                  },
                },
                examples: {
                  documented: {
                    summary: `A widget ${NASTY}`,
                    value: { data: { id: 'abc', kind: 'big', ports: [{ number: 80 }] } },
                  },
                },
              },
            },
          },
          '404': { $ref: '#/components/responses/NotFound' },
        },
      },
      patch: {
        operationId: 'patchWidget',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/WidgetPatch' },
              examples: { documented: { value: { kind: 'small', shared: { size: 2 } } } },
            },
          },
        },
        responses: { '204': { description: 'Done.' } },
      },
    },
    '/widgets': {
      get: {
        operationId: 'listWidgets',
        parameters: [
          {
            name: 'sort',
            in: 'query',
            description: 'The order.',
            schema: { type: 'string', enum: ['name', 'age'] },
          },
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
          { name: 'x-trace', in: 'header', schema: { type: 'string' }, 'x-sensitive': true },
        ],
        responses: {
          '200': {
            description: 'Their names.',
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  description: 'Names.',
                  items: { type: 'string', description: 'A name.' },
                },
                examples: { documented: { value: ['abc'] }, none: { value: [] } },
              },
            },
          },
          '202': {
            description: 'How many there will be.',
            content: {
              'application/json': { schema: { type: 'integer', description: 'A number.' } },
            },
          },
          default: { $ref: '#/components/responses/NotFound' },
        },
      },
    },
  },
  components: {
    parameters: {
      WidgetId: {
        name: 'widgetId',
        in: 'path',
        required: true,
        description: 'Which one.',
        schema: { type: 'string', pattern: '^[a-z]+$' },
      },
    },
    responses: {
      NotFound: { content: { 'application/json': { schema: error } } },
    },
    schemas: {
      Colour: { type: 'string', description: 'A colour.', enum: ['red', 'green'] },
      Secret: { type: 'string', description: 'A secret text.', 'x-sensitive': true },
      Odd: {
        type: 'object',
        description: 'Names that are hard to deal with.',
        properties: {
          constructor: { type: 'string', description: 'A name that every object has.' },
          toString: { type: 'string', description: 'Another one.' },
        },
      },
      Port: {
        type: 'object',
        description: 'A port.',
        required: ['number'],
        properties: {
          number: { type: 'integer', description: 'Its number.', minimum: 1, maximum: 65535 },
          next: { $ref: '#/components/schemas/Port', description: 'The one behind it.' },
        },
      },
      FromGit: {
        type: 'object',
        description: 'From a repository.',
        required: ['git'],
        properties: {
          git: { type: 'string', description: 'Its address.' },
          inner: {
            type: 'object',
            description: 'More.',
            properties: { depth: { type: 'integer', description: 'How deep.' } },
          },
        },
      },
      FromImage: {
        type: 'object',
        description: 'From an image.',
        required: ['image'],
        properties: {
          image: { type: 'string', description: 'Its name.' },
          registry: { type: 'string', description: 'Where.', enum: ['hub', 'own'] },
        },
      },
      Source: {
        type: 'object',
        description: 'Where a widget comes from.',
        properties: { note: { type: 'string', description: 'A note.' } },
        anyOf: [
          { $ref: '#/components/schemas/FromGit' },
          { $ref: '#/components/schemas/FromImage' },
        ],
      },
      Shared,
      Widget,
      WidgetPatch: {
        type: 'object',
        description: 'What to change.',
        required: ['kind'],
        properties: {
          kind: { type: 'string', description: 'What it is for.', enum: ['big', 'small'] },
          note: {
            type: 'string',
            description: 'Text.',
            ...{ default: 'none' },
          },
          shared: { $ref: '#/components/schemas/Shared', description: 'The shared part.' },
          source: { $ref: '#/components/schemas/Source', description: 'Where from.' },
        },
      },
    },
  },
};

/** The fixture with some of its schemas replaced or added. */
export function withSchemas(schemas: Readonly<Record<string, Schema>>): Document {
  const components = fixture.components ?? {};
  return {
    ...fixture,
    components: { ...components, schemas: { ...components.schemas, ...schemas } },
  };
}
