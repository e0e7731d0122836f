import { Fault, showPlace } from '../shared/fault.ts';
import { asDocumented } from './as-documented.ts';
import { compare, tolerance, type Difference } from './comparison.ts';
import { factsFileName, type FactsFile } from './facts-file.ts';
import { operations, type SpecOperation } from './operations.ts';
import type { Source } from './source.ts';

/** An operation of the spec, with the facts of its pages. */
export interface DocumentedOperation {
  readonly operation: SpecOperation;
  readonly facts: FactsFile;
}

/** The operations that have pages, and what lacks its counterpart. */
export interface Pairs {
  readonly pairs: readonly DocumentedOperation[];
  /** One for each operation that ought to have facts, and for facts without an operation. */
  readonly unpaired: readonly Fault[];
}

/** Brings each operation together with its facts, by the name of their file. */
export function paired(source: Source, files: readonly FactsFile[]): Pairs {
  const byName = new Map(files.map((facts) => [facts.file, facts]));
  const pairs: DocumentedOperation[] = [];
  const unpaired: Fault[] = [];
  for (const operation of operations(source)) {
    const { id, family, hasPage, cursor } = operation;
    const name = factsFileName(family, id);
    const facts = byName.get(name);
    byName.delete(name);
    if (facts && hasPage) pairs.push({ operation, facts });
    else if (hasPage) {
      const message = `${id} has no documented facts in ${name}. Take them from its page with "npm run documents -- accept PAGE"; if it has no page, write \`x-documented: false\` and an x-why.`;
      unpaired.push(new Fault(message, cursor.place));
    } else if (facts) {
      const message = `${id} has no page by its \`x-documented: false\`, and documented facts in ${name}: remove one of the two.`;
      unpaired.push(new Fault(message, cursor.place));
    }
  }
  for (const file of byName.keys()) {
    const message =
      'These facts are of no operation: the spec has none in this family whose operationId gives this name. Rename or remove the file.';
    unpaired.push(new Fault(message, { file }));
  }
  return { pairs, unpaired };
}

/** Where the spec with its provenance says that the pages state something else than they do. */
export function differences({ operation, facts }: DocumentedOperation): Difference[] {
  return compare(facts.facts, asDocumented(operation), tolerance(facts));
}

/** A difference in one line, with its place. */
export function showDifference({ origin, place, kind, page, spec }: Difference): string {
  const [theirs = '', ours = ''] = [page, spec].map((value) => JSON.stringify(value ?? null));
  return `${showPlace(origin)} ${place} ${kind}: page ${theirs}, spec ${ours}`;
}
