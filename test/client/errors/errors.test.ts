import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type * as classes from '../../../src/errors/classes.ts';
import type * as statuses from '../../../src/errors/statuses.ts';
import { clientOf } from '../../../src/methods.ts';
import {
  ConflictError,
  createClient,
  NorthflankError,
  NotFoundError,
  StatusError,
} from '../../../src/index.ts';
import { framesOf } from '../../../src/trace.ts';
import { inTurn, json, response, send } from '../fault-server.ts';
import { leaks, printed, TOKEN } from '../secrets.ts';
import { failure, IDS, ok, serve } from '../servers.ts';

/** A body with values under the fields that the spec marks. */
const SECRETS = { buildArguments: { STAGE: 'production', MODE: 'test' } };

describe('stack', () => {
  test('it begins where the client was called', async () => {
    const server = await serve(send(response(404)));
    const client = createClient({ token: 'a', baseUrl: server.url });
    async function theCaller(): Promise<unknown> {
      await Promise.resolve();
      return client.getService(IDS);
    }
    const { stack = '' } = await failure(theCaller());
    const [first, second] = stack.split('\n');
    expect(first).toMatch(/^NotFoundError: getService: 404 /);
    expect(second).toContain('errors.test.ts');
  });

  test('also for refused arguments', async () => {
    const client = createClient({ token: 'a' });
    const theCaller = () => client.getService({} as typeof IDS);
    expect((await failure(theCaller)).stack?.split('\n')[1]).toContain('errors.test.ts');
  });

  test.each([
    ['V8', 'Error\n    at method (client.js:1:2)\n    at caller (app.js:3:4)'],
    [
      'V8 with a name of its own',
      'Error: \n    at method (client.js:1:2)\n    at caller (app.js:3:4)',
    ],
    ['SpiderMonkey and JavaScriptCore', 'method@client.js:1:2\n    at caller (app.js:3:4)'],
  ])('the frames below the client’s, by %s', (_, stack) => {
    expect(framesOf({ stack })).toBe('    at caller (app.js:3:4)');
  });

  test('none, where stacks are off or no text', () => {
    expect(framesOf({ stack: 'Error' })).toBe('');
    expect(framesOf({ stack: [] })).toBeUndefined();
  });
});

describe('cause', () => {
  test('the reason of an abort is the cause itself', async () => {
    const reason = { any: 'thing' };
    const client = createClient({ token: 'a' });
    const error = await failure(client.getService(IDS, { signal: AbortSignal.abort(reason) }));
    expect(error.cause).toBe(reason);
  });

  test('what a token function throws is the cause itself, and masked where the error is shown', async () => {
    const cause = new AggregateError([new Error(`inner ${TOKEN}`)], `outer ${TOKEN}`);
    let asked = 0;
    const server = await serve(send(response(401)));
    const token = () => {
      asked += 1;
      if (asked === 1) return TOKEN;
      throw cause;
    };
    const client = createClient({ token, baseUrl: server.url });
    const error = await failure(client.getService(IDS));
    expect(error.name).toBe('TokenError');
    expect(error.cause).toBe(cause);
    expect(cause.errors[0]).toMatchObject({ message: `inner ${TOKEN}` });
    expect(leaks(printed(error))).toEqual([]);
    const shown = inspect(error);
    expect(shown).toMatch(/^TokenError: getService: there is no token/);
    expect(shown).toContain('[cause]: AggregateError: outer [masked]');
    expect(shown).toContain('inner [masked]');
    expect(shown).toContain("operationId: 'getService'");
  });

  test('what fetch throws is the cause itself', async () => {
    const cause = new Error('gone');
    const fetch = () => Promise.reject(cause);
    const error = await failure(createClient({ token: 'a', fetch, retries: 0 }).getService(IDS));
    expect(error.cause).toBe(cause);
  });
});

describe('masking keeps what is no secret', () => {
  test('the API’s sentences about a sensitive field', async () => {
    const details = {
      buildArguments: ['must be object'],
      value: 'is required',
      password: { a: 'x' },
    };
    const error = {
      status: 400,
      message: 'The field "value": must be a string. See docs.',
      details,
    };
    const server = await serve(send(json(400, { error })));
    const client = createClient({ token: 'a', baseUrl: server.url });
    const thrown = await failure(client.patchBuildService({ ...IDS, body: SECRETS }));
    expect(thrown).toMatchObject({
      fields: { buildArguments: ['must be object'], value: ['is required'] },
      body: { error: { message: error.message, details: { password: '[masked]' } } },
    });
    expect(thrown.message).toContain(`400 ${error.message} (PATCH`);
  });

  test('a value that is sent openly too, in the path and in sentences', async () => {
    const message = 'Nothing in production for a test of the latest';
    const server = await serve(send(json(404, { error: { message } })));
    const client = createClient({ token: 'test', baseUrl: server.url });
    const args = { projectId: 'production', serviceId: 'General', body: SECRETS };
    const error = await failure(client.patchBuildService(args));
    expect(error.path).toBe('/v1/projects/production/services/build/General');
    expect(error.message).toContain(
      '404 Nothing in production for a [masked] of the latest (PATCH',
    );
  });

  test('the client’s own sentences', async () => {
    const server = await serve(send(json(200, {})));
    const client = createClient({ token: 'data', baseUrl: server.url });
    const error = await failure(client.getService(IDS));
    expect(error.message).toContain('the body of a 200 has no "data"');
  });
});

