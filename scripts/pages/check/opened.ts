import { Fault } from '../../shared/fault.ts';
import { findKnown, type Known } from './check.ts';
import type { FactsFile } from '../../spec/facts-file.ts';
import { proveFlattened, readFlattenedHead } from '../read/flattened.ts';
import type { Page, PageText } from '../read/page.ts';
import { layoutOf, readSaved } from '../read/saved.ts';
import type { SpecFacts } from '../../spec/as-documented.ts';

/** A page and what the project has of its operation. */
export interface Opened {
  /** Of a flattened page, the fields are those of the documented facts. */
  readonly page: Page;
  readonly spec: SpecFacts;
  readonly documented: FactsFile | undefined;
}

/**
 * Opens a page of an operation that the spec has.
 * @throws Fault where the spec hasn't got it, or the page cannot be read with certainty
 */
export function openKnown(text: PageText, root: string): Opened {
  const isFlat = layoutOf(text) === 'flattened';
  const page = isFlat ? readFlattenedHead(text) : readSaved(text);
  const { operation } = page.facts;
  const { spec, documented } = findKnown(root, operation);
  if (!spec) {
    throw new Fault(
      `The spec has no operation ${operation.method} ${operation.path}. Draft it with "npm run documents -- draft".`,
      { file: text.file },
    );
  }
  if (!isFlat) return { page, spec, documented };
  if (!documented) return { page: readSaved(text), spec, documented };
  return { page: proveFlattened(text, documented.facts, documented.file), spec, documented };
}

/** The same with the documented facts, without which there is nothing to hold a page against. */
export function openDocumented(text: PageText, root: string): { page: Page; known: Known } {
  const { page, spec, documented } = openKnown(text, root);
  if (!documented) {
    throw new Fault(
      `No facts are documented of ${spec.operation.title}. Take this page's with "npm run documents -- accept".`,
      { file: text.file },
    );
  }
  return { page, known: { spec, documented } };
}
