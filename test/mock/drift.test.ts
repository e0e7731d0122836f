import { once } from 'node:events';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { validators } from '../../generated/validators.js';
import type { OperationId } from '../../generated/operations.ts';
import { outcome } from '../support/project.ts';
import { documentedCalls } from './documented.ts';

const REDOCLY = path.join('node_modules', '@redocly', 'cli', 'bin', 'cli.js');

/** What a server adds to its responses. */
const ADDED = 'fieldAddedLater';

const calls = await documentedCalls();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'northflank-drift-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function redocly(...args: readonly string[]) {
  return spawn(process.execPath, [REDOCLY, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What is used of the report that `redocly drift` writes. */
interface Report {
  readonly run: { readonly documentedExchanges: number; readonly skippedExchanges: number };
  readonly problems: readonly {
    readonly operationId: string;
    readonly dataPath: string;
    readonly details: { readonly keyword: string };
  }[];
}

/**
 * Makes every documented call through `redocly proxy` to a server on loopback, then holds what was
 * recorded against the closed copy of the spec with `redocly drift`, as the README tells it.
 * @param change what the server makes of the documented response
 */
async function drift(
  change: (response: unknown) => unknown,
): Promise<{ code: number | null; report: Report }> {
  const har = path.join(folder, `${String(Math.random()).slice(2)}.har`);
  const server = createServer((incoming, outgoing) => {
    const call = calls.find(
      ({ method, target }) => method === incoming.method && target === incoming.url,
    );
    outgoing.writeHead(call?.status ?? 500, {
      'content-type': 'application/json',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '998',
      'x-ratelimit-reset': '3540',
    });
    outgoing.end(JSON.stringify(change(call?.response)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const upstream = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const proxy = redocly('proxy', '--target', upstream, '--port', '0', '--har', har);
  try {
    const recorded = outcome(proxy);
    const url = await listening(proxy);
    for (const { method, target, body } of calls) {
      const headers = { authorization: 'Bearer any-token', 'content-type': 'application/json' };
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await fetch(url + target, { method, headers, ...sent });
      await response.text();
    }
    proxy.kill('SIGINT');
    expect((await recorded).code).toBe(0);
  } finally {
    proxy.kill();
    server.close();
    server.closeAllConnections();
  }
  const closed = ['--api', 'generated/closed.json', '--server', upstream];
  const { code, stdout } = await outcome(redocly('drift', har, ...closed, '--format', 'json'));
  return { code, report: JSON.parse(stdout) as Report };
}

/** The address that `redocly proxy` says it listens on. */
function listening({ stderr }: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: stderr }).on('line', (line) => {
      const url = /listening on (http:\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}

test('a server that answers as documented shows no drift', async () => {
  const { code, report } = await drift((response) => response);
  // Traffic that matches no operation is skipped without a finding.
  expect(report.run).toMatchObject({ documentedExchanges: calls.length, skippedExchanges: 0 });
  expect(report.problems).toStrictEqual([]);
  expect(code).toBe(0);
});

test('a field that a server adds is found in each response, at any depth', async () => {
  const { code, report } = await drift(withFields);
  expect(report.run).toMatchObject({ documentedExchanges: calls.length, skippedExchanges: 0 });
  for (const { id, status, response } of calls) {
    const { responses } = validators[id as OperationId];
    const validate = new Map(Object.entries(responses)).get(String(status));
    const problems = validate?.(withFields(response)) ?? [];
    const unknown = problems.filter(({ rule }) => rule === 'unknown').map(({ pointer }) => pointer);
    const found = report.problems
      .filter(({ operationId }) => operationId === id)
      // Beside alternatives it names the object that has the field.
      .map(({ dataPath, details: { keyword } }) =>
        keyword === 'unevaluatedProperties' ? `${dataPath}/${ADDED}` : dataPath,
      );
    if (response === undefined) continue;
    expect(unknown.length).toBeGreaterThan(0);
    // It writes a name with a slash as it is.
    for (const pointer of unknown) expect(found).toContain(pointer.replaceAll('~1', '/'));
  }
  expect(code).toBe(1);
});

/** A response with one field more in each of its objects. */
function withFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, withFields(field)] as const);
  return { ...Object.fromEntries(fields), [ADDED]: 'new' };
}
