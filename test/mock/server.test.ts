import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Fault } from '../../scripts/shared/fault.ts';
import { startMock, type Mock } from '../../scripts/mock/server.ts';
import { documentedCalls, fill, type DocumentedCall } from './documented.ts';

const AUTHORIZED = { authorization: 'Bearer any-token' };
const JSON_BODY = { ...AUTHORIZED, 'content-type': 'application/json' };

const OTHER_METHODS = ['DELETE', 'PUT', 'POST', 'PATCH', 'OPTIONS'];

const calls = await documentedCalls();
/** What the mock does for all operations in one way is asked of the first of each kind. */
const kinds = new Map(
  calls.toReversed().map((call) => {
    const has = [call.body, call.response, call.teamPath].map((part) => part !== undefined);
    return [[call.method, call.status, call.freeQuery, ...has].join(' '), call] as const;
  }),
);
const samples = [...kinds.values()].reverse();
const withBody = samples.filter(({ body }) => body !== undefined);

let mock: Mock;
beforeAll(async () => {
  // More than all tests send together, however many operations there are.
  mock = await startMock({ limit: { requests: Number.MAX_SAFE_INTEGER, seconds: 3600 } });
});
afterAll(() => mock.close());

/** Sends an operation's documented request, or what stands in the place of parts of it. */
function send(
  { method, target, body }: DocumentedCall,
  init: { method?: string; headers?: Record<string, string>; body?: string | undefined } = {},
  path = target,
): Promise<Response> {
  const documented = body === undefined ? undefined : JSON.stringify(body);
  const { body: sent = documented, ...rest } = init;
  return fetch(mock.url + path, {
    method,
    headers: body === undefined ? AUTHORIZED : JSON_BODY,
    ...rest,
    ...(sent === undefined || sent === '' ? {} : { body: sent }),
  });
}

/** Whether a request's target can be meant for a path of the spec. */
function fits(target: string, path: string): boolean {
  const parts = path.split('/');
  const segments = target.replace(/\?.*/, '').split('/');
  return (
    segments.length === parts.length &&
    parts.every((part, index) => part.startsWith('{') || part === segments[index])
  );
}

/** A body in JSON or in text; undefined where there is none. */
function parsed(text: string, type = 'application/json'): unknown {
  if (text === '') return undefined;
  return type === 'application/json' ? JSON.parse(text) : text;
}

/** An answer of the kind that the platform gives. */
async function errorOf(response: Response): Promise<Record<string, unknown>> {
  expect(response.headers.get('content-type')).toBe('application/json');
  const { error } = (await response.json()) as { error: Record<string, unknown> };
  expect(error['status']).toBe(response.status);
  return error;
}

test.each(calls)('$id is answered with the documented response', async (call) => {
  const response = await send(call);
  expect(response.status).toBe(call.status);
  expect(response.headers.get('content-type')).toBe(call.type ?? null);
  expect(parsed(await response.text(), call.type)).toStrictEqual(call.response);
});

describe.each(samples)('$id', (call) => {
  test.each(['', 'Bearer', 'Bearer ', 'Basic dXNlcjpwYXNz', 'any-token'])(
    'is refused with the authorization %j',
    async (authorization) => {
      const response = await send(call, { headers: { ...JSON_BODY, authorization } });
      expect(response.status).toBe(401);
      expect(await errorOf(response)).toStrictEqual({ status: 401, message: 'Unauthorized' });
    },
  );

  test('is refused with a method that its path does not take', async () => {
    // The path can be that of other operations too: `/lamps/new` of `/lamps/{lampId}`.
    const taken = calls.filter(({ path }) => fits(call.target, path)).map(({ method }) => method);
    const method = OTHER_METHODS.find((other) => !taken.includes(other)) ?? '';
    const response = await send(call, { method, body: '' });
    expect(response.status).toBe(405);
    expect(response.headers.get('content-type')).toBe('text/plain');
    expect(response.headers.get('allow')?.split(', ')).toContain(call.method);
    expect(await response.text()).toBe('Method Not Allowed');
  });

  test('is refused with a parameter that is unknown, empty or badly encoded', async () => {
    const separator = call.target.includes('?') ? '&' : '?';
    const unknown = await send(call, {}, `${call.target}${separator}unknown=1`);
    expect(unknown.status).toBe(call.freeQuery ? call.status : 400);
    const details = call.freeQuery ? undefined : (await errorOf(unknown))['details'];
    expect(details).toStrictEqual(call.freeQuery ? undefined : { unknown: ['Unknown field.'] });
    const name = /\{([^}]+)\}/.exec(call.path)?.[1];
    if (name === undefined) return;
    const empty = await send(call, {}, fill(call.path, { ...call.parameters, [name]: '' }));
    expect(empty.status).toBe(404);
    const bad = await send(call, {}, call.path.replaceAll(/\{[^}]+\}/g, '%zz'));
    expect(bad.status).toBe(400);
    expect((await errorOf(bad))['message']).toContain('path');
  });

  test('answers each status of the spec on demand', async () => {
    for (const status of call.statuses) {
      const code = status.replace('XX', '03');
      const response = await send(call, { headers: { ...JSON_BODY, prefer: `code=${code}` } });
      expect(response.status).toBe(Number(code));
      const isEmpty = code === String(call.status) && call.response === undefined;
      expect((await response.text()) === '').toBe(isEmpty);
    }
  });

  test('says so where the spec has no such status', async () => {
    for (const code of ['299', 'success']) {
      const response = await send(call, { headers: { ...JSON_BODY, prefer: `code=${code}` } });
      expect(response.status).toBe(501);
      expect((await errorOf(response))['message']).toContain(`not ${code}`);
    }
  });
});

