import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Fault, Faults } from '../../shared/fault.ts';
import { asDocumented } from '../../spec/as-documented.ts';
import { compare, tolerance } from '../../spec/comparison.ts';
import type { FactsFile } from '../../spec/facts-file.ts';
import type { Snapshot } from '../../spec/files.ts';
import { operations } from '../../spec/operations.ts';
import { Source } from '../../spec/source.ts';

/** The files of a draft by their name: those that are new, and those that get an entry more. */
export interface DraftFiles {
  readonly created: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
}

/** What the draft must say: the facts of an operation by its id. */
export type Drafted = ReadonlyMap<string, FactsFile>;

/**
 * Writes a draft: all of it or nothing.
 *
 * @param before the files of the spec
 * @throws Faults for what is in the way, and where the spec would not say what the pages say
 */
export function writeDraft(
  root: string,
  before: Snapshot,
  files: DraftFiles,
  drafted: Drafted,
): void {
  const inTheWay = [...files.created.keys()].filter((file) => existsSync(path.join(root, file)));
  if (inTheWay.length > 0) {
    throw new Faults(
      inTheWay.map((file) => new Fault('This is in the way; nothing was written.', { file })),
    );
  }
  prove(root, before, files, drafted);
  const written: string[] = [];
  try {
    for (const [file, text] of files.created) {
      const address = path.join(root, file);
      mkdirSync(path.dirname(address), { recursive: true });
      writeFileSync(address, text, { flag: 'wx' });
      written.push(address);
    }
  } catch (error) {
    for (const address of written) rmSync(address);
    throw error;
  }
  for (const [file, text] of files.changed) {
    const address = path.join(root, file);
    const fresh = `${address}.draft`;
    writeFileSync(fresh, text);
    renameSync(fresh, address);
  }
}

/** The spec with the draft, in memory, must say what the pages say. */
function prove(
  root: string,
  before: Snapshot,
  { created, changed }: DraftFiles,
  drafted: Drafted,
): void {
  const after = new Map(before);
  for (const [file, text] of [...created, ...changed]) after.set(file, Buffer.from(text));
  const all = operations(new Source(root, after));
  const faults = [...drafted].flatMap(([id, facts]) => {
    const operation = all.find((one) => one.id === id);
    if (!operation) throw new Error(`The draft has no operation ${id}.`);
    return compare(facts.facts, asDocumented(operation), tolerance(facts)).map(
      ({ place, kind, page, spec, origin }) =>
        new Fault(
          `The draft would say ${JSON.stringify(spec ?? null)} of ${place} of ${id}, ${kind}, and the page ${JSON.stringify(page ?? null)}; nothing was written.`,
          origin,
        ),
    );
  });
  if (faults.length > 0) throw new Faults(faults);
}
