import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { inFolder, PORT, put, WIDGETS } from '../../generate/tree.ts';
import { outcome, run, start } from '../../support/project.ts';

const IDLE = 'Watching openapi/';

/** Runs the command on a small spec; `round` gives what it prints after a change. */
function watching(
  look: (root: string, round: (change: () => Promise<unknown>) => Promise<string>) => Promise<void>,
): Promise<void> {
  return inFolder(async (root) => {
    await put(root, WIDGETS);
    const child = start('generate.ts', '--watch', '--root', root);
    const ended = outcome(child);
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
    }
    const round = async (change: () => Promise<unknown>) => {
      const before = printed.length;
      await change();
      // A round that never ends fails by the time that the test has.
      while (!printed.slice(before).includes(IDLE) && child.exitCode === null) await wait(20);
      return printed.slice(before);
    };
    try {
      await round(() => Promise.resolve());
      await look(root, round);
      child.kill('SIGINT');
      const { code, stdout } = await ended;
      expect(stdout).toMatch(/Stopped\.\n$/);
      expect(code).toBe(0);
      expect((await run('generate.ts', '--check', '--root', root)).code).toBe(0);
    } finally {
      child.kill('SIGKILL');
    }
  });
}

test('a burst of saves is one round', () =>
  watching(async (root, round) => {
    const file = path.join(root, PORT);
    const text = await readFile(file, 'utf8');
    const said = await round(async () => {
      for (let turn = 0; turn < 20; turn++) await writeFile(file, `${text}# ${String(turn)}\n`);
      await writeFile(file, text.replace('[http, tcp]', '[http, tcp, udp]'));
    });
    expect(said.split(IDLE)).toHaveLength(2);
    expect(said).toMatch(/files written: .*generated\/types\.ts/);
  }));

test('a syntax error, a deleted file and a switch of branches are survived', () =>
  watching(async (root, round) => {
    const file = path.join(root, PORT);
    const text = await readFile(file, 'utf8');
    expect(await round(() => writeFile(file, `${text}a: [\n`))).toMatch(/Port\.yaml:\d+:\d+ /);
    expect(await round(() => rm(file))).toMatch(/Port\.yaml/);
    expect(await round(() => writeFile(file, text))).toContain('Nothing changed');
    const [spec, aside] = [path.join(root, 'openapi'), path.join(root, 'aside')];
    await cp(spec, aside, { recursive: true });
    expect(await round(() => rm(spec, { recursive: true }))).toContain('openapi/openapi.yaml');
    expect(await round(() => rename(aside, spec))).toContain('Nothing changed');
    // The folder is another one now, and must be watched as the first was.
    const changed = text.replace('[http, tcp]', '[http]');
    expect(await round(() => writeFile(file, changed))).toContain('files written');
  }));
