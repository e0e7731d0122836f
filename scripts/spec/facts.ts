import { createHash } from 'node:crypto';
import type { FieldPlace } from './place.ts';

/** A value of an enum as a page lists it, read by the field's type. */
export type EnumValue = string | number | boolean;

/**
 * What a page states of one field. A key that is absent is not stated. The keys are JSON Schema's;
 * `type` is also
 *
 * - `oneOf` or `anyOf` for a field whose alternatives follow as fields of their own,
 * - `any` for a field that takes anything,
 * - `none` for a body that the page says is empty, and for a status that by HTTP has no body (204),
 * - `text` for a body that is text and not JSON; its limits are those of a string.
 *
 * A body with an example and no list of fields is `any`. A status with neither is no field at all:
 * see `OperationFacts.statuses`.
 */
export interface FieldFacts {
  readonly type: string;
  readonly required?: boolean;
  readonly enum?: readonly EnumValue[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  /** The page's text calls the field deprecated. */
  readonly deprecated?: boolean;
  /** A short hash of the page's text, so that a reworded one is noticed; the text is not kept. */
  readonly text?: string;
}

export type FactKind = keyof FieldFacts;

/** Whether a type is a choice, whose alternatives follow as fields of their own. */
export function isChoice(type: unknown): boolean {
  return type === 'oneOf' || type === 'anyOf';
}

/** Whether properties, items or alternatives of a type follow as fields of their own. */
export function isCompound(type: string): boolean {
  return type === 'object' || type === 'array' || isChoice(type);
}

/** Every kind of fact that the spec states too, in the order in which they are shown. */
export const FACT_KINDS = [
  'type',
  'required',
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'deprecated',
] as const satisfies readonly FactKind[];

/** Every kind of fact in the order in which documented facts are written. */
export const WRITTEN_KINDS = [...FACT_KINDS, 'text'] as const;

/**
 * Keywords that constrain a value and that no layout of a page can show: the spec may have them with
 * the provenance that the page states nothing.
 */
export const UNSTATED = [
  'additionalProperties',
  'const',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
] as const;

export function isUnstated(kind: string): kind is (typeof UNSTATED)[number] {
  return UNSTATED.some((unstated) => unstated === kind);
}

/** What a page states of an operation as a whole. */
export interface OperationFacts {
  /** The page's title, which is the operation's summary. */
  readonly title: string;
  readonly method: string;
  readonly path: string;
  /** `Project > Services > General > Read` */
  readonly permission?: string;
  /** The page calls the whole operation deprecated; absent where it doesn't. */
  readonly deprecated?: boolean;
  /**
   * Statuses that the page names with nothing about their body: neither a list of fields nor an
   * example, as in `409 Conflict: In use.` Sorted; absent where there are none. Such a status has no
   * field `response/409`. One that by HTTP has no body (1xx, 204, 205, 304) isn't listed here: it is
   * a field of type `none`.
   */
  readonly statuses?: readonly string[];
  readonly text?: string;
}

/** All that a page states: the documented facts of one operation, fields in the page's order. */
export interface Facts {
  readonly operation: OperationFacts;
  readonly fields: ReadonlyMap<FieldPlace, FieldFacts>;
  /**
   * A hash of each documented body (`request`, `response/200`; `request#2` for a second one),
   * whatever its white space. Of a body of type `text`, the body is the text as a string.
   */
  readonly examples: ReadonlyMap<string, string>;
}

/** A field's facts without those of some kinds. */
export function without<Kind extends FactKind>(
  field: FieldFacts,
  ...kinds: readonly Kind[]
): Omit<FieldFacts, Kind> {
  const kept = Object.entries(field).filter(([kind]) => !kinds.includes(kind as Kind));
  return Object.fromEntries(kept) as unknown as Omit<FieldFacts, Kind>;
}

/** The facts of a page's text on a field: its hash, and whether it calls the field deprecated. */
export function textFacts(text: string): Pick<FieldFacts, 'deprecated' | 'text'> {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words === '') return {};
  return { ...(/\bdeprecated\b/i.test(words) && { deprecated: true }), text: hash(words) };
}

/** The hash of a documented JSON body; the order of its keys counts, its white space doesn't. */
export function bodyHash(body: unknown): string {
  return hash(JSON.stringify(body));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
