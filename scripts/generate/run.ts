import { duration, elapsed } from '../shared/command.ts';
import { Fault, Faults } from '../shared/fault.ts';
import { snapshot, type Snapshot } from '../spec/files.ts';
import { drift, write, type Files } from './files.ts';
import { generator, type Generate } from './generation.ts';

/** What a person needs to know of a file that differs. */
const REASONS = {
  stale: 'it is not what the spec makes',
  missing: 'it is not there',
  stray: 'nothing makes it',
} as const;

/** A generator that prints each step as it ends. */
export function talkingGenerator(): Generate {
  return generator((step, milliseconds) => {
    console.log(`${step.padEnd(16)}${duration(milliseconds).padStart(8)}`);
  });
}

/** What `--watch` hands to its runs; a single run needs none of it. */
interface Run {
  readonly spec?: Snapshot;
  readonly generate?: Generate;
  /** When it began, in milliseconds of the process. */
  readonly since?: number;
}

/**
 * Makes everything from the spec and prints what was written, or the faults of the spec.
 * @returns whether there are none
 * @throws Fault where something can't be written
 */
export async function make(root: string, run: Run = {}): Promise<boolean> {
  const { since = 0 } = run;
  const files = await made(root, 'Nothing written', run);
  if (files === undefined) return false;
  const { written, removed } = await write(root, files);
  const changes = [...listed('written', written), ...listed('removed', removed)];
  if (changes.length === 0) changes.push(`Nothing changed in ${String(files.size)} files.`);
  console.log(`${changes.join(' ')} ${elapsed(since)}`);
  return true;
}

function listed(what: string, files: readonly string[]): string[] {
  return files.length === 0
    ? []
    : [`${counted(files.length, 'file')} ${what}: ${files.join(', ')}.`];
}

function counted(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** What the spec makes; undefined where it has faults, which are printed. */
async function made(root: string, conclusion: string, run: Run = {}): Promise<Files | undefined> {
  const { spec = snapshot(root), generate = talkingGenerator(), since = 0 } = run;
  try {
    return await generate(spec);
  } catch (error) {
    // Anything else is a bug of ours.
    if (!(error instanceof Fault || error instanceof Faults)) throw error;
    const faults = error instanceof Faults ? error.faults : [error];
    const places = new Set(faults.map(({ place }) => place?.file)).size;
    console.error(error.message);
    console.error(
      `${conclusion}: ${counted(faults.length, 'fault')} in ${counted(places, 'file')}. ${elapsed(since)}`,
    );
    return undefined;
  }
}

/**
 * Makes everything from the spec, compares it with what is on disk and prints each difference. It
 * writes nothing.
 * @returns whether there is no difference, and no fault in the spec
 */
export async function check(root: string): Promise<boolean> {
  const files = await made(root, 'Nothing compared');
  if (files === undefined) return false;
  const differing = await drift(root, files);
  for (const { file, reason } of differing) {
    console.error(`${file} is ${reason}: ${REASONS[reason]}.`);
  }
  const isSame = differing.length === 0;
  console.log(
    isSame
      ? `All ${String(files.size)} generated files are what the spec makes. ${elapsed()}`
      : `Differences: ${String(differing.length)}. Run "npm run generate". ${elapsed()}`,
  );
  return isSame;
}