test.each(calls.filter(({ teamPath }) => teamPath))(
  '$id is answered on behalf of a team too',
  async (call) => {
    const path = fill(call.teamPath ?? '', { ...call.parameters, teamId: 'a team' });
    const response = await send(call, {}, path);
    expect(response.status).toBe(call.status);
    expect(parsed(await response.text())).toStrictEqual(call.response);
  },
);

describe.each(withBody)('the body of $id', (call) => {
  const documented = call.body as Record<string, unknown>;

  test.each([
    ['is not JSON', '{"cut'],
    ['is of another type', '[]'],
    ['is null', 'null'],
    ['is not there', ''],
  ])('is refused where it %s', async (_, body) => {
    const response = await send(call, { body });
    expect(response.status).toBe(400);
    const error = await errorOf(response);
    expect(error['id']).toBe('nf-invalid-request-body');
    expect(error['message']).toMatch(/^Invalid request body: /);
  });

  test('is refused where it has a field that the spec does not know', async () => {
    const body = JSON.stringify({ ...documented, fieldAddedLater: 1 });
    const response = await send(call, { body });
    expect(response.status).toBe(400);
    expect(await errorOf(response)).toStrictEqual({
      status: 400,
      message: 'Invalid request body',
      id: 'nf-invalid-request-body',
      details: { fieldAddedLater: ['Unknown field.'] },
    });
  });

  test('is refused where a field is of another type, by the name of each', async () => {
    const wrong = Object.entries(documented).map(([name, value]): [string, unknown] => [
      name,
      typeof value === 'string' ? 5 : 'of another type',
    ]);
    const response = await send(call, { body: JSON.stringify(Object.fromEntries(wrong)) });
    expect(response.status).toBe(400);
    // Of a choice of objects, one that doesn't have the field may be the only one that is left.
    const details = (await errorOf(response))['details'] as Record<string, string[]>;
    const isRefused = (message: string) => /^(?:Must be \w+|Unknown field)\.$/.test(message);
    const named = Object.keys(details).filter((name) => details[name]?.some(isRefused));
    expect(named).toEqual(expect.arrayContaining(Object.keys(documented)));
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded'])(
    'is refused as %s',
    async (type) => {
      const response = await send(call, { headers: { ...AUTHORIZED, 'content-type': type } });
      expect(response.status).toBe(400);
      expect((await errorOf(response))['message']).toContain('application/json');
    },
  );

  test('is taken with a charset', async () => {
    const type = 'application/json; charset=utf-8';
    const response = await send(call, { headers: { ...AUTHORIZED, 'content-type': type } });
    expect(response.status).toBe(call.status);
  });
});

describe('a path that fits two paths of the spec', () => {
  const doubles = calls.flatMap((call) =>
    calls
      .filter(({ path }) => path !== call.path && fits(call.target, path))
      .map((other) => ({ call, other })),
  );

  test.each(doubles.map(({ call, other }) => ({ name: `${call.id}, ${other.id}`, call, other })))(
    'is told apart by the method, and by the more exact of the paths: $name',
    async ({ call, other }) => {
      const exact = await send(call);
      expect(parsed(await exact.text())).toStrictEqual(call.response);
      // The same target with the other's method, unless the more exact path has it too.
      const own = calls.find(({ path, method }) => path === call.path && method === other.method);
      const { status } = own ?? other;
      const answer = await send({ ...other, ...own, target: call.target });
      expect(answer.status).toBe(status);
      expect(parsed(await answer.text())).toStrictEqual((own ?? other).response);
    },
  );
});

test('an unknown path is answered in the form of the platform', async () => {
  const response = await fetch(`${mock.url}/v1/unknown`, { headers: AUTHORIZED });
  expect(response.status).toBe(404);
  expect(await errorOf(response)).toStrictEqual({ status: 404, message: 'Not Found' });
});

test('a gateway answers with HTML where that is asked for', async () => {
  const [call] = calls as [DocumentedCall];
  const headers = { ...JSON_BODY, prefer: 'code=502', accept: 'text/html, */*;q=0.5' };
  const response = await send(call, { headers });
  expect(response.status).toBe(502);
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(await response.text()).toContain('<html>');
});

test('requests are recorded as they came', async () => {
  const [call] = withBody as [DocumentedCall];
  await send(call, { body: '{"description": "Spaced"}' });
  expect(mock.requests.at(-1)).toMatchObject({
    method: call.method,
    path: call.target,
    headers: JSON_BODY,
    body: '{"description": "Spaced"}',
  });
});

test('a port that is taken is a fault', async () => {
  const port = Number(new URL(mock.url).port);
  await expect(startMock({ port })).rejects.toThrow(Fault);
  await expect(startMock({ port })).rejects.toThrow(`Port ${String(port)} is not available`);
});

test('closing ends what is still open', async () => {
  const other = await startMock();
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{'));
    },
  });
  const init = { method: 'PATCH', body, duplex: 'half' };
  const [open] = await Promise.allSettled([fetch(other.url, init), other.close()]);
  expect(open.status).toBe('rejected');
  await expect(fetch(other.url)).rejects.toThrow('fetch failed');
});
