import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serveFolder } from '../../scripts/site/server.ts';
import { outcome, ROOT, run, start, type Outcome } from '../support/project.ts';
import { describeInBrowser } from './browser.ts';

/** This machine as others see it. */
const OUTSIDE = Object.values(networkInterfaces())
  .flatMap((addresses = []) => addresses)
  .filter(({ internal, scopeid }) => !internal && (scopeid ?? 0) === 0)
  .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address));

describeInBrowser('the site while it is written', (looked) => {
  let copy: string;
  let stop: () => Promise<Outcome>;
  let url: string;
  let stderr = '';
  beforeAll(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'northflank-serve-'));
    for (const name of ['openapi', 'generated', 'docs', 'CHANGELOG.md']) {
      await cp(path.join(ROOT, name), path.join(copy, name), { recursive: true });
    }
    const child = start('docs.ts', '--serve', '--root', copy, '--port', '0');
    const ended = outcome(child);
    stop = () => {
      child.kill('SIGTERM');
      return ended;
    };
    child.stderr?.on('data', (part: unknown) => {
      stderr += String(part);
    });
    url = await new Promise((resolve, reject) => {
      let said = '';
      child.stdout?.on('data', (part: unknown) => {
        said += String(part);
        const [found] = /http:\S+/.exec(said) ?? [];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', () => {
        reject(new Error(stderr));
      });
    });
  }, 60_000);
  afterAll(async () => {
    await stop();
    await rm(copy, { recursive: true, force: true });
  });

  test('no other machine reaches it', async () => {
    const { port, hostname } = new URL(url);
    expect(hostname).toBe('127.0.0.1');
    expect((await fetch(url)).ok).toBe(true);
    for (const host of OUTSIDE) {
      await expect(fetch(`http://${host}:${port}/`)).rejects.toMatchObject({
        cause: { code: 'ECONNREFUSED' },
      });
    }
  });

  test('a page in the browser shows what was just written, says what is wrong, and a signal ends it', async () => {
    const page = await looked().browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const heard = page.waitForResponse((response) => response.url().endsWith('/.reload'));
    await page.goto(`${url}changelog.html`);
    await heard;
    const changelog = path.join(copy, 'CHANGELOG.md');
    await writeFile(changelog, 'Words of this minute.\n');
    while (!stderr.includes('CHANGELOG.md')) await page.waitForTimeout(50);
    expect(stderr).toMatch(/^CHANGELOG\.md The page needs a title/m);
    expect(await page.getByText('Words of this minute').count()).toBe(0);
    await writeFile(changelog, '# Changelog\n\nWords of this minute.\n');
    await page.getByText('Words of this minute').waitFor();
    expect(faults).toEqual([]);
    expect(await stop()).toMatchObject({ code: 0 });
  }, 60_000);
});

describe('the server of the site', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'northflank-server-'));
    await writeFile(path.join(folder, 'index.html'), '<head></head>');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('listens on the loopback address alone', async () => {
    const server = await serveFolder(folder, 0);
    try {
      expect(server.address).toMatchObject({ address: '127.0.0.1', family: 'IPv4' });
      expect(await (await fetch(server.url)).text()).toMatch(/^<head><script src="[^"]+" defer>/);
    } finally {
      await server.close();
    }
  });

  test.each(['..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/etc/passwd', '%zz', 'none.html', '..%5cx'])(
    'has no file at %s',
    async (address) => {
      const server = await serveFolder(folder, 0);
      try {
        expect((await fetch(server.url + address)).status).toBe(404);
      } finally {
        await server.close();
      }
    },
  );

  test('a port that is taken is a fault', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await run(
      'docs.ts',
      '--serve',
      '--port',
      String(port),
      '--output',
      folder,
    );
    other.close();
    expect([code, stderr]).toEqual([1, `Port ${port} is taken. Name another with --port.\n`]);
  });
});
