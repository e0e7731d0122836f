// @ts-check
import console from 'node:console';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { unchanged } from './stamp.js';

/*
 * `npm run generate`: where nothing has changed it says so and is done; else TypeScript is loaded,
 * and the command itself.
 */

const [option, folder] = process.argv.slice(2);
const isPlain = process.argv.length === 2 || (process.argv.length === 4 && option === '--root');
const count = isPlain ? unchanged(folder ?? process.cwd()) : undefined;
if (count === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../commands/generate.ts');
} else {
  console.log(`Nothing changed in ${String(count)} files. ${performance.now().toFixed(0)} ms`);
}
