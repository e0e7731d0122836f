import { expect, jest, test } from '@jest/globals';
import { createClient, type TokenRequest } from '../../../src/index.ts';
import { json, pause, response } from '../fault-server.ts';
import { failure, IDS, serve } from '../servers.ts';

/** A server that takes one token. */
const takes = (token: string) =>
  serve((socket, { headers }) =>
    socket.end(
      headers['authorization'] === `Bearer ${token}`
        ? json(200, { data: { id: 'a' } })
        : response(401),
    ),
  );

test('many calls that meet a 401 at once ask for one new token', async () => {
  const server = await takes('new');
  const refusals: boolean[] = [];
  const token = async ({ refused }: TokenRequest) => {
    refusals.push(refused);
    await pause(5);
    return refused ? 'new' : 'old';
  };
  const client = createClient({ token, baseUrl: server.url });
  const calls = Array.from({ length: 50 }, () => client.getService(IDS).withResponse());
  for (const { attempts } of await Promise.all(calls)) expect(attempts).toBe(2);
  expect(refusals.filter(Boolean)).toHaveLength(1);
  expect(refusals).toHaveLength(51);
});

test('a call that is refused late takes the token that another has got', async () => {
  const server = await takes('new');
  const token = jest.fn(({ refused }: TokenRequest) => (refused ? 'new' : 'old'));
  let first = true;
  const slow: typeof fetch = async (...args) => {
    const isSlow = first;
    first = false;
    const answer = await fetch(...args);
    if (isSlow) await pause(200);
    return answer;
  };
  const client = createClient({ token, baseUrl: server.url, fetch: slow });
  const late = client.getService(IDS);
  await pause(20);
  await client.getService(IDS);
  await late;
  expect(token.mock.calls.map(([{ refused }]) => refused)).toEqual([false, false, true]);
});

test('a token that is refused again is asked for again by the next call', async () => {
  const server = await takes('third');
  let refreshes = 0;
  const token = ({ refused }: TokenRequest) => {
    if (refused) refreshes += 1;
    return ['first', 'second', 'third'][refreshes] ?? '';
  };
  const client = createClient({ token, baseUrl: server.url });
  expect(await failure(client.getService(IDS))).toMatchObject({ status: 401, attempts: 2 });
  expect(await client.getService(IDS)).toEqual({ id: 'a' });
  expect(refreshes).toBe(2);
});

test('a refresh goes on for those who wait, and is aborted when nobody does', async () => {
  const server = await takes('new');
  let resolve: (token: string) => void = () => undefined;
  const asked: TokenRequest[] = [];
  const token = (request: TokenRequest) => {
    if (!request.refused) return 'old';
    asked.push(request);
    return new Promise<string>((done) => {
      resolve = done;
    });
  };
  const until = async (count: number) => {
    while (asked.length < count) await pause(5);
    await pause(20);
  };
  const client = createClient({ token, baseUrl: server.url });
  const [one, two] = [new AbortController(), new AbortController()];
  const calls = [one, two].map(({ signal }) => client.getService(IDS, { signal }));
  await until(1);
  while (server.requests.length < 2) await pause(5);
  await pause(50);
  one.abort();
  expect(await failure(calls[0] ?? (() => undefined))).toMatchObject({ name: 'AbortError' });
  expect(asked[0]?.signal.aborted).toBe(false);
  resolve('new');
  expect(await calls[1]).toEqual({ id: 'a' });

  const third = new AbortController();
  const other = createClient({ token, baseUrl: server.url });
  const call = other.getService(IDS, { signal: third.signal });
  await until(2);
  third.abort();
  await failure(call);
  expect(asked[1]?.signal.aborted).toBe(true);
  // Another call begins a refresh of its own.
  const last = other.getService(IDS);
  await until(3);
  resolve('new');
  expect(await last).toEqual({ id: 'a' });
});

test('a refresh that fails fails the calls that wait for it', async () => {
  const server = await takes('new');
  const cause = new Error('no');
  const token = ({ refused }: TokenRequest) => (refused ? Promise.reject(cause) : 'old');
  const client = createClient({ token, baseUrl: server.url });
  for (const call of [client.getService(IDS), client.getService(IDS)]) {
    expect(await failure(call)).toMatchObject({ name: 'TokenError', attempts: 1, cause });
  }
});
