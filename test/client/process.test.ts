import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { FaultServer, json, send } from './fault-server.ts';

const keptAlive = send(json(200, { data: {} }, { Connection: 'keep-alive' }));

test('nothing keeps the process alive after calls of any end, nor is anything printed', async () => {
  const servers = await Promise.all([
    FaultServer.start(keptAlive),
    FaultServer.start(() => undefined),
    FaultServer.start((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\na')),
  ]);
  const [answering, silent, endless] = servers.map(({ url }) => url);
  const index = new URL('../../src/index.ts', import.meta.url).href;
  // A timer that was left of the first call would last longer than this test may. A call that
  // nobody awaits fails too; it must not end the process, as Node does by default.
  const code = `
    import { createClient } from ${JSON.stringify(index)};
    const args = { projectId: 'a', serviceId: 'b' };
    const servers = ${JSON.stringify({ [answering ?? '']: 120_000, [silent ?? '']: 1_000, [endless ?? '']: 1_000 })};
    for (const [baseUrl, attemptTimeout] of Object.entries(servers)) {
      const options = { token: 'a', baseUrl, attemptTimeout, timeout: 120_000, retries: 0 };
      const client = createClient(options);
      client.getService(args);
      client.getService({});
      await client.getService(args).withResponse().catch(() => {});
    }
    // Node warns of a leak at the eleventh listener on one signal.
    const controller = new AbortController();
    const client = createClient({ token: () => new Promise(() => {}) });
    const calls = Array.from({ length: 15 }, () => client.getService(args, { signal: controller.signal }));
    controller.abort();
    await Promise.allSettled(calls);
  `;
  try {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]);
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += String(chunk)));
    child.stderr.on('data', (chunk) => (printed += String(chunk)));
    const [status] = (await once(child, 'exit')) as [number];
    expect({ status, printed }).toEqual({ status: 0, printed: '' });
    expect(servers.map(({ requests }) => requests.length)).toEqual([2, 2, 2]);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
});
