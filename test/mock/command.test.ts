import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { HELP, mockOptions } from '../../scripts/mock/options.ts';
import { outcome, start } from '../support/project.ts';

test('it says where it listens, tells each answer, and stops when it is interrupted', async () => {
  const child = start('mock.ts', '--port', '0', '--limit', '1');
  const ended = outcome(child);
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const [first] = (await once(lines, 'line')) as [string];
  const url = /^Listening on (http:\/\/127\.0\.0\.1:\d+)\. /.exec(first)?.[1] ?? '';
  const response = await fetch(`${url}/v1/unknown`);
  expect(response.status).toBe(404);
  expect(response.headers.get('x-ratelimit-remaining')).toBe('0');
  child.kill('SIGINT');
  const { code, stdout, stderr } = await ended;
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toContain('\n404 GET /v1/unknown\n');
  expect(stdout).toMatch(/\nStopped; requests: 1\. [\d.]+ m?s\n$/);
});

test('options', () => {
  expect(mockOptions([])).toEqual({ port: 4010, limit: { requests: 1000, seconds: 3600 } });
  expect(mockOptions(['--port', '0', '--limit', '0', '--window', '5'])).toEqual({
    port: 0,
    limit: { requests: 0, seconds: 5 },
  });
});

test('help names every option', () => {
  expect(mockOptions(['--help'])).toBeUndefined();
  for (const word of ['--port', '--limit', '--window', 'Prefer: code=404', '127.0.0.1']) {
    expect(HELP).toContain(word);
  }
});

test.each([
  ['--port', '65536'],
  ['--port', 'http'],
  ['--port', ''],
  ['--limit', '-1'],
  ['--limit=-1'],
  ['--window', '0'],
  ['--window', '1.5'],
  ['--unknown'],
  ['4010'],
])('%s %s is refused', (...args) => {
  const option = args[0].split('=')[0] ?? '';
  expect(() => mockOptions(args)).toThrow(option);
});
