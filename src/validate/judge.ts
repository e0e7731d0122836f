import { ANY, checksFor, isObject } from './checks.ts';
import type { Properties, Schema } from './schema.ts';

/** A way in which a value differs from the spec. */
export interface Problem {
  /** Where in the value: a JSON Pointer (RFC 6901), also of a missing or unknown field. */
  readonly pointer: string;
  /** The keyword of JSON Schema that is violated, or `unknown` for a field that isn't in the spec. */
  readonly rule: string;
  /** What is wrong, to be read after the pointer; never the value itself. */
  readonly message: string;
}

/** What the schemas that judge a value say of it. */
interface Judgement extends Named {
  readonly problems: Problem[];
  /** Whether it can't be told which of several alternatives is meant. */
  isUndecided: boolean;
}

/** The properties that schemas name. */
interface Named {
  readonly properties: Properties[];
  /** Whether an object may have any other property. */
  isMap: boolean;
}

/**
 * Every problem of a value that nothing but this schema judges: a property that no part of the schema
 * names is one of them.
 */
export function problemsOf(schema: Schema, value: unknown, pointer: string): Problem[] {
  const judgement: Judgement = { problems: [], properties: [], isMap: false, isUndecided: false };
  judge(schema, value, pointer, judgement);
  const { problems, isUndecided } = judgement;
  if (!isObject(value)) return problems;
  const unknown = unknownOf(value, judgement);
  if (unknown.length === 0) return problems;
  const named = namedBy(schema);
  if (named.properties.length === 0) return problems;
  // Where no alternative fits, none says which properties there are, and all would be reported.
  for (const name of isUndecided ? unknownOf(value, named) : unknown) {
    problems.push(unknownProperty(pointer, name));
  }
  return problems;
}

function unknownOf(value: object, { properties, isMap }: Named): string[] {
  if (isMap) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    inner === undefined || properties.some((named) => Object.hasOwn(named, name)) ? [] : [name],
  );
}

function unknownProperty(pointer: string, name: string): Problem {
  return { pointer: below(pointer, name), rule: 'unknown', message: "isn't in the spec" };
}

/** Adds what a schema says of a value, beside others that judge the same value. */
function judge(schema: Schema, value: unknown, pointer: string, judgement: Judgement): void {
  const { problems } = judgement;
  if (schema.$ref) judge(schema.$ref(), value, pointer, judgement);
  const checks = checksFor(value);
  for (const [rule, limit] of Object.entries(schema)) {
    const check = ANY[rule] ?? checks[rule];
    if (check?.fits(value, limit) === false) {
      problems.push({ pointer, rule, message: check.message(limit) });
    }
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    if (typeof items === 'object') {
      value.forEach((item, at) => problems.push(...problemsOf(items, item, `${pointer}/${at}`)));
    }
  } else if (isObject(value)) judgeProperties(schema, value, pointer, judgement);
  for (const member of schema.allOf ?? []) judge(member, value, pointer, judgement);
  if (schema.anyOf) choose(schema.anyOf, 'anyOf', value, pointer, judgement);
  if (schema.oneOf) choose(schema.oneOf, 'oneOf', value, pointer, judgement);
}

function judgeProperties(
  { properties = {}, required = [], additionalProperties: others }: Schema,
  value: Readonly<Record<string, unknown>>,
  pointer: string,
  judgement: Judgement,
): void {
  const { problems } = judgement;
  judgement.properties.push(properties);
  if (others !== undefined) judgement.isMap = true;
  for (const name of required) {
    if (Object.hasOwn(value, name) && value[name] !== undefined) continue;
    problems.push({ pointer: below(pointer, name), rule: 'required', message: 'is missing' });
  }
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    const property = Object.hasOwn(properties, name) ? properties[name] : others;
    if (typeof property === 'object')
      problems.push(...problemsOf(property, inner, below(pointer, name)));
    else if (property === false) problems.push(unknownProperty(pointer, name));
  }
}

/** Judges by alternatives: properties are known by those that fit. */
function choose(
  alternatives: readonly Schema[],
  rule: 'anyOf' | 'oneOf',
  value: unknown,
  pointer: string,
  judgement: Judgement,
): void {
  const outcomes = alternatives.map((alternative) => {
    const outcome: Judgement = { problems: [], properties: [], isMap: false, isUndecided: false };
    judge(alternative, value, pointer, outcome);
    return outcome;
  });
  const fitting = outcomes.filter(({ problems }) => problems.length === 0);
  if (rule === 'anyOf' ? fitting.length > 0 : fitting.length === 1) {
    for (const { properties, isMap } of fitting) {
      judgement.properties.push(...properties);
      judgement.isMap ||= isMap;
    }
    return;
  }
  const count = rule === 'anyOf' ? 'one' : 'exactly one';
  const message = `must fit ${count} of the alternatives`;
  judgement.problems.push(...outcomes.flatMap(({ problems }) => problems), {
    pointer,
    rule,
    message,
  });
  judgement.isUndecided = true;
}

/** The properties that a schema or any of its alternatives names, whether or not that fits. */
function namedBy(schema: Schema, seen: readonly Schema[] = []): Named {
  if (seen.includes(schema)) return { properties: [], isMap: false };
  const { $ref, properties, additionalProperties, allOf = [], anyOf = [], oneOf = [] } = schema;
  const parts = [...($ref ? [$ref()] : []), ...allOf, ...anyOf, ...oneOf].map((part) =>
    namedBy(part, [...seen, schema]),
  );
  return {
    properties: [...(properties ? [properties] : []), ...parts.flatMap((part) => part.properties)],
    isMap: additionalProperties !== undefined || parts.some((part) => part.isMap),
  };
}

function below(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
