import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Fault, Faults } from '../../shared/fault.ts';
import { Source } from '../../spec/source.ts';
import { compare } from '../../spec/comparison.ts';
import type { Facts } from '../../spec/facts.ts';
import { specFacts } from '../../spec/as-documented.ts';

/** The files of a draft by their name: those that are new, and those that get an entry more. */
export interface DraftFiles {
  readonly created: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * Writes a draft: all of it or nothing.
 * @throws Faults for what is in the way, and where the spec would not say what the page says
 */
export function writeDraft(root: string, files: DraftFiles, facts: Facts): void {
  const inTheWay = [...files.created.keys()].filter((file) => existsSync(path.join(root, file)));
  if (inTheWay.length > 0) {
    throw new Faults(
      inTheWay.map((file) => new Fault('This is in the way; nothing was written.', { file })),
    );
  }
  prove(root, files, facts);
  const written: string[] = [];
  try {
    for (const [file, text] of files.created) {
      write(root, file, text, 'wx');
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(path.join(root, file));
    throw error;
  }
  for (const [file, text] of files.changed) {
    const address = path.join(root, file);
    const fresh = `${address}.draft`;
    writeFileSync(fresh, text);
    renameSync(fresh, address);
  }
}

/** Applies a draft to a copy of the spec, which must then say what the page says. */
function prove(root: string, { created, changed }: DraftFiles, facts: Facts): void {
  const copy = mkdtempSync(path.join(tmpdir(), 'draft-'));
  try {
    cpSync(path.join(root, 'openapi'), path.join(copy, 'openapi'), { recursive: true });
    for (const [file, text] of [...created, ...changed]) write(copy, file, text, 'w');
    const { method, path: address } = facts.operation;
    const spec = specFacts(new Source(copy)).find(
      ({ operation }) => operation.method === method && operation.path === address,
    );
    if (!spec) throw new Error(`The draft has no ${method} ${address}.`);
    const differences = compare(facts, spec);
    if (differences.length === 0) return;
    throw new Faults(
      differences.map(
        ({ place, kind, page, spec: says, origin }) =>
          new Fault(
            `The draft would say ${JSON.stringify(says ?? null)} of ${place}, ${kind}, and the page ${JSON.stringify(page ?? null)}; nothing was written.`,
            origin,
          ),
      ),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function write(root: string, file: string, text: string, flag: 'w' | 'wx'): void {
  const address = path.join(root, file);
  mkdirSync(path.dirname(address), { recursive: true });
  writeFileSync(address, text, { flag });
}
