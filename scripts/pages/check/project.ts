import type { Reference } from './items.ts';
import { proveFlattened, readFlattenedHead } from '../read/flattened.ts';
import type { Page, PageText } from '../read/page.ts';
import { layoutOf, readSaved } from '../read/saved.ts';
import { Fault } from '../../shared/fault.ts';
import { asDocumented } from '../../spec/as-documented.ts';
import { factsFileName, readFactsFiles, type FactsFile } from '../../spec/facts-file.ts';
import { operations, type SpecOperation } from '../../spec/operations.ts';
import { Source } from '../../spec/source.ts';

/** A page with the operation of the spec that it is of. */
export interface Opened {
  /** Of a flattened page, the fields are those of the documented facts. */
  readonly page: Page;
  readonly operation: SpecOperation;
  readonly file: string;
  readonly documented: FactsFile | undefined;
}

/** The spec and the documented facts, read once for any number of pages. */
export class Project {
  readonly #operations: ReadonlyMap<string, SpecOperation>;
  readonly #documented: ReadonlyMap<string, FactsFile>;

  constructor(root: string) {
    const all = operations(new Source(root));
    this.#operations = new Map(all.map((each) => [`${each.method} ${each.path}`, each]));
    this.#documented = new Map(readFactsFiles(root).map((each) => [each.file, each]));
  }

  /**
   * Reads a page, and finds its operation by method and path.
   * @throws Fault where the spec hasn't got it, or the page cannot be read with certainty
   */
  open(text: PageText, saved?: string): Opened {
    const isFlat = layoutOf(text) === 'flattened';
    const page = isFlat ? readFlattenedHead(text) : readSaved(text, saved);
    const { method, path } = page.facts.operation;
    const operation = this.#operations.get(`${method} ${path}`);
    if (!operation) {
      throw new Fault(
        `The spec has no operation ${method} ${path}. Draft it with "npm run documents -- draft".`,
        { file: text.file },
      );
    }
    const file = factsFileName(operation.family, operation.id);
    const documented = this.#documented.get(file);
    if (!isFlat) return { page, operation, file, documented };
    if (!documented) return { page: readSaved(text), operation, file, documented };
    return { page: proveFlattened(text, documented.facts, file), operation, file, documented };
  }

  /**
   * The same with the documented facts, without which there is nothing to hold a page against.
   * @throws Fault where there are none
   */
  openDocumented(text: PageText, saved?: string): { page: Page; reference: Reference } {
    const { page, operation, documented } = this.open(text, saved);
    if (!documented) {
      throw new Fault(
        `No facts of ${operation.id} are documented. Take this page's with "npm run documents -- accept".`,
        { file: text.file },
      );
    }
    return { page, reference: { operation, spec: asDocumented(operation), documented } };
  }
}
