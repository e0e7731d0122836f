import { isDeepStrictEqual } from 'node:util';
import { OPERATION_KEYWORDS, type FieldKind } from '../../spec/as-documented.ts';
import type { Difference } from '../../spec/comparison.ts';
import { FACT_KINDS, type FieldFacts } from '../../spec/facts.ts';
import type { PageOrigin } from '../../spec/facts-file.ts';
import { saysOf, type SpecField } from '../../spec/fields.ts';
import type { SpecOperation } from '../../spec/operations.ts';
import { parent, type FieldPlace } from '../../spec/place.ts';
import { entriesOf, provenance, type ProvenanceEntry } from '../../spec/provenance.ts';

/** Whether provenance names a page: by its address, and its date where both have one. */
function namesPage(text: string | undefined, { source, saved }: PageOrigin): boolean {
  if (text === undefined || source === undefined) return false;
  const address = source.replace(/\.md$/, '');
  const at = text.indexOf(address);
  if (at < 0 || !/^(?:\.md)?(?:[\s,;)]|\.?$)/.test(text.slice(at + address.length))) return false;
  const dates: readonly string[] = text.match(/\b\d{4}-\d\d-\d\d\b/g) ?? [];
  return saved === undefined || dates.length === 0 || dates.includes(saved);
}

/**
 * Differences that are settled: the spec says what the page shows, with the page as its source, or
 * it names the page where it keeps something else.
 */
export class Settled {
  readonly #operation: SpecOperation;
  readonly #origin: PageOrigin;
  readonly #fields: ReadonlyMap<FieldPlace, SpecField>;

  constructor(operation: SpecOperation, origin: PageOrigin) {
    this.#operation = operation;
    this.#origin = origin;
    this.#fields = new Map(operation.fields.map((field) => [field.place, field]));
  }

  /** @param field the page's facts of the field, where it has it */
  has({ place, kind, page }: Difference, field: FieldFacts | undefined): boolean {
    if (kind === 'example') return this.#isNamed(place.replace(/^example |#\d+$/g, ''));
    if (place === 'operation' || kind === 'status') {
      const { cursor, id } = this.#operation;
      const response = this.#operation.response(place.split('/')[1] ?? '');
      const keyword = OPERATION_KEYWORDS[kind as keyof typeof OPERATION_KEYWORDS] as
        string | undefined;
      const isSaid = keyword === undefined || cursor.get(keyword)?.value === page;
      return isSaid && this.#isIn(entriesOf([cursor, ...(response?.layers() ?? [])], id));
    }
    if (!this.#isNamed(place)) return false;
    const specField = this.#fields.get(place);
    if (!specField || page === undefined || field === undefined) return specField !== undefined;
    const kinds: readonly string[] = kind === 'field' ? FACT_KINDS : [kind];
    return kinds.every((each) => this.#agrees(specField, field, each as FieldKind));
  }

  #agrees(specField: SpecField, field: FieldFacts, kind: FieldKind): boolean {
    const stated = (field as Partial<Record<FieldKind, unknown>>)[kind];
    return (
      stated === undefined ||
      isDeepStrictEqual(saysOf(specField, kind) ?? (kind === 'type' ? 'any' : undefined), stated) ||
      provenance(specField).entries.some(({ kept }) => namesPage(kept, this.#origin))
    );
  }

  /** Whether the provenance of a field, or of one around it, names the page. */
  #isNamed(place: FieldPlace): boolean {
    for (let at: FieldPlace | undefined = place; at !== undefined; at = parent(at)) {
      const field = this.#fields.get(at);
      if (field && this.#isIn(provenance(field).entries)) return true;
    }
    return false;
  }

  #isIn(entries: readonly ProvenanceEntry[]): boolean {
    return entries.some(
      ({ source, kept }) => namesPage(source, this.#origin) || namesPage(kept, this.#origin),
    );
  }
}
