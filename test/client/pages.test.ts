import { describe, expect, test } from '@jest/globals';
import { clientOf } from '../../src/methods.ts';
import type { CallOptions, ClientOptions, Middleware } from '../../src/index.ts';
import type { FaultServer } from './fault-server.ts';
import { json, response, type Answer } from './fault-server.ts';
import { leaks, printed, TOKEN } from './secrets.ts';
import { failure, serve, thrownBy } from './servers.ts';

const listThings = 'GET /v1/things?per_page&cursor data*';
const getThing = 'GET /v1/things data';

function things(server: FaultServer, options: Partial<ClientOptions> = {}) {
  const client = clientOf(
    { listThings, getThing },
    { token: 'a', baseUrl: server.url, ...options },
  );
  const all = (args?: unknown, callOptions?: CallOptions): AsyncIterable<unknown> => {
    const items = client['listThings']?.all?.(args, callOptions);
    if (!items) throw new Error('There is no all().');
    return items;
  };
  return { client, all };
}

const page = (items: unknown[], cursor?: string) => ({
  data: { things: items },
  pagination: { hasNextPage: cursor !== undefined, cursor, count: items.length },
});

/** Answers with the page that belongs to a cursor. */
const pages =
  (byCursor: Readonly<Record<string, unknown>>): Answer =>
  (socket, { target }) =>
    socket.end(json(200, byCursor[new URL(target, 'http://a').searchParams.get('cursor') ?? '']));

async function taken(items: AsyncIterable<unknown>, most = Infinity): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const item of items) {
    list.push(item);
    if (list.length === most) break;
  }
  return list;
}

const THREE = { '': page([1, 2], 'b c'), 'b c': page([], 'd'), d: page([3]) };

test('items come page by page, with the same arguments', async () => {
  const server = await serve(pages(THREE));
  expect(await taken(things(server).all({ per_page: 2 }))).toEqual([1, 2, 3]);
  expect(server.requests.map(({ target }) => target)).toEqual([
    '/v1/things?per_page=2',
    '/v1/things?per_page=2&cursor=b%20c',
    '/v1/things?per_page=2&cursor=d',
  ]);
});

test('nothing is asked for before it is needed, nor after a break', async () => {
  const server = await serve(pages(THREE));
  const items = things(server).all();
  expect(server.requests).toHaveLength(0);
  expect(await taken(items, 2)).toEqual([1, 2]);
  expect(server.requests).toHaveLength(1);
});

test('it begins at a cursor that is given', async () => {
  const server = await serve(pages(THREE));
  expect(await taken(things(server).all({ cursor: 'd' }))).toEqual([3]);
});

test.each<[string, unknown, unknown[]]>([
  ['a list itself', { data: [1, 2], pagination: { hasNextPage: false } }, [1, 2]],
  ['a list beside other fields', { data: { total: 5, things: [1] } }, [1]],
  ['without a list', { data: { total: 5 } }, []],
  ['null', { data: null }, []],
])('data that is %s', async (_, body, items) => {
  const server = await serve((socket) => socket.end(json(200, body)));
  expect(await taken(things(server).all())).toEqual(items);
});

describe('pages that never end', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string, number]>([
    ['the same cursor again', { '': page([1], 'b'), b: page([2], 'b') }, 'repeats a cursor', 2],
    [
      'a circle',
      { '': page([1], 'b'), b: page([2], 'c'), c: page([3], 'b') },
      'repeats a cursor',
      3,
    ],
    ['no cursor', { '': { data: [1], pagination: { hasNextPage: true } } }, 'lacks the cursor', 1],
    [
      'null',
      { '': { ...page([1]), pagination: { hasNextPage: true, cursor: null } } },
      'lacks the cursor',
      1,
    ],
    ['an empty cursor', { '': page([1], '') }, 'lacks the cursor', 1],
  ])('%s', async (_, byCursor, message, requests) => {
    const server = await serve(pages(byCursor));
    const error = await failure(taken(things(server).all()));
    expect(error).toMatchObject({ name: 'UnexpectedBodyError', operationId: 'listThings' });
    expect(error.message).toContain(`listThings: a page ${message}`);
    expect(error.stack).toContain('pages.test.ts');
    expect(server.requests).toHaveLength(requests);
  });
});

test('the error of a page tells of its response, without secrets', async () => {
  const server = await serve(pages({ '': page([1], TOKEN), [TOKEN]: page([2], TOKEN) }));
  const token = () => Promise.resolve(TOKEN);
  const error = await failure(taken(things(server, { token }).all()));
  expect(error.message).toBe('listThings: a page repeats a cursor (GET /v1/things)');
  expect(error).toMatchObject({ path: '/v1/things', status: 200, attempts: 1 });
  expect(leaks(printed(error))).toEqual([]);
});

test('a page that middleware makes up needs no body', async () => {
  const middleware = (() => Promise.resolve({ data: [1] })) as unknown as Middleware;
  expect(await taken(things(await serve(), { middleware }).all())).toEqual([1]);
});

test('retries, the signal and the timeout hold for each page', async () => {
  const controller = new AbortController();
  let first = true;
  const server = await serve((socket, seen, count) => {
    if (first) {
      first = false;
      socket.end(response(503));
    } else if (seen.target.includes('cursor')) controller.abort();
    else pages(THREE)(socket, seen, count);
  });
  const { all } = things(server, { retries: { baseDelay: 1 } });
  const list: unknown[] = [];
  const run = async () => {
    for await (const item of all({}, { signal: controller.signal })) list.push(item);
  };
  expect(await failure(run())).toMatchObject({ name: 'AbortError' });
  expect(list).toEqual([1, 2]);
});

test('what is thrown in the loop ends it', async () => {
  const server = await serve(pages(THREE));
  const error = new Error('enough');
  const run = async () => {
    for await (const item of things(server).all()) throw Object.assign(error, { item });
  };
  expect(await thrownBy(run())).toBe(error);
  expect(server.requests).toHaveLength(1);
});

test('only an operation with a cursor has all()', async () => {
  const { client } = things(await serve());
  expect(client['getThing']).not.toHaveProperty('all');
});
