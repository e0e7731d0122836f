import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { startMock, type Mock } from '../../scripts/mock/server.ts';
import { findChromium, FLAGS, HOW_TO_GET } from '../support/chromium.ts';
import { CONSUMER, describeOn, project, record } from './consumer.ts';
import { outcomeOf } from './process.ts';

let mock: Mock;
let folder: string;

beforeAll(async () => {
  mock = await startMock();
  const calls = await readFile('test/packed/consumer/calls.js', 'utf8');
  const required = calls.replace(/^import \* as (\w+) from ('.*');$/gm, 'const $1 = require($2);');
  folder = await project('runtimes', { 'calls.mjs': calls, 'calls.cjs': required });
});

afterAll(() => mock.close());

/** Holds what the program printed against the documented bodies. */
async function expectAnswers(output: string): Promise<void> {
  const [read, changed] = await Promise.all(
    ['getService', 'patchBuildService'].map(async (id) => {
      const text = await readFile(`openapi/services/examples/${id}.response.json`, 'utf8');
      return (JSON.parse(text) as { readonly data: object }).data;
    }),
  );
  expect(JSON.parse(output)).toEqual({
    service: read,
    patched: changed,
    status: 200,
    differences: expect.any(Number),
    missing: [true, 'NotFoundError', 404],
    wrong: [true, [{ pointer: '/disabledCI', rule: 'type', message: expect.any(String) }]],
    types: [],
  });
}

/** Runs the program, and says which version it ran on. */
async function expectRun(executable: string, args: readonly string[], file: string): Promise<void> {
  const env = { PATH: process.env['PATH'], HOME: CONSUMER, MOCK: mock.url };
  const sent = mock.requests.length;
  const { code, stdout, stderr } = await outcomeOf(executable, [...args, file], {
    cwd: folder,
    env,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  await expectAnswers(stdout);
  // The call whose body the validators refuse is never sent.
  expect(mock.requests.length - sent).toBe(3);
  const version = await outcomeOf(executable, ['--version']);
  record(version.stdout.split('\n', 1)[0] ?? '');
}

const DENO = ['run', '--quiet', '--node-modules-dir=manual'];
const DENO_RIGHTS = ['--allow-net=127.0.0.1', '--allow-env', '--allow-read', '--no-prompt'];

const RUNTIMES: readonly (readonly [name: string, file: string, args: readonly string[]])[] = [
  ...['20', '22', '24', '26'].map(
    (version) => [`Node ${version}`, `node-${version}/bin/node`, []] as const,
  ),
  ['Bun', 'bun/bin/bun', []],
  ['Deno', 'deno/deno', [...DENO, ...DENO_RIGHTS]],
];

for (const [name, file, args] of RUNTIMES) {
  describeOn(name, file, (get) => {
    test.each([
      ['import', 'calls.mjs'],
      ['require', 'calls.cjs'],
    ])('%s', async (_, program) => {
      await expectRun(get(), args, program);
    });
  });
}

/** A worker of Cloudflare's that is asked once, and may reach this machine alone. */
const WORKERD = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "2026-11-01",
    )),
    (name = "internet", network = (allow = ["local"])),
  ],
);
`;

describeOn('workerd', 'workerd/bin/workerd', (get) => {
  test('import, bundled', async () => {
    await project('runtimes', {
      'worker.mjs': `import './calls.mjs'; export default { test: () => globalThis.calls() };`,
      'workerd.capnp': WORKERD,
    });
    const script = await bundled('worker.mjs', JSON.stringify(mock.url));
    await project('runtimes', { 'worker.js': script });
    const { code, stdout } = await outcomeOf(get(), ['test', 'workerd.capnp'], { cwd: folder });
    expect(code).toBe(0);
    await expectAnswers(stdout);
    record((await outcomeOf(get(), ['--version'])).stdout.trim());
  });
});

describe('Chromium', () => {
  test('import, bundled', async () => {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error(HOW_TO_GET);
    // The page and the API are one origin, as they are for an application behind a proxy.
    const server = await serve(await bundled('calls.mjs', 'location.origin'));
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    try {
      const page = await browser.newPage();
      const printed = page.waitForEvent('console', (message) => message.text().startsWith('{'));
      await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
      await expectAnswers((await printed).text());
      record(browser.version());
    } finally {
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  });
});

/** A program as an application for browsers or workers ships it. */
async function bundled(entry: string, url: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    minify: true,
    define: { 'process.env.MOCK': url },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** A page with the program in it; everything else goes on to the mock server. */
async function serve(script: string): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const { url = '', method, headers } = incoming;
    if (url === '/favicon.ico') outgoing.writeHead(204).end();
    else if (url === '/calls.js')
      outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (url === '/') {
      outgoing.writeHead(200, { 'content-type': 'text/html' });
      outgoing.end('<!doctype html><script type="module" src="/calls.js"></script>');
    } else {
      const onward = request(new URL(url, mock.url), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(onward);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
