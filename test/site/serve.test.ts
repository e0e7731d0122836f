import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { outcome, ROOT, start, type Outcome } from '../support/project.ts';
import { describeInBrowser } from './browser.ts';

describeInBrowser('the site while it is written', (looked) => {
  let copy: string;
  let stop: () => Promise<Outcome>;
  let url: string;
  beforeAll(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'northflank-serve-'));
    for (const name of ['openapi', 'generated', 'docs', 'CHANGELOG.md']) {
      await cp(path.join(ROOT, name), path.join(copy, name), { recursive: true });
    }
    const port = await freePort();
    url = `http://localhost:${port}/`;
    const child = start('docs.ts', '--serve', '--root', copy, '--port', String(port));
    const ended = outcome(child);
    stop = () => {
      child.kill('SIGTERM');
      return ended;
    };
    while (child.exitCode === null && !(await answers(url))) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    if (child.exitCode !== null) throw new Error((await ended).stderr);
  }, 60_000);
  afterAll(async () => {
    await stop();
    await rm(copy, { recursive: true, force: true });
  });

  test('a page in the browser shows what was just written, and a signal ends it', async () => {
    const page = await looked().browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${url}changelog.html`, { waitUntil: 'networkidle' });
    await appendFile(path.join(copy, 'CHANGELOG.md'), '\n## 9.9.9\n\nWords of this minute.\n');
    await page.getByText('Words of this minute').waitFor();
    // The verdict of a version with none before it.
    expect(await page.getByText('The first release').count()).toBe(1);
    expect(faults).toEqual([]);
    expect(await stop()).toMatchObject({ code: 0 });
  }, 60_000);
});

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
