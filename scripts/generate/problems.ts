/** An error as the compiled schemas report it. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  /** Set where a property's name is judged, and not its value. */
  readonly propertyName?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema. */
interface Compiled {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The keywords that refuse a property because the schema doesn't know it. */
const UNKNOWN: Readonly<Record<string, string>> = {
  additionalProperties: 'additionalProperty',
  unevaluatedProperties: 'unevaluatedProperty',
  propertyNames: 'propertyName',
};

type Params = SchemaError['params'];

/** What is wrong, by the keyword that is violated; the value itself is never part of it. */
const MESSAGES: Readonly<Record<string, (params: Params) => string>> = {
  type: ({ type }) => `must be ${[type].flat().join(' or ')}`,
  enum: ({ allowedValues }) => `must be one of ${listed(allowedValues)}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  minimum: limit,
  maximum: limit,
  exclusiveMinimum: limit,
  exclusiveMaximum: limit,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${String(multipleOf)}`,
  minLength: (params) => `must have at least ${String(params['limit'])} characters`,
  maxLength: (params) => `must have at most ${String(params['limit'])} characters`,
  minItems: (params) => `must have at least ${String(params['limit'])} items`,
  maxItems: (params) => `must have at most ${String(params['limit'])} items`,
  minProperties: (params) => `must have at least ${String(params['limit'])} properties`,
  maxProperties: (params) => `must have at most ${String(params['limit'])} properties`,
  pattern: ({ pattern }) => `must match the pattern ${String(pattern)}`,
  format: ({ format }) => `must have the format ${String(format)}`,
  uniqueItems: () => 'must not have an item twice',
  anyOf: () => 'must fit one of the alternatives',
  oneOf: () => 'must fit exactly one of the alternatives',
};

/**
 * Makes a validator of a compiled schema. This runs in the generated file, beside the schemas that
 * it wraps; only generation imports it from here.
 */
export function validator(compiled: Compiled) {
  return (value: unknown) => {
    if (compiled(value)) return [];
    const errors = compiled.errors ?? [];
    // Where no alternative fits, none says which properties there are, and all would be reported.
    const undecided = new Set(
      errors
        .filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
        .map(({ instancePath }) => instancePath),
    );
    const problems = errors
      .filter(
        ({ keyword, instancePath }) =>
          keyword !== 'unevaluatedProperties' || !undecided.has(instancePath),
      )
      .filter(
        ({ keyword, propertyName }) => propertyName === undefined || keyword === 'propertyNames',
      )
      .map(problem);
    // Several keywords, or several alternatives, can report the same problem.
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  };
}

function problem({ instancePath, keyword, params }: SchemaError) {
  const unknown = params[UNKNOWN[keyword] ?? ''];
  if (typeof unknown === 'string') {
    return { pointer: below(instancePath, unknown), rule: 'unknown', message: "isn't in the spec" };
  }
  if (keyword === 'required') {
    const pointer = below(instancePath, String(params['missingProperty']));
    return { pointer, rule: keyword, message: 'is missing' };
  }
  const message = MESSAGES[keyword]?.(params) ?? `must obey ${keyword}`;
  return { pointer: instancePath, rule: keyword, message };
}

function limit({ comparison, limit }: Params): string {
  return `must be ${String(comparison)} ${String(limit)}`;
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : '';
}

function below(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
