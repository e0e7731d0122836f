// @ts-check
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { register } from 'tsx/esm/api';

/*
 * The process behind `--watch`: it generates whenever it's told to, and ends when the watcher has.
 */

register();
const { command } = await import('../shared/command.ts');
const { make } = await import('./run.ts');
const root = process.argv[2] ?? process.cwd();

process.on('message', async () => {
  await command(() => make(root, 'use', performance.now()));
  process.send?.('done');
});
