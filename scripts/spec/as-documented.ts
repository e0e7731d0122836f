import { kebabCase } from 'change-case';
import type { Place } from '../shared/fault.ts';
import {
  exampleBody,
  keywordOf,
  operations,
  saysOf,
  type SpecField,
  type SpecOperation,
} from './operations.ts';
import { provenance } from './provenance.ts';
import type { Cursor, Source } from './source.ts';
import {
  bodyHash,
  FACT_KINDS,
  type FactKind,
  type Facts,
  type FieldFacts,
  type OperationFacts,
  UNSTATED,
} from './facts.ts';
import type { FieldPlace } from './place.ts';

/** What can differ: a kind of fact, or what no page states. */
export type Keyword = FactKind | (typeof UNSTATED)[number];

export const KEYWORDS: readonly Keyword[] = [...FACT_KINDS, ...UNSTATED];

/** What the spec says the page of an operation states, and where in the spec it says so. */
export interface SpecFacts extends Facts {
  /** The name of the page: the title in kebab-case, as the `documented/` of its family has it. */
  readonly page: string;
  /** The folder of the operation's family: `services` */
  readonly family: string;
  /** Where a fact stands; without a kind, where its field or example stands, or the operation. */
  origin(place?: FieldPlace, kind?: Keyword | keyof OperationFacts): Place;
  /** Where a field below this one would be written. */
  inside(place?: FieldPlace): Place;
  /** What the spec itself says of a field, whatever a page states. */
  says(field: FieldPlace, kind: Keyword): unknown;
  /** The documented bodies, with the files that hold them. */
  readonly bodies: ReadonlyMap<string, Cursor>;
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
  const bodies = [...operation.examples].flatMap(([name, example]): [string, Cursor][] => {
    const body = exampleBody(example);
    return body ? [[name, body]] : [];
  });
  const byPlace = new Map(documented.map((field) => [field.place, field]));
  return {
    page: kebabCase(title),
    family: cursor.place.file.split('/')[1] ?? '',
    operation: { title, method, path, ...(permission !== undefined && { permission }) },
    fields: new Map(documented.map((field) => [field.place, fieldFacts(field)])),
    examples: new Map(bodies.map(([name, { value }]) => [name, bodyHash(value)])),
    origin(place, kind) {
      const field = place === undefined ? undefined : byPlace.get(place);
      if (field) return fieldOrigin(field, kind);
      const body = new Map(bodies).get(place?.replace(/^example /, '') ?? '');
      const own =
        kind === 'title' ? 'summary' : kind === 'permission' ? 'x-required-permission' : '';
      return (body ?? cursor.get(own) ?? cursor).place;
    },
    inside(place) {
      const schema = byPlace.get(place ?? '')?.schema.at(-1);
      return (schema?.get('properties') ?? schema ?? cursor).place;
    },
    says(place, kind) {
      const field = byPlace.get(place);
      return field && saysOf(field, kind);
    },
    bodies: new Map(bodies),
  };
}

/** The facts of one field: what its provenance says the page states, else what the spec says. */
export function fieldFacts(field: SpecField): FieldFacts {
  const { stated } = provenance(field);
  const facts: Partial<Record<Keyword, unknown>> = {};
  for (const keyword of KEYWORDS) {
    const entry = stated.get(keyword);
    const value = entry ? entry.value : saysOf(field, keyword);
    if (value != null && value !== false) facts[keyword] = value;
  }
  facts.type ??= 'any';
  // What a map holds is a schema; that it is said at all is what differs from every page.
  if (facts.additionalProperties !== undefined) facts.additionalProperties = true;
  return facts as unknown as FieldFacts;
}

function fieldOrigin(field: SpecField, keyword: string | undefined): Place {
  const entry = keyword === undefined ? undefined : provenance(field).stated.get(keyword);
  const own = keyword === undefined ? undefined : keywordOf(field, keyword);
  const whole = field.schema[0] ?? field.around[0];
  return (entry ?? own ?? whole)?.place ?? { file: 'openapi/openapi.yaml' };
}

function string(cursor: Cursor | undefined): string | undefined {
  return typeof cursor?.value === 'string' ? cursor.value : undefined;
}
