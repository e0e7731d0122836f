import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from '@jest/globals';
import { FaultServer, json, send, type Answer } from './fault-server.ts';

const servers: FaultServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const keptAlive = send(json(200, { data: {} }, { Connection: 'keep-alive' }));
const answers: [string, Answer][] = [
  ['an answer', keptAlive],
  ['no answer', () => undefined],
  ['an endless body', (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\na')],
];

test.each(answers)(
  'nothing keeps the process alive after %s, nor is anything printed',
  async (_, answer) => {
    const server = await FaultServer.start(answer);
    servers.push(server);
    const index = new URL('../../src/index.ts', import.meta.url).href;
    // A call that nobody awaits fails too; it must not end the process, as Node does by default.
    const code = `
    import { createClient } from ${JSON.stringify(index)};
    const client = createClient({ token: 'a', baseUrl: ${JSON.stringify(server.url)}, attemptTimeout: 100, retries: 0 });
    const args = { projectId: 'a', serviceId: 'b' };
    client.getService(args);
    client.getService({});
    await client.getService(args).withResponse().catch(() => {});
    globalThis.over = Date.now();
    process.on('exit', () => process.send(Date.now() - globalThis.over));
  `;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let printed = '';
    child.stdout?.on('data', (chunk) => (printed += String(chunk)));
    child.stderr?.on('data', (chunk) => (printed += String(chunk)));
    const [[milliseconds], [status]] = (await Promise.all([
      once(child, 'message'),
      once(child, 'exit'),
    ])) as [[number], [number]];
    expect({ status, printed }).toEqual({ status: 0, printed: '' });
    expect(milliseconds).toBeLessThan(1000);
  },
);
