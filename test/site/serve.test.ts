import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { serveSite, type Serving } from '../../scripts/site/serve.ts';
import { makeSmallProject } from './small-project.ts';

/** This machine as others see it. */
const OUTSIDE = Object.values(networkInterfaces())
  .flatMap((addresses = []) => addresses)
  .filter(({ internal, scopeid }) => !internal && (scopeid ?? 0) === 0)
  .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address));

let root: string;
let site: Serving;
beforeAll(async () => {
  root = await makeSmallProject();
  site = await serveSite(root, 0);
});
afterAll(async () => {
  await site.stop();
  await rm(root, { recursive: true, force: true });
});

async function get(address: string): Promise<{ status: number; type: string; text: string }> {
  const response = await fetch(site.url + address);
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text: await response.text() };
}

/** Listens to the builds as a page in a browser does; `next` gives each event as it was sent. */
async function listen(): Promise<{ next: () => Promise<string>; close: () => Promise<void> }> {
  const { body } = await fetch(`${site.url}.builds`);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  return {
    next: async () => (await reader?.read())?.value ?? '',
    close: async () => reader?.cancel(),
  };
}

test('no other machine reaches it', async () => {
  const { port, hostname } = new URL(site.url);
  expect(hostname).toBe('127.0.0.1');
  for (const host of ['[::1]', ...OUTSIDE]) {
    await expect(fetch(`http://${host}:${port}/`)).rejects.toMatchObject({
      cause: { code: 'ECONNREFUSED' },
    });
  }
});

test('each file has its type, and each page the script that reloads it', async () => {
  const page = await get('');
  expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  const [, script = ''] = /<script src="\/([^"]+)" defer><\/script><\/head>/.exec(page.text) ?? [];
  const reload = await get(script);
  expect(reload).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
  expect(reload.text).toContain('EventSource');
  expect(await get('openapi.json')).toMatchObject({
    type: 'application/json',
    text: await readFile(path.join(root, 'generated/openapi.json'), 'utf8'),
  });
});

test.each(['none.html', '..%2f..%2fetc/passwd', '%2e%2e/etc/passwd', '%zz', '//host/', 'guides'])(
  'there is nothing at %s',
  async (address) => {
    expect(await get(address)).toMatchObject({ status: 404, type: 'text/plain; charset=utf-8' });
  },
);

test('a change is built and reloads the browser; a fault is printed, and the last good site stays', async () => {
  const printed = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const said = new Promise<unknown>((resolve) => {
    jest.spyOn(console, 'error').mockImplementation(resolve);
  });
  const guide = path.join(root, 'docs/guide.md');
  const events = await listen();
  const first = await events.next();

  await writeFile(guide, 'No title.\n');
  await expect(said).resolves.toMatch(/^docs\/guide\.md The page has no title\. /);
  expect((await get('guides/guide.html')).text).toContain('What to do');

  await writeFile(guide, '# The guide\n\n## Words of this minute\n');
  const second = await events.next();
  expect(second).toMatch(/^data: \d+\n\n$/);
  expect(second).not.toBe(first);
  expect((await get('guides/guide.html')).text).toContain('Words of this minute');
  expect(printed).toHaveBeenCalledWith(expect.stringMatching(/^Built \d+ pages again\. \d/));
  await events.close();
});

test('a port in use is a fault that says what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(serveSite(root, port)).rejects.toThrow(
    `Port ${port} is in use. Name another with --port.`,
  );
  other.close();
});