describe('message', () => {
  test.each<[object, string]>([
    [{ error: { message: 'one' } }, '404 one ('],
    [{ message: 'two' }, '404 two ('],
    [{ error: 'three' }, '404 three ('],
    [{ type: 'about:blank', title: 'Title', detail: 'four' }, '404 four ('],
    [{ title: 'five' }, '404 five ('],
    [{ error: { message: 5 }, message: {} }, '404 ('],
    [[], '404 ('],
  ])('of %j', async (body, message) => {
    const server = await serve(
      send(json(404, body, { 'Content-Type': 'application/problem+json' })),
    );
    const client = createClient({ token: 'a', baseUrl: server.url });
    expect((await failure(client.getService(IDS))).message).toContain(`getService: ${message}`);
  });

  test('of a redirect that a browser hides', async () => {
    const hidden = { ok: false, status: 0, headers: new Headers(), body: null, text: () => '' };
    const client = createClient({ token: 'a', fetch: () => Promise.resolve(hidden) });
    const { message } = await failure(client.getService(IDS));
    expect(message).toContain('getService: a redirect, which the browser hides, is not followed');
  });

  test('of a token function that hangs', async () => {
    const token = () => new Promise<string>(() => undefined);
    const client = createClient({ token, attemptTimeout: 10, retries: 0 });
    const error = await failure(client.getService(IDS));
    expect(error).toMatchObject({ name: 'TimeoutError', attempts: 0 });
    expect(error.message).toContain('getService: the token function gave no token within 10 ms');
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'the option "token" is missing'],
    ['null', null, 'options must be an object'],
    ['a string', 'token', 'options must be an object'],
  ])('of createClient with %s', async (_, options, message) => {
    const error = await failure(() => createClient(options as never));
    expect(error).toMatchObject({ name: 'ArgumentError', message: `createClient: ${message}` });
  });

  test('of options that can’t be read', async () => {
    const cause = new Error('no');
    const options = {
      get token(): string {
        throw cause;
      },
    };
    const error = await failure(() => createClient(options));
    expect(error).toMatchObject({ message: 'createClient: the options cannot be read', cause });
  });

  test('of a signal that is none', async () => {
    const client = createClient({ token: 'a' });
    const signal = { aborted: false } as AbortSignal;
    const error = await failure(client.getService(IDS, { signal }));
    expect(error).toMatchObject({ name: 'ArgumentError' });
    expect(error.message).toContain('"signal" must be an AbortSignal');
  });
});

test('headers are those of the last response, without secrets and cookies', async () => {
  const server = await serve(
    send(
      response(404, {
        'X-Request-Id': `id-${TOKEN}`,
        'X-A': TOKEN,
        'Set-Cookie': 'a=b',
        'X-B': 'c',
      }),
    ),
  );
  const client = createClient({ token: TOKEN, baseUrl: server.url });
  const error = await failure(client.getService(IDS));
  const headers = Object.fromEntries(error.headers ?? []);
  expect(headers).toMatchObject({ 'x-request-id': 'id-[masked]', 'x-a': '[masked]', 'x-b': 'c' });
  expect(headers).not.toHaveProperty('set-cookie');
  expect(error.requestId).toBe('id-[masked]');
  expect(JSON.stringify(error)).not.toContain('x-b');
  await server.close();
  const { url } = await serve(ok);
  const argument = await failure(
    createClient({ token: 'a', baseUrl: url }).getService({} as typeof IDS),
  );
  expect([argument.headers, argument.requestId]).toEqual([undefined, undefined]);
});

test('a redirect that is followed leaves no headers to the error', async () => {
  const server = await serve(
    inTurn(send(response(307, { Location: '/a', 'X-Request-Id': 'a' })), (socket) =>
      socket.destroy(),
    ),
  );
  const client = createClient({ token: 'a', baseUrl: server.url, retries: 0 });
  expect(await failure(client.getService(IDS))).toMatchObject({ name: 'ConnectionError' });
});

describe('instanceof', () => {
  test('holds between two copies of the classes', async () => {
    const [classesFile, statusesFile] = ['classes', 'statuses'].map(
      (name) => `../../../src/errors/${name}.ts?copy`,
    );
    const { AbortError } = (await import(classesFile ?? '')) as typeof classes;
    const copy = (await import(statusesFile ?? '')) as typeof statuses;
    expect(copy.NotFoundError).not.toBe(NotFoundError);
    const error = new copy.NotFoundError('a', { status: 404 });
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toBeInstanceOf(StatusError);
    expect(error).toBeInstanceOf(NorthflankError);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(ConflictError);
    expect(new AbortError('a', {})).not.toBeInstanceOf(StatusError);
  });

  test('a class that extends one is its own', () => {
    class Mine extends NotFoundError {}
    expect(new Mine('a', {})).toBeInstanceOf(Mine);
    expect(new Mine('a', {})).toBeInstanceOf(StatusError);
    expect(new NotFoundError('a', {})).not.toBeInstanceOf(Mine);
    for (const value of [null, undefined, 5, {}, () => 1]) {
      expect(value).not.toBeInstanceOf(NotFoundError);
    }
  });
});

test('a client of no operation has none', () => {
  expect(Object.keys(clientOf({}, { token: 'a' })).sort()).toEqual([
    'rateLimit',
    'request',
    'withOptions',
  ]);
});
