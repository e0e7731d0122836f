import { validate, type OutputUnit, type Schema } from '@cfworker/json-schema';
import type { Location } from '@redocly/openapi-core';
import { isNode, keyOf, type Context, type Node, type Rule } from '../rule.ts';

type Resolve = Context['resolve'];

/** Keywords that only pass on what another keyword found further in. */
const WRAPPERS = new Set([
  ...['$ref', 'allOf', 'properties', 'items', 'additionalProperties', 'unevaluatedProperties'],
]);
const CHOICES = ['anyOf', 'oneOf'];
/** What the validator calls a property that nothing in the schema knows. */
const UNKNOWN = 'false';

/**
 * Every example fits the schema that it stands beside, and has no property that the schema doesn't
 * know. Schemas are interpreted: to compile one takes longer than to check its few examples.
 */
export const exampleFitsSchema: Rule = () => {
  const schemas = new Schemas();
  const visit = (node: object, context: Context) => {
    const { schema, examples, example }: Node = { ...node };
    if (!isNode(schema)) return;
    const { location, resolve, report } = context;
    const check = (value: unknown, place: Location) => {
      for (const { error, at, isUnknown } of schemas.errors(value, schema, location, resolve)) {
        report({
          message: isUnknown
            ? 'The example has a property that its schema does not have; add it there, or leave it out here.'
            : `The example does not fit its schema: ${error}`,
          location: isUnknown ? keyOf(place.child(at)) : place.child(at),
        });
      }
    };
    if (example !== undefined) check(example, location.child('example'));
    for (const [name, entry] of Object.entries(isNode(examples) ? examples : {})) {
      const shown = resolved(entry, location.child(['examples', name]), resolve);
      if (!isNode(shown.node)) continue;
      const { value, externalValue } = shown.node;
      if (typeof externalValue === 'string') {
        const file = resolve<object>({ $ref: externalValue }, shown.location.source.absoluteRef);
        if (file.location) check(file.node, file.location);
      } else if (value !== undefined) check(value, shown.location.child('value'));
    }
  };
  return { MediaType: visit, Parameter: visit, Header: visit };
};

interface Place {
  readonly node: unknown;
  readonly location: Location;
}

function resolved(node: unknown, location: Location, resolve: Resolve): Place {
  if (!isNode(node) || typeof node['$ref'] !== 'string') return { node, location };
  const target = resolve<object>({ $ref: node['$ref'] }, location.source.absoluteRef);
  return { node: target.node, location: target.location ?? location };
}

interface ExampleError {
  readonly error: string;
  readonly at: string[];
  readonly isUnknown: boolean;
}

/** The schemas of the spec as the validator takes them, each prepared once. */
class Schemas {
  readonly #prepared: Record<string, Schema | boolean> = {};

  errors(value: unknown, schema: Node, around: Location, resolve: Resolve): ExampleError[] {
    const errors = this.#validate(value, this.#value(schema, around.child('schema'), resolve));
    return errors
      .filter((unit) => !WRAPPERS.has(unit.keyword) && !isWithinChoice(unit, errors))
      .filter((unit) => unit.keyword !== UNKNOWN || !isBrokenAround(unit, errors))
      .map(({ error, instanceLocation, keyword }) => ({
        error: inWords(error),
        at: instanceLocation.split('/').slice(1).map(unescape),
        isUnknown: keyword === UNKNOWN,
      }));
  }

  #validate(value: unknown, schema: Schema | boolean): readonly OutputUnit[] {
    try {
      return validate(value, schema, '2020-12', this.#prepared, false).errors;
    } catch (error) {
      // As for a pattern that doesn't compile, which is a fault of its own.
      const unit = { instanceLocation: '#', keywordLocation: '#', keyword: 'schema' };
      return [{ ...unit, error: `the schema can't be applied (${(error as Error).message}).` }];
    }
  }

  /** A schema that a value has by itself: whatever none of its parts knows is refused. */
  #value(schema: unknown, location: Location, resolve: Resolve): Schema | boolean {
    const prepared = this.#part(schema, location, resolve);
    return typeof prepared === 'boolean' ? prepared : { ...prepared, unevaluatedProperties: false };
  }

  /** A schema as it is written, with each reference by the address of its target. */
  #part(schema: unknown, location: Location, resolve: Resolve): Schema | boolean {
    if (!isNode(schema)) return schema !== false;
    const inner = (keyword: string) => location.child(keyword);
    const entries = Object.entries(schema).map(([keyword, given]): [string, unknown] => {
      if (keyword === '$ref') return [keyword, this.#target(schema, location, resolve)];
      if (keyword === 'properties' && isNode(given)) {
        const properties = Object.entries(given).map(([name, property]) => [
          name,
          this.#value(property, inner(keyword).child(name), resolve),
        ]);
        return [keyword, Object.fromEntries(properties)];
      }
      if (keyword === 'items' || keyword === 'additionalProperties') {
        return [keyword, this.#value(given, inner(keyword), resolve)];
      }
      const parts = Array.isArray(given) && /^(?:all|any|one)Of$/.test(keyword) ? given : undefined;
      if (parts === undefined) return [keyword, given];
      return [keyword, parts.map((part) => this.#part(part, inner(keyword), resolve))];
    });
    return Object.fromEntries(entries);
  }

  #target(reference: Node, location: Location, resolve: Resolve): string {
    const target = resolved(reference, location, resolve);
    const address = target.location.absolutePointer;
    if (!(address in this.#prepared)) {
      // A schema that contains itself is on its way already.
      this.#prepared[address] = true;
      this.#prepared[address] = this.#part(target.node, target.location, resolve);
    }
    return address;
  }
}

/** Where no alternative fits, what is wrong with each of them says less than that. */
function isWithinChoice(unit: OutputUnit, errors: readonly OutputUnit[]): boolean {
  return errors.some(
    ({ keyword, keywordLocation }) =>
      CHOICES.includes(keyword) && unit.keywordLocation.startsWith(`${keywordLocation}/`),
  );
}

/**
 * What a part of a schema knows isn't counted where that part doesn't fit, so that an object with a
 * fault in it seems to have unknown properties as well.
 */
function isBrokenAround(unknown: OutputUnit, errors: readonly OutputUnit[]): boolean {
  const object = unknown.instanceLocation.replace(/\/[^/]*$/, '');
  return errors.some(({ keyword, instanceLocation: at }) => {
    if (WRAPPERS.has(keyword)) return false;
    if (at.startsWith(`${unknown.instanceLocation}/`)) return true;
    return keyword !== UNKNOWN && (at === object || at.startsWith(`${object}/`));
  });
}

function inWords(error: string): string {
  return error
    .replace(/^Instance type "(\w+)" is invalid\. Expected "(.+)"\.$/, 'its type is $1, not $2.')
    .replace(/^Instance/, 'the value');
}

function unescape(key: string): string {
  return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
}
