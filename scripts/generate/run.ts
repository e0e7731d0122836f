import { duration, elapsed } from '../shared/command.ts';
import { Fault } from '../shared/fault.ts';
import { snapshot, type Snapshot } from '../spec/files.js';
import { drift, replace, strays } from './files.ts';
import { exclusively } from './lock.ts';
import { generator, isGeneratorCurrent, keyOf, stamp } from './stamp.js';
import { generate, type Caching } from './pipeline.ts';

/** What a person does about a file that has drifted. */
const REMEDIES = {
  stale: 'the spec has changed since it was made',
  missing: 'it is not there',
  stray: 'nothing makes it; move or remove it',
  edited: 'it was changed by hand, or a run was cut off; change the spec instead',
  damaged: 'a run was cut off here, or it is no plain file',
} as const;

/**
 * Makes everything from the spec and tells what was written; all files are replaced, or none.
 * @param since when it began, in milliseconds of the process
 */
export async function make(root: string, caching: Caching, since = 0): Promise<boolean> {
  generator();
  const spec = snapshot(root);
  const files = await generate(root, spec, report, caching).catch((error: unknown) => {
    // Half a file, as an editor leaves it for a moment, has faults of its own.
    refuseChange(root, spec);
    throw error;
  });
  const changed = await exclusively(root, async () => {
    refuseChange(root, spec);
    const { all, changed } = await replace(root, files);
    if (isGeneratorCurrent()) stamp(root, keyOf(spec), all);
    return changed;
  });
  for (const file of await strays(root, files)) {
    console.error(`${file} is stray: ${REMEDIES.stray}.`);
  }
  console.log(
    changed.length === 0
      ? `Nothing changed in ${String(files.size)} files. ${elapsed(since)}`
      : `${String(changed.length)} files written: ${changed.join(', ')}. ${elapsed(since)}`,
  );
  return true;
}

/**
 * Makes everything anew, without a look at the cache, and holds it against what lies on disk. It
 * writes nothing.
 */
export async function check(root: string): Promise<boolean> {
  generator();
  const spec = snapshot(root);
  const files = await generate(root, spec, report, 'ignore');
  const found = await exclusively(root, () => drift(root, files));
  refuseChange(root, spec);
  for (const { file, reason } of found) {
    console.error(`${file} is ${reason}: ${REMEDIES[reason]}.`);
  }
  const count = String(files.size);
  console.log(
    found.length === 0
      ? `All ${count} generated files are what the spec makes. ${elapsed()}`
      : `${String(found.length)} of ${count} generated files differ. Run "npm run generate". ${elapsed()}`,
  );
  return found.length === 0;
}

function report(step: string, milliseconds: number | undefined): void {
  if (milliseconds === undefined) return;
  console.log(`${step.padEnd(16)}${duration(milliseconds).padStart(8)}`);
}

/** What was read must still be what is there, or the result would be old as soon as it's written. */
function refuseChange(root: string, before: Snapshot): void {
  const now = snapshot(root);
  for (const file of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(file), now.get(file)];
    if (was && is && was.equals(is)) continue;
    throw new Fault('changed while it was read; nothing was written, run it again.', { file });
  }
}
