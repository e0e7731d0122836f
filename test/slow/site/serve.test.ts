import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { outcome, start, type Outcome } from '../../support/project.ts';
import { makeSmallProject } from '../../site/small-project.ts';
import { describeInBrowser } from './browser.ts';

/* npm run docs -- --serve, as someone uses it who writes a page. */

describeInBrowser('the site while it is written', (get) => {
  let root: string;
  let url: string;
  let stop: () => Promise<Outcome>;
  beforeAll(async () => {
    root = await makeSmallProject();
    const child = start('docs.ts', '--serve', '--root', root, '--port', '0');
    const ended = outcome(child);
    stop = () => {
      child.kill('SIGTERM');
      return ended;
    };
    url = await new Promise((resolve, reject) => {
      let output = '';
      child.stdout?.on('data', (part: unknown) => {
        output += String(part);
        const [address] = /http:\S+/.exec(output) ?? [];
        if (address !== undefined) resolve(address);
      });
      child.once('exit', () => {
        reject(new Error(output));
      });
    });
  });
  afterAll(async () => {
    await stop();
    await rm(root, { recursive: true, force: true });
  });

  test('the page in the browser shows what was just written, and a signal ends the command', async () => {
    const page = await get().browser.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const listening = page.waitForResponse((response) => response.url().endsWith('/.builds'));
    await page.goto(`${url}changelog.html`);
    await listening;
    await writeFile(path.join(root, 'CHANGELOG.md'), '# Changelog\n\nWords of this minute.\n');
    await page.getByText('Words of this minute').waitFor();
    expect(errors).toEqual([]);
    await page.close();
    expect(await stop()).toMatchObject({ code: 0, stderr: '' });
  });
});
