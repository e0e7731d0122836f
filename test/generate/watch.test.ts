import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { outcome, run, start, withCopy } from '../support/project.ts';

const PORT = 'openapi/services/schemas/ServicePort.yaml';
const IDLE = 'Watching openapi/';

/** A watcher of a copy, and what it printed for each round. */
async function watching(
  look: (
    root: string,
    round: (change: () => Promise<unknown>) => Promise<string>,
    stop: () => Promise<string>,
  ) => Promise<void>,
): Promise<void> {
  await withCopy(
    async (root) => {
      const child = start('generate.ts', '--watch', '--root', root);
      let printed = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
      }
      const ended = outcome(child);
      const round = async (change: () => Promise<unknown>) => {
        const before = printed.length;
        await change();
        const deadline = Date.now() + 25_000;
        while (!printed.slice(before).includes(IDLE)) {
          if (Date.now() > deadline)
            throw new Error(`No round has ended: ${printed.slice(before)}`);
          await wait(20);
        }
        return printed.slice(before);
      };
      const stop = async () => {
        child.kill('SIGINT');
        const { code } = await ended;
        expect(code).toBe(0);
        return printed;
      };
      try {
        await round(() => Promise.resolve());
        await look(root, round, stop);
      } finally {
        child.kill('SIGKILL');
      }
    },
    ['openapi', 'generated'],
  );
}

async function edit(root: string, from: string, to: string): Promise<void> {
  const file = path.join(root, PORT);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

test(
  'a burst of saves is one round, which tells what was written',
  () =>
    watching(async (root, round, stop) => {
      const said = await round(async () => {
        await edit(root, 'TCP, UDP]', 'TCP, UDP, SCTP]');
        await edit(root, 'What the port speaks.', 'What is spoken.');
        await edit(root, 'Number that', 'The number that');
      });
      expect(said).toMatch(/files written: .*generated\/types\.ts/);
      await wait(500);
      const all = await stop();
      expect(all.split('files written').length - 1).toBeLessThanOrEqual(2);
      expect((await run('generate.ts', '--check', '--root', root)).code).toBe(0);
    }),
  60_000,
);

test(
  'a syntax error, a deleted file and a switch of branches are survived',
  () =>
    watching(async (root, round, stop) => {
      const file = path.join(root, PORT);
      const text = await readFile(file, 'utf8');
      expect(await round(() => writeFile(file, `${text}a: [\n`))).toMatch(
        /ServicePort\.yaml:\d+:\d+ /,
      );
      expect(await round(() => rm(file))).toMatch(/ServicePort\.yaml/);
      expect(await round(() => writeFile(file, text))).toContain('Nothing changed');
      const [spec, aside] = [path.join(root, 'openapi'), path.join(root, 'aside')];
      await cp(spec, aside, { recursive: true });
      await round(() => rm(spec, { recursive: true }));
      expect(await round(() => rename(aside, spec))).toContain('Nothing changed');
      // The folder is another one now, and must be watched as the first was.
      expect(await round(() => edit(root, 'TCP, UDP]', 'TCP]'))).toContain('files written');
      expect(await stop()).toContain('Stopped; what is generated is whole.');
      expect((await run('generate.ts', '--check', '--root', root)).code).toBe(0);
    }),
  90_000,
);
