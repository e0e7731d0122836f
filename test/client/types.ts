import {
  BadRequestError,
  createClient,
  NorthflankError,
  RateLimitError,
  type Arguments,
  type Client,
  type ClientOf,
  type Data,
  type GetServiceArguments,
  type OperationId,
} from '../../src/index.ts';
import nodeFetch from 'node-fetch';
import * as undici from 'undici';
import type { operations } from '../../generated/operations.ts';
import { createClient as createSmall, getService } from '../../src/operations.ts';
import type { Items, ListMethod } from '../../src/pages.ts';
import type { BuildService, BuildServicePatch, Service } from '../../generated/types.ts';

// What is here need only compile, which `tsc -p .` checks: every mistake must be one.

/** Whether two types take the same values. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;

async function calls(client: Client): Promise<unknown> {
  const service: Service = await client.getService({ projectId: 'a', serviceId: 'b' });
  const build: BuildService = await client.patchBuildService({
    projectId: 'a',
    serviceId: 'b',
    teamId: 'c',
    body: { disabledCI: true },
  });
  const { data, status, headers } = await client
    .getService({ projectId: 'a', serviceId: 'b' }, { timeout: 5, retries: 1, headers: { a: 'b' } })
    .withResponse();
  const all: [Service, number, Headers] = [data, status, headers];
  const left: number | undefined = client.rateLimit?.remaining;

  // @ts-expect-error -- a parameter is missing
  await client.getService({ projectId: 'a' });
  // @ts-expect-error -- all of them are
  await client.getService();
  // @ts-expect-error -- a parameter is misspelt
  await client.getService({ projectId: 'a', serviceID: 'b' });
  // @ts-expect-error -- a parameter is no text
  await client.getService({ projectId: 'a', serviceId: 5 });
  // @ts-expect-error -- it takes no body
  await client.getService({ projectId: 'a', serviceId: 'b', body: {} });
  // @ts-expect-error -- the body is missing
  await client.patchBuildService({ projectId: 'a', serviceId: 'b' });
  // @ts-expect-error -- a field of the body is misspelt
  await client.patchBuildService({ projectId: 'a', serviceId: 'b', body: { disabledCi: true } });
  // @ts-expect-error -- an option is misspelt
  await client.getService({ projectId: 'a', serviceId: 'b' }, { timeOut: 5 });
  // @ts-expect-error -- there is no such operation
  const unknown: unknown = client.getServices;
  // @ts-expect-error -- there is no such field in a response
  const misspelt: unknown = service.nmae;
  return [build, all, left, unknown, misspelt];
}

function shapes(): unknown {
  const same: [
    Same<OperationId, keyof typeof operations>,
    Same<Data<'getService'>, Service>,
    Same<Data<'patchBuildService'>, BuildService>,
    Same<
      Arguments<'getService'>,
      { projectId: string; serviceId: string; teamId?: string | undefined }
    >,
    Same<Arguments<'getService'>, GetServiceArguments>,
    Same<Arguments<'patchBuildService'>['body'], BuildServicePatch>,
  ] = [true, true, true, true, true, true];
  return same;
}

function options(): void {
  createClient({ token: process.env['NORTHFLANK_API_TOKEN'] });
  createClient({ token: async ({ refused }) => Promise.resolve(refused ? 'a' : 'b'), retries: 0 });
  createClient({ token: 'a', retries: { connection: 'any' }, timeout: Infinity, fetch });
  // @ts-expect-error -- the token is missing
  createClient({});
  // @ts-expect-error -- an option is misspelt
  createClient({ token: 'a', baseURL: 'https://a.example' });
  // @ts-expect-error -- there is no such policy
  createClient({ token: 'a', retries: { connection: 'all' } });
  createClient({
    token: 'a',
    hooks: {
      request: ({ operationId, attempts }) => [operationId, attempts],
      retry: ({ error, delay }) => error.message.length + delay,
      difference: ({ differences }) => differences.map(({ pointer, kind }) => pointer + kind),
    },
  });
  // @ts-expect-error -- there is no such hook
  createClient({ token: 'a', hooks: { onError: () => undefined } });
}

interface ListThingsArguments {
  projectId: string;
  cursor?: string | undefined;
}

async function lists(
  listThings: ListMethod<[args: ListThingsArguments], { things: { id: string }[] }, { id: string }>,
  same: Same<Items<{ things?: string[]; count: number }>, string>,
): Promise<unknown> {
  const { things }: { things: { id: string }[] } = await listThings({ projectId: 'a' });
  const ids: string[] = [];
  for await (const { id } of listThings.all({ projectId: 'a' }, { timeout: 5 })) {
    ids.push(id satisfies string);
  }
  // @ts-expect-error -- a parameter is missing
  listThings.all({});
  return [same satisfies true, things, ids];
}

async function more(client: Client): Promise<unknown> {
  // @ts-expect-error -- the operation has no pages
  const all: unknown = client.getService.all;
  const body: unknown = await client.request('GET', '/v1/projects', { query: { per_page: 5 } });
  const whole = await client
    .request('POST', '/v1/{a}', { path: { a: 1 }, body: {} })
    .withResponse();
  const other: Client = client.withOptions({ retries: 0 }).withOptions({});
  // @ts-expect-error -- an option is misspelt
  client.withOptions({ timeOut: 5 });
  return [all, body, whole.body, whole.response.status, other];
}

async function requests(client: Client): Promise<unknown> {
  const path = { projectId: 'a', serviceId: 'b' };
  const SERVICE = '/v1/projects/{projectId}/services/{serviceId}';
  const PATCH = '/v1/projects/{projectId}/services/build/{serviceId}';
  const { data }: { data: Service } = await client.request('GET', SERVICE, { path });
  const patch: BuildServicePatch = { disabledCI: true };
  const patched = await client.request('PATCH', PATCH, { path, body: patch }, { timeout: 5 });
  const names: string[] = [data.name, patched.data.name];
  // @ts-expect-error -- a path of the spec has its parameters
  await client.request('GET', SERVICE);
  // @ts-expect-error -- a parameter is missing
  await client.request('GET', SERVICE, { path: { projectId: 'a' } });
  // @ts-expect-error -- it takes no body
  await client.request('GET', SERVICE, { path, body: {} });
  // @ts-expect-error -- a field of the body is misspelt
  await client.request('PATCH', PATCH, { path, body: { disabledCi: true } });
  const other: unknown = await client.request('DELETE', '/v1/unknown/{serviceId}', {
    path,
    query: { a: [1] },
  });
  const any: unknown = await client.request(String(names[0]), String(names[1]));
  return [other, any];
}

async function some(client: Client): Promise<unknown> {
  const small = createSmall({ token: 'a', operations: { getService } });
  const service: Service = await small.getService({ projectId: 'a', serviceId: 'b' });
  const all: ClientOf<'getService'>[] = [client, small, small.withOptions({ retries: 0 })];
  // @ts-expect-error -- it has no method for it
  const missing: unknown = small.patchBuildService;
  // @ts-expect-error -- the operations are missing
  createSmall({ token: 'a' });
  // @ts-expect-error -- a method has the name of its operation
  createSmall({ token: 'a', operations: { patchBuildService: getService } });
  // @ts-expect-error -- there is no such operation
  createSmall({ token: 'a', operations: { get: getService } });
  // @ts-expect-error -- this is none
  createSmall({ token: 'a', operations: { getService: 'GET /v1/things' } });
  const same: ClientOf<'getService'> = createClient({ token: 'a', operations: { getService } });
  return [service, all, missing, same];
}

function fetches(): void {
  createClient({ token: 'a', fetch: globalThis.fetch });
  createClient({ token: 'a', fetch: undici.fetch });
  createClient({ token: 'a', fetch: nodeFetch });
  createClient({
    token: 'a',
    fetch: (url, init) => fetch(new URL(url), { ...init, cache: 'no-store' }),
  });
  createClient({ token: 'a', fetch: () => Promise.resolve(Response.json({ data: {} })) });
  createClient({
    token: 'a',
    headers: new Headers(),
    fetchOptions: { dispatcher: new undici.Agent() },
  });
  createClient({ token: 'a', headers: [['a', 'b']] });
  // @ts-expect-error -- a Map is no headers
  createClient({ token: 'a', headers: new Map([['a', 'b']]) });
  // @ts-expect-error -- it gives no response
  createClient({ token: 'a', fetch: () => Promise.resolve(5) });
  createClient({ token: 'a', middleware: (request, next) => next({ ...request, body: {} }) });
  // @ts-expect-error -- it gives no response
  createClient({ token: 'a', middleware: () => Promise.resolve() });
  createClient({
    token: 'a',
    retries: { shouldRetry: (error, isRepeated) => isRepeated && error.status !== 503 },
  });
}

export function errors(error: unknown): unknown {
  if (error instanceof BadRequestError) {
    const fields: Readonly<Record<string, readonly string[]>> = error.fields;
    const status: 400 = error.status;
    return [fields, status];
  }
  if (error instanceof RateLimitError) {
    const seconds: number | undefined = error.retryAfter;
    return seconds;
  }
  if (!(error instanceof NorthflankError)) return undefined;
  if (error.status === 404) {
    const name: 'NotFoundError' = error.name;
    return name;
  }
  if (error.status === 400) {
    const fields: object = error.fields;
    return fields;
  }
  if (error.status === 503) {
    const name: 'ServerError' = error.name;
    return name;
  }
  if (error.status === 418) {
    const name: 'OtherStatusError' = error.name;
    return name;
  }
  if (error.status === 200) {
    const text: string = error.name === 'BodyError' ? error.text : error.message;
    return text;
  }
  // @ts-expect-error -- not every error has it
  const limit: unknown = error.limit;
  if (error.name === 'TimeoutError') return error.limit satisfies 'call' | 'attempt';
  if (error.name === 'ValidationError') return error.problems.map(({ pointer }) => pointer);
  // @ts-expect-error -- there is no such error
  if (error.name === 'FetchError') return 1;
  return [error.operationId, error.method, error.path, error.attempts, error.rateLimit, limit];
}

/** What has nothing to run; that there is no other mistake than the expected ones is all. */
export const compiled = [calls, shapes, options, lists, more, requests, some, fetches];
