import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { outcome, run, start } from '../support/project.ts';

test.each(['SIGINT', 'SIGTERM'] as const)(
  'it says where it listens, and stops at %s',
  async (signal) => {
    const child = start('mock.ts', '--port', '0', '--limit', '1');
    const ended = outcome(child);
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    const [first] = (await once(lines, 'line')) as [string];
    const url = /^Listening on (http:\/\/127\.0\.0\.1:\d+) /.exec(first)?.[1] ?? '';
    const response = await fetch(`${url}/v1/unknown`);
    expect(response.status).toBe(404);
    expect(response.headers.get('x-ratelimit-remaining')).toBe('0');
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('\n404 GET /v1/unknown\n');
    expect(stdout).toMatch(/\nStopped after 1 request\. [\d.]+ m?s\n$/);
  },
);

test('it says what it takes', async () => {
  const { code, stdout } = await run('mock.ts', '--help');
  expect(code).toBe(0);
  for (const word of ['--port', '--limit', '--window', 'Prefer: code=404', '127.0.0.1']) {
    expect(stdout).toContain(word);
  }
});

test.each([
  ['--port', '65536'],
  ['--port', 'http'],
  ['--limit', '-1'],
  ['--window', '0'],
  ['--unknown'],
])('it refuses %s %s', async (...args) => {
  const { code, stderr } = await run('mock.ts', ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(args[0]);
});
