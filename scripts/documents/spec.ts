import { kebabCase } from 'change-case';
import type { Place } from '../fault.ts';
import {
  exampleValue,
  keywordOf,
  operations,
  saysOf,
  type SpecField,
  type SpecOperation,
} from '../spec/operations.ts';
import { provenance } from '../spec/provenance.ts';
import type { Cursor, Source } from '../spec/source.ts';
import { bodyHash, FACT_KINDS, type FactKind, type Facts, type FieldFacts } from './facts.ts';
import type { FieldPlace } from './place.ts';

/** What can differ: a kind of fact, or what a map holds, which no page states. */
export type Keyword = FactKind | 'additionalProperties';

/** What the spec says the page of an operation states, and where in the spec it says so. */
export interface SpecFacts extends Facts {
  /** The name of the page: the title in kebab-case, as `openapi/documented/` has it. */
  readonly page: string;
  /** Where a fact stands; without a kind, where its field stands; without a field, the operation. */
  origin(field?: FieldPlace, kind?: Keyword): Place;
}

/**
 * `asDocumented(spec)`: what the pages would state if the spec with its provenance is right. Where
 * a field has provenance, that is what the page states; anywhere else, what the spec says.
 */
export function asDocumented(source: Source): SpecFacts[] {
  return operations(source)
    .filter(({ cursor }) => cursor.get('x-documented')?.value !== false)
    .map(operationFacts);
}

function operationFacts(operation: SpecOperation): SpecFacts {
  const { cursor, method, path } = operation;
  const title = string(cursor.get('summary')) ?? operation.id;
  const permission = string(cursor.get('x-required-permission'));
  const documented = operation.fields.filter((field) => field.documented);
  const examples = [...operation.examples].flatMap(([body, example]): [string, string][] => {
    const value = exampleValue(example);
    return value === undefined ? [] : [[body, bodyHash(value)]];
  });
  const byPlace = new Map(documented.map((field) => [field.place, field]));
  return {
    page: kebabCase(title),
    operation: { title, method, path, ...(permission !== undefined && { permission }) },
    fields: new Map(documented.map((field) => [field.place, fieldFacts(field)])),
    examples: new Map(examples),
    origin(place, kind) {
      const field = place === undefined ? undefined : byPlace.get(place);
      if (!field) return operation.examples.get(place ?? '')?.place ?? cursor.place;
      return fieldOrigin(field, kind);
    },
  };
}

/** The facts of one field: what its provenance says the page states, else what the spec says. */
function fieldFacts(field: SpecField): FieldFacts {
  const { stated } = provenance(field);
  const facts: Partial<Record<Keyword, unknown>> = {};
  for (const keyword of [...FACT_KINDS, 'additionalProperties'] as const) {
    const entry = stated.get(keyword);
    const value = entry ? entry.value : saysOf(field, keyword);
    if (value != null && value !== false) facts[keyword] = value;
  }
  facts.type ??= 'any';
  // No layout shows what a map holds, so that a map without provenance equals no page.
  if (facts.additionalProperties !== undefined) facts.additionalProperties = true;
  return facts as unknown as FieldFacts;
}

function fieldOrigin(field: SpecField, keyword: Keyword | undefined): Place {
  const entry = keyword === undefined ? undefined : provenance(field).stated.get(keyword);
  const own = keyword === undefined ? undefined : keywordOf(field, keyword);
  const whole = field.schema[0] ?? field.around[0];
  return (entry ?? own ?? whole)?.place ?? { file: 'openapi/openapi.yaml' };
}

function string(cursor: Cursor | undefined): string | undefined {
  return typeof cursor?.value === 'string' ? cursor.value : undefined;
}

