import { keepsLimit } from '../../shared/limits.ts';
import type { EnumValue, FactKind, FieldFacts } from '../../spec/facts.ts';
import { FORMATS } from '../../spec/keywords.ts';
import { formatKeeps, isTime } from './formats.ts';
import { draftPattern } from './pattern.ts';
import type { Provenance, Schema } from './provenance.ts';
import { hasType, typeOf, type Node } from './tree.ts';

/** The limits of a scalar that pages state. */
const STATED = ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern'] as const;

/** Whether a value keeps within all limits of a field. */
export function keepsLimits(facts: FieldFacts, value: unknown): boolean {
  return STATED.every((kind) => keepsLimit(kind, facts[kind], value));
}

/**
 * What counts of a field that several pages state: of what every layout shows, the newest; of what
 * a layout can hide, the newest that shows it.
 *
 * @param nodes the field as the pages state it, the newest first
 */
export function settledFacts(nodes: readonly Node[]): FieldFacts {
  const [newest] = nodes;
  if (!newest) throw new Error('A field is stated by a page.');
  const shown = (kind: FactKind) => nodes.find(({ facts }) => facts[kind] !== undefined);
  const hidden = (['minimum', 'maximum', 'format', 'deprecated'] as const).flatMap((kind) => {
    const value = shown(kind)?.facts[kind];
    return value === undefined ? [] : [[kind, value] as const];
  });
  // Which kind a choice is, Markdown doesn't say.
  const sure = nodes.find(({ layouts }) => layouts.some((layout) => layout !== 'markdown'));
  return { ...newest.facts, ...Object.fromEntries(hidden), type: (sure ?? newest).facts.type };
}

/** The keywords of a field that has nothing below it, contradictions settled by its own examples. */
export function scalarSchema(
  facts: FieldFacts,
  instances: readonly unknown[],
  provenance: Provenance,
): Schema {
  const { type } = facts;
  if (type === 'any') return anything(provenance);
  const schema: Schema = { ...typeSchema(type, instances, provenance) };
  const format = formatOf(facts, instances, provenance);
  if (format !== undefined) schema['format'] = format;
  if (facts.enum) schema['enum'] = enumeration(facts.enum, instances, provenance);
  for (const kind of STATED) {
    const limit = facts[kind];
    if (limit === undefined) continue;
    const refused = (facts.enum ?? []).filter((value) => !keepsLimit(kind, limit, value));
    if (refused.length > 0) {
      provenance.because(`It would refuse ${refused.join(', ')}, which the page lists.`);
    } else if (!instances.every((value) => keepsLimit(kind, limit, value))) {
      provenance.because("It would refuse the page's own example.");
    } else if (typeof limit === 'string') Object.assign(schema, patternSchema(limit, provenance));
    else schema[kind] = limit;
  }
  return schema;
}

function anything(provenance: Provenance): Schema {
  const type = ['object', 'array', 'string', 'number', 'boolean', 'null'];
  provenance.because('The page leaves the type open, and a schema names every type that JSON has.');
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
  const isWider = type === 'integer' && others.includes('number');
  const types = [...new Set([isWider ? 'number' : type, ...others])];
  provenance.because(`The page's own example has ${others.join(' and ')} here.`);
  return {
    type: types.length === 1 ? types[0] : types,
    ...(others.includes('object') && { additionalProperties: true }),
    ...(others.includes('array') && { items: true }),
  };
}

function formatOf(
  { type, format }: FieldFacts,
  instances: readonly unknown[],
  provenance: Provenance,
): string | undefined {
  if (format === undefined) {
    const isTimes = type === 'string' && instances.length > 0 && instances.every(isTime);
    if (isTimes) provenance.settle('format', "The page's example is an ISO 8601 time.");
    return isTimes ? 'date-time' : undefined;
  }
  if (!FORMATS.includes(format)) {
    provenance.because(`\`${format}\` is no registered format.`);
    return undefined;
  }
  const refused = instances.find((value) => !formatKeeps(value, format));
  if (refused === undefined) return format;
  provenance.because(`The page's own example, ${JSON.stringify(refused)}, is not of this format.`);
  return undefined;
}

function enumeration(
  listed: readonly EnumValue[],
  instances: readonly unknown[],
  provenance: Provenance,
): unknown[] {
  const others = [...new Set(instances)].filter((value) => !listed.includes(value as EnumValue));
  if (others.length > 0) {
    const shown = others.map((value) => JSON.stringify(value)).join(', ');
    provenance.because(`The page's own example has ${shown}, which its list lacks.`);
  }
  return [...listed, ...others];
}

function patternSchema(stated: string, provenance: Provenance): Schema {
  const { pattern, isQuadratic, reasons } = draftPattern(stated);
  for (const reason of reasons) provenance.because(reason);
  const why = 'This is the documented pattern; no quicker one is known to mean the same.';
  return {
    ...(pattern !== undefined && { pattern }),
    ...(isQuadratic && { 'x-quadratic-pattern': why }),
  };
}
