import { problemsOf, type Problem } from './judge.ts';
import type { Schema } from './schema.ts';

/** Lists every problem of a value; an empty list means that the value fits the spec. */
export type Validator = (value: unknown) => Problem[];

/** The validators of an operation. Statuses are as in the spec: `200`, `5XX`, `default`. */
export interface OperationValidators {
  readonly request: Validator | undefined;
  readonly responses: Readonly<Record<string, Validator>>;
}

/** Makes a validator of a schema. */
export function validator(schema: Schema): Validator {
  return (value) => {
    const problems = problemsOf(schema, value, '');
    // Several keywords, or several alternatives, can report the same problem.
    return problems.length < 2
      ? problems
      : [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  };
}
