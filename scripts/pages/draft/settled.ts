import { cost } from '../../shared/cost.ts';
import type { FactKind, FieldFacts } from '../../spec/facts.ts';
import { hasType, typeOf, type Node } from './tree.ts';

/** A schema as it is written; keywords in the order in which they stand. */
export type Schema = Record<string, unknown>;

/** What a page states where the spec says otherwise, with the reasons. */
export class Provenance {
  readonly #stated = new Map<string, unknown>();
  readonly #reasons = new Set<string>();

  /** @param stated what the page states under the keyword; null: nothing */
  add(keyword: string, stated: unknown, why: string): void {
    this.#stated.set(keyword, stated);
    this.#reasons.add(why);
  }

  get keywords(): string[] {
    return [...this.#stated.keys()];
  }

  /** What belongs beside the keywords; nothing where page and spec agree. */
  toSchema(): Schema {
    if (this.#stated.size === 0) return {};
    const why = [...this.#reasons].join(' ');
    return { 'x-documented': { ...Object.fromEntries(this.#stated), why } };
  }
}

/** The limits of a scalar, and whether a value keeps within one. */
const LIMITS: Readonly<Partial<Record<FactKind, (value: unknown, limit: never) => boolean>>> = {
  minimum: (value, limit: number) => typeof value !== 'number' || value >= limit,
  maximum: (value, limit: number) => typeof value !== 'number' || value <= limit,
  minLength: (value, limit: number) => typeof value !== 'string' || codePoints(value) >= limit,
  maxLength: (value, limit: number) => typeof value !== 'string' || codePoints(value) <= limit,
  pattern: (value, limit: string) => typeof value !== 'string' || matches(value, limit),
};
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** The length of a text as JSON Schema counts it. */
function codePoints(text: string): number {
  return Array.from(text).length;
}

/** The keywords of a field that has nothing below it, contradictions settled by its own page. */
export function scalarSchema({ facts, instances }: Node, provenance: Provenance): Schema {
  const { type } = facts;
  if (type === 'any') return anything(provenance);
  const schema: Schema = { ...typeSchema(type, instances, provenance) };
  const isTime =
    type === 'string' &&
    instances.length > 0 &&
    instances.every((value) => typeof value === 'string' && TIMESTAMP.test(value));
  if (facts.format !== undefined) schema['format'] = facts.format;
  else if (isTime) {
    schema['format'] = 'date-time';
    provenance.add('format', null, "The page's example is an ISO 8601 time.");
  }
  if (facts.enum) schema['enum'] = enumeration(facts, instances, provenance);
  for (const [kind, keeps] of Object.entries(LIMITS)) {
    const stated = facts[kind as FactKind];
    if (stated === undefined) continue;
    const limit = stated as never;
    const refused = (facts.enum ?? []).filter((value) => !keeps(value, limit));
    if (refused.length > 0) {
      provenance.add(kind, limit, `It would refuse ${refused.join(', ')}, which the page lists.`);
    } else if (!instances.every((value) => keeps(value, limit))) {
      provenance.add(kind, limit, "It would refuse the page's own example.");
    } else if (kind === 'pattern') Object.assign(schema, patternSchema(limit, provenance));
    else schema[kind] = limit;
  }
  return schema;
}

function anything(provenance: Provenance): Schema {
  const why = 'The page leaves the type open; a schema names every type that JSON has.';
  provenance.add('type', 'any', why);
  provenance.add('additionalProperties', null, why);
  const type = ['object', 'array', 'string', 'number', 'boolean', 'null'];
  return { type, additionalProperties: true, items: true };
}

/** The stated type, and beside it the types that the page's own example has instead. */
export function typeSchema(
  type: string,
  instances: readonly unknown[],
  provenance: Provenance,
): Schema {
  const others = [
    ...new Set(instances.filter((value) => !hasType(value, type)).map((value) => typeOf(value))),
  ];
  if (others.length === 0) return { type };
  const why = `The page's own example has ${others.join(' and ')} here.`;
  provenance.add('type', type, why);
  const isWider = type === 'integer' && others.includes('number');
  const types = [...new Set([isWider ? 'number' : type, ...others])];
  if (others.includes('object')) provenance.add('additionalProperties', null, why);
  return {
    type: types.length === 1 ? types[0] : types,
    ...(others.includes('object') && { additionalProperties: true }),
    ...(others.includes('array') && { items: true }),
  };
}

function enumeration(
  facts: FieldFacts,
  instances: readonly unknown[],
  provenance: Provenance,
): unknown[] {
  const listed: unknown[] = [...(facts.enum ?? [])];
  const others = [...new Set(instances)].filter((value) => !listed.includes(value));
  if (others.length > 0) {
    const shown = others.map((value) => JSON.stringify(value)).join(', ');
    provenance.add('enum', listed, `The page's own example has ${shown}, which its list lacks.`);
  }
  return [...listed, ...others];
}

function matches(value: string, pattern: string): boolean {
  try {
    return new RegExp(pattern).test(value);
  } catch {
    return true;
  }
}

/** A pattern as far as it can be had, and may be matched with whatever is sent. */
function patternSchema(stated: string, provenance: Provenance): Schema {
  const pattern = sound(stated, provenance);
  if (pattern === undefined) return {};
  const { growth } = cost(pattern);
  if (growth === 'linear') return { pattern };
  if (growth === 'quadratic') {
    const why = 'This is the documented pattern; no quicker one is known to mean the same.';
    return { pattern, 'x-quadratic-pattern': why };
  }
  const what =
    growth === 'unknown'
      ? 'What it costs to match this pattern cannot be found.'
      : 'Long texts could be matched with this pattern for minutes.';
  provenance.add('pattern', stated, what);
  return {};
}

/** A pattern as validators take it, with the `u` flag; undefined where it can't be had. */
function sound(pattern: string, provenance: Provenance): string | undefined {
  const plain = pattern.replace(/\\([^\w^$\\.*+?()[\]{}|/-])/g, '$1').replaceAll('\\_', '_');
  const found = [pattern, plain].find((one) => compiles(one));
  if (found === undefined) {
    provenance.add('pattern', pattern, 'No validator that knows Unicode takes this pattern.');
  } else if (found !== pattern) {
    const why = 'Validators that know Unicode refuse an escape that means nothing.';
    provenance.add('pattern', pattern, why);
  }
  return found;
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').unicode;
  } catch {
    return false;
  }
}
