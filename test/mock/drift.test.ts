import { once } from 'node:events';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import * as validators from '../../generated/validators.ts';
import type { OperationId } from '../../generated/operations.ts';
import { outcome } from '../support/project.ts';
import { documentedCalls } from './documented.ts';

// The command judges every operation, which takes a while on a busy machine.
jest.setTimeout(180_000);

const REDOCLY = path.join('node_modules', '@redocly', 'cli', 'bin', 'cli.js');

/** A field that a server adds to its responses. */
const ADDED = 'fieldAddedLater';

const calls = await documentedCalls();

let folder: string;

function redocly(...args: readonly string[]) {
  return spawn(process.execPath, [REDOCLY, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The part of `redocly drift`'s report that is read here. */
interface Report {
  readonly run: { readonly documentedExchanges: number; readonly skippedExchanges: number };
  readonly problems: readonly {
    readonly operationId: string;
    readonly dataPath: string;
    readonly details: { readonly keyword: string };
  }[];
}

/** A recording, as `redocly proxy` writes it: an HTTP archive. */
interface Recording {
  readonly log: {
    readonly entries: readonly { response: { content: { text?: string; mimeType: string } } }[];
  };
}

/** Where the calls were recorded. */
let upstream: string;
/** The file with every documented call and its documented response. */
let recorded: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'northflank-drift-'));
  recorded = path.join(folder, 'recorded.har');
  const server = createServer((incoming, outgoing) => {
    const call = calls.find(
      ({ method, target }) => method === incoming.method && target === incoming.url,
    );
    outgoing.writeHead(call?.status ?? 500, {
      ...(call?.type !== undefined && { 'content-type': call.type }),
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '998',
      'x-ratelimit-reset': '3540',
    });
    const { response } = call ?? {};
    outgoing.end(typeof response === 'string' ? response : JSON.stringify(response));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  upstream = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const proxy = redocly('proxy', '--target', upstream, '--port', '0', '--har', recorded);
  try {
    const ended = outcome(proxy);
    const url = await listening(proxy);
    for (const { method, target, body } of calls) {
      const headers = { authorization: 'Bearer any-token', 'content-type': 'application/json' };
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await fetch(url + target, { method, headers, ...sent });
      await response.text();
    }
    proxy.kill('SIGINT');
    const { code, stderr } = await ended;
    if (code !== 0) throw new Error(stderr);
  } finally {
    proxy.kill();
    server.close();
    server.closeAllConnections();
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Compares a recording with the closed copy of the spec, by the command that the README names. */
async function drift(file: string): Promise<{ code: number | null; report: Report }> {
  const closed = ['--api', 'generated/closed.json', '--server', upstream];
  const { code, stdout } = await outcome(redocly('drift', file, ...closed, '--format', 'json'));
  return { code, report: JSON.parse(stdout) as Report };
}

/** The address on which `redocly proxy` listens. */
function listening({ stderr }: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: stderr }).on('line', (line) => {
      const url = /listening on (http:\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}

test('documented responses show no drift', async () => {
  const { code, report } = await drift(recorded);
  // Exchanges that match no operation are skipped and not reported.
  expect(report.run).toMatchObject({ documentedExchanges: calls.length, skippedExchanges: 0 });
  expect(report.problems).toStrictEqual([]);
  expect(code).toBe(0);
});

test('a field that a server adds is reported in each response, at any depth', async () => {
  const recording = JSON.parse(await readFile(recorded, 'utf8')) as Recording;
  for (const { response } of recording.log.entries) {
    const { text = '', mimeType } = response.content;
    if (text !== '' && mimeType === 'application/json')
      response.content.text = JSON.stringify(withFields(JSON.parse(text)));
  }
  const changed = path.join(folder, 'changed.har');
  await writeFile(changed, JSON.stringify(recording));
  const { code, report } = await drift(changed);
  expect(report.run).toMatchObject({ documentedExchanges: calls.length, skippedExchanges: 0 });
  for (const { id, status, response } of calls) {
    const { responses } = validators[id as OperationId];
    const validate = new Map(Object.entries(responses)).get(String(status));
    const problems = validate?.(withFields(response)) ?? [];
    // With a field that is unknown within, an alternative fits no more, and what it knows is unknown.
    const unknown = problems
      .filter(({ rule, pointer }) => rule === 'unknown' && pointer.endsWith(`/${ADDED}`))
      .map(({ pointer }) => pointer);
    const reported = report.problems
      .filter(({ operationId }) => operationId === id)
      // Beside alternatives the report names the object that has the field.
      .map(({ dataPath, details: { keyword } }) =>
        keyword === 'unevaluatedProperties' ? `${dataPath}/${ADDED}` : dataPath,
      );
    if (typeof response !== 'object') continue;
    expect(unknown.length).toBeGreaterThan(0);
    // The report doesn't escape slashes in names.
    for (const pointer of unknown) expect(reported).toContain(pointer.replaceAll('~1', '/'));
  }
  expect(code).toBe(1);
});

/** A response with a field added to each of its objects. */
function withFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, withFields(field)] as const);
  return { ...Object.fromEntries(fields), [ADDED]: 'new' };
}
