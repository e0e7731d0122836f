import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { operations, type OperationId } from '../../generated/operations.ts';
import { definitionOf } from '../../src/operation.ts';
import { startMock, type Mock } from '../../scripts/mock/server.ts';
import { createClient } from '../../src/index.ts';
import { documentedCalls, fill } from './documented.ts';

const TOKEN = 'NORTHFLANK_API_TOKEN';

const calls = await documentedCalls();

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

interface Result {
  readonly data: unknown;
  readonly body: unknown;
  readonly status: number;
  readonly rateLimit: unknown;
}

/** A method of the client, as what is common to all. */
type AnyMethod = (args: object) => Promise<unknown> & {
  withResponse(): Promise<Result>;
};

function methodOf(id: string, options: object = {}): AnyMethod {
  const client = createClient({ token: TOKEN, baseUrl: mock.url, ...options });
  return client[id as OperationId] as AnyMethod;
}

describe.each(calls)('$id', ({ id, method, target, parameters, body, status, response }) => {
  test('sends the documented request, and resolves with the documented response', async () => {
    const args = body === undefined ? parameters : { ...parameters, body };
    const result = await methodOf(id)(args).withResponse();
    const request = mock.requests.at(-1);
    expect(request?.method).toBe(method);
    expect(request?.path).toBe(target);
    expect(request?.headers['authorization']).toBe(`Bearer ${TOKEN}`);
    expect(request?.headers['content-type']).toBe(body && 'application/json');
    expect(request?.body).toBe(body === undefined ? '' : JSON.stringify(body));
    const { result: brings } = definitionOf(operations[id as OperationId]);
    const data = brings === 'data' ? (response as { readonly data: unknown }).data : response;
    expect(result.status).toBe(status);
    expect(result.body).toStrictEqual(response);
    expect(result.data).toStrictEqual(data);
    expect(result.rateLimit).toMatchObject({ limit: 1000 });
  });
});

test.each(calls.filter(({ teamPath }) => teamPath))(
  '$id has its path for a team, named in the call or for the client',
  async ({ id, teamPath = '', parameters, body }) => {
    const args = body === undefined ? parameters : { ...parameters, body };
    const path = fill(teamPath, { ...parameters, teamId: 'example-team' });
    await methodOf(id)({ ...args, teamId: 'example-team' });
    expect(mock.requests.at(-1)?.path).toBe(path);
    await methodOf(id, { teamId: 'example-team' })(args);
    expect(mock.requests.at(-1)?.path).toBe(path);
  },
);
