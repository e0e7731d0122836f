import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OperationId } from '../../generated/operations.ts';
import { operationsOf, type Document } from '../../scripts/generate/document.ts';
import { createClient } from '../../src/index.ts';
import { documentedCalls } from '../mock/documented.ts';
import { FaultServer, json } from './fault-server.ts';

const SPEC = new URL('../../generated/openapi.json', import.meta.url);
const document = JSON.parse(await readFile(SPEC, 'utf8')) as Document;

/** The operations that take a cursor. */
const paged = new Set(
  operationsOf(document)
    .filter(({ parameters }) => parameters.some(({ name }) => name === 'cursor'))
    .map(({ id }) => id),
);
const calls = await documentedCalls();

/** The method of an operation, as far as it is used here. */
interface Method {
  readonly all?: (args: object) => AsyncIterable<unknown>;
}

let server: FaultServer;
/** The documented response of the operation that is called. */
let documented: unknown;
beforeAll(async () => {
  server = await FaultServer.start((socket, { target }) => {
    const isLast = new URL(target, 'http://a').searchParams.get('cursor') === 'next one';
    const pagination = isLast ? { hasNextPage: false } : { hasNextPage: true, cursor: 'next one' };
    socket.end(json(200, { ...Object(documented), pagination }));
  });
});
afterAll(() => server.close());

test.each(calls)('$id iterates if it has pages of a list, and only then', async (call) => {
  const client = createClient({ token: 'any-token', baseUrl: server.url });
  const { all } = client[call.id as OperationId] as Method;
  documented = call.response;
  const { data, pagination } = Object(documented) as { data?: unknown; pagination?: unknown };
  const lists: unknown[] = [data, ...Object.values({ ...(data as object | undefined) })];
  const items = lists.find((value): value is unknown[] => Array.isArray(value));
  const iterates = paged.has(call.id) && pagination !== undefined && items !== undefined;
  expect(all !== undefined).toBe(iterates);
  if (all === undefined || items === undefined) return;
  const taken: unknown[] = [];
  for await (const item of all(call.parameters)) taken.push(item);
  expect(taken).toEqual([...items, ...items]);
  const separator = call.target.includes('?') ? '&' : '?';
  expect(server.requests.slice(-2).map(({ target }) => target)).toEqual([
    call.target,
    `${call.target}${separator}cursor=next%20one`,
  ]);
});
