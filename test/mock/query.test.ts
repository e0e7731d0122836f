import { beforeAll, expect, test } from '@jest/globals';
import type { Document, Schema } from '../../scripts/generate/document.ts';
import { operations } from '../../scripts/generate/operations.ts';
import { createBackend } from '../../scripts/mock/backend.ts';
import { clientOf, type AnyClient } from '../../src/methods.ts';

const text: Schema = { type: 'string', maxLength: 6 };
const parameter = (name: string, schema: Schema, style?: string) => ({
  name,
  in: 'query',
  schema,
  ...(style !== undefined && { style, explode: true }),
});

/** One operation with a parameter of each kind that a query can have. */
const document: Document = {
  openapi: '3.1.1',
  ...{ info: { title: 'Things', version: '1' } },
  paths: {
    '/v1/things': {
      get: {
        operationId: 'listThings',
        'x-team-path': '/v1/teams/{teamId}/things',
        parameters: [
          parameter('sort', text),
          parameter('limit', { type: 'integer' }),
          parameter('types', { $ref: '#/components/schemas/Types' }, 'form'),
          parameter('ids', { type: ['array', 'null'], items: { type: 'integer' } }, 'form'),
          parameter('either', { anyOf: [text, { type: 'array', items: text }] }, 'form'),
          parameter(
            'where',
            {
              type: 'object',
              properties: { size: { type: 'integer' }, 'a&b': text },
              unevaluatedProperties: false,
            },
            'deepObject',
          ),
        ],
        responses: {
          200: {
            content: {
              'application/json': {
                schema: { type: 'object', required: ['data'], properties: { data: text } },
                examples: { documented: { value: { data: 'right' } } },
              },
            },
          },
        },
      },
    },
    '/v1/teams/{teamId}/parts': {
      get: {
        operationId: 'listParts',
        parameters: [{ name: 'teamId', in: 'path', required: true, schema: text }],
        responses: { 204: {} },
      },
    },
  },
  components: {
    ...{ securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    schemas: { Types: { type: 'array', items: text, maxItems: 30 } },
  },
};

let client: AnyClient;
const targets: string[] = [];
beforeAll(async () => {
  const respond = await createBackend(document);
  const text = operations(document)['named-operations.ts'];
  const lines = [...text.matchAll(/^export const (\w+) = "(.*)" as /gm)];
  const table = Object.fromEntries(lines.map(([, id = '', line = '']) => [id, line]));
  client = clientOf(table, {
    token: 'made-up',
    teamId: 'ours',
    fetch: async (url, { method, headers }) => {
      const path = url.slice('https://api.northflank.com'.length);
      targets.push(path);
      const { body, ...init } = await respond({ method, path, headers, body: '' });
      return new Response(body === '' ? null : body, init);
    },
  });
});

const many = Array.from({ length: 25 }, (_, at) => `t${String(at)}`);

test.each<[object, string]>([
  [{ sort: 'a b', limit: 5 }, 'sort=a%20b&limit=5'],
  [{ types: ['a'] }, 'types=a'],
  [{ types: ['a', 'b&c'] }, 'types=a&types=b%26c'],
  [{ types: many }, many.map((name) => `types=${name}`).join('&')],
  [{ types: [] }, ''],
  [{ ids: [1] }, 'ids=1'],
  [{ ids: [1, 2] }, 'ids=1&ids=2'],
  [{ either: 'a' }, 'either=a'],
  [{ either: ['a', 'b'] }, 'either=a&either=b'],
  [{ where: { size: 1, 'a&b': 'c=d' } }, 'where[size]=1&where[a%26b]=c%3Dd'],
])('the client sends %j as the mock server reads it', async (args, query) => {
  expect(await client['listThings']?.(args)).toBe('right');
  expect(targets.at(-1)).toBe(`/v1/teams/ours/things${query && `?${query}`}`);
});

test.each<[object]>([
  [{ limit: 'a' }],
  [{ types: ['longest'] }],
  [{ types: [...many, ...many] }],
  [{ ids: ['a'] }],
  [{ sort: ['a', 'b'] }],
  [{ where: { size: 'a' } }],
  [{ where: { other: 'a' } }],
])('the mock server refuses %j', async (args) => {
  await expect(client['listThings']?.(args)).rejects.toMatchObject({ status: 400 });
});

test('an operation with a team in its only path takes it as an argument', async () => {
  expect(await client['listParts']?.({ teamId: 'theirs' })).toBeUndefined();
  expect(targets.at(-1)).toBe('/v1/teams/theirs/parts');
});
