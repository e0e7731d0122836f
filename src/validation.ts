import type { Problem } from './validate/judge.ts';
import type { OperationValidators, Validator } from './validate/validator.ts';

export type { Problem };

/** Validators by operationId: some of the exports of `northflank-openapi/validate`, or all. */
export type Validators = Readonly<Record<string, OperationValidators>>;

/** What a difference is called, by the rule of the spec that the value breaks. */
const KINDS: Readonly<Record<string, Difference['kind']>> = {
  unknown: 'unknown field',
  enum: 'unknown value',
  const: 'unknown value',
  required: 'missing field',
  type: 'wrong type',
};

/** One thing in a response that is not as the spec says. */
export interface Difference extends Problem {
  /** `other` is a violated limit, pattern or format, or a value that fits no alternative. */
  readonly kind: 'unknown field' | 'unknown value' | 'missing field' | 'wrong type' | 'other';
}

/** How a response differs from the spec; nothing where no validator knows its status. */
export function differences(
  responses: Readonly<Record<string, Validator>> | undefined,
  status: number,
  body: unknown,
): Difference[] {
  const family = `${String(Math.floor(status / 100))}XX`;
  const validator = responses?.[status] ?? responses?.[family] ?? responses?.['default'];
  return (validator?.(body) ?? []).map((problem) => ({
    kind: KINDS[problem.rule] ?? 'other',
    ...problem,
  }));
}
