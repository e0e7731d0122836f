import type { Location } from '@redocly/openapi-core';
import { isJson } from '../shared/media-types.ts';
import { METHODS } from '../shared/methods.ts';
import { bodyName, enumName, enumNames, exampleName, inputName, pascal } from '../shared/names.ts';
import { fileName, isNode, isWholeFile, type Context, type Node } from './rule.ts';

type Direction = 'request' | 'response';

/** The keywords under which schemas stand, in the order in which generation names what is there. */
const PARTS = ['items', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'properties'];

/** A name that the package exports because of something in the spec. */
export interface Export {
  readonly name: string;
  /** What it is the name of: "the enum of `kind`". */
  readonly title: string;
  readonly location: Location;
  /** What must not share a name: the package's main entry, or its examples. */
  readonly entry: 'main' | 'examples';
}

/** A mapping or a list, and where it stands; nothing in it where there is none. */
interface Place {
  readonly node: Node;
  readonly location: Location;
}

/** A schema that has a name of its own, and the directions that reach it. */
interface NamedSchema extends Place {
  readonly name: string;
  readonly directions: Set<Direction>;
}

/** Every name that generation chooses for something in the spec. */
export function exportsOf(root: Place, resolve: Context['resolve']): Export[] {
  return new Collection(resolve).of(root);
}

class Collection {
  readonly #resolve: Context['resolve'];
  readonly #schemas = new Map<string, NamedSchema>();
  readonly #exports = new Map<string, Export>();

  constructor(resolve: Context['resolve']) {
    this.#resolve = resolve;
  }

  of(root: Place): Export[] {
    for (const { key: address, value: item } of this.#entries(this.#at(root, 'paths'))) {
      const target = this.#target(item);
      for (const method of METHODS.filter((name) => name in target.node)) {
        this.#operation(this.#at(target, method), target, address);
      }
    }
    for (const { name, node, location, directions } of this.#schemas.values()) {
      this.#add(name, `the schema ${name}`, location);
      if (directions.size === 2) {
        this.#add(inputName(name), `the request form of ${name}`, location);
      }
      this.#enums(name, { node, location }, [], true);
    }
    return [...this.#exports.values()];
  }

  #operation(operation: Place, item: Place, address: string): void {
    const { operationId } = operation.node;
    const id = typeof operationId === 'string' ? operationId : address;
    this.#add(`${pascal(id)}Arguments`, `the arguments of ${id}`, operation.location);
    for (const around of [item, operation]) {
      for (const { value: parameter } of this.#entries(this.#at(around, 'parameters'))) {
        const { node, location } = this.#target(parameter);
        const base = isWholeFile(location) ? fileName(location) : id + pascal(String(node['name']));
        const schema = this.#at({ node, location }, 'schema');
        this.#reach(schema, 'request');
        this.#enums(pascal(base), schema, [], false);
      }
    }
    if (isNode(operation.node['requestBody'])) {
      this.#body(this.#at(operation, 'requestBody'), 'request', `${pascal(id)}Request`);
    }
    const responses = this.#entries(this.#at(operation, 'responses'));
    const successes = responses.filter(
      ({ key: status, value }) => status.startsWith('2') && this.#jsonOf(this.#target(value)),
    );
    for (const { key: status, value: response } of responses) {
      const isAlone = status.startsWith('2') && successes.length === 1;
      const name = this.#body(
        response,
        'response',
        `${pascal(id)}Response${isAlone ? '' : pascal(status)}`,
      );
      if (status.startsWith('2')) this.#data(response, name);
    }
  }

  /** @returns the name of the body */
  #body(written: Place, direction: Direction, ofOperation: string): string {
    const body = this.#target(written);
    const name = isWholeFile(body.location)
      ? bodyName(fileName(body.location), direction)
      : ofOperation;
    for (const { value: header } of this.#entries(this.#at(body, 'headers'))) {
      this.#reach(this.#at(this.#target(header), 'schema'), direction);
    }
    for (const { value: media } of this.#entries(this.#at(body, 'content'))) {
      this.#reach(this.#at(media, 'schema'), direction);
    }
    const json = this.#jsonOf(body);
    if (json === undefined) return name;
    const schema = this.#at(json, 'schema');
    if (isNode(json.node['schema']) && !('$ref' in schema.node)) {
      this.#add(name, `the body ${name}`, schema.location);
      this.#enums(name, schema, [], true);
    }
    for (const {
      key: example,
      value: { location },
    } of this.#entries(this.#at(json, 'examples'))) {
      this.#add(exampleName(name, example), `the example ${example}`, location, {
        entry: 'examples',
      });
    }
    return name;
  }

  /** The data of a success and the items of its lists, which generation names where no schema does. */
  #data(written: Place, ofBody: string): void {
    const json = this.#jsonOf(this.#target(written));
    if (json === undefined) return;
    const schema = this.#at(json, 'schema');
    const body = this.#target(schema);
    const { required } = body.node;
    if (!Array.isArray(required) || !required.includes('data')) return;
    const name = '$ref' in schema.node ? fileName(body.location) : ofBody;
    this.#inPlace(name, this.#at(this.#at(body, 'properties'), 'data'), ['properties', 'data']);
  }

  #inPlace(base: string, schema: Place, keys: readonly string[], isItem = false): void {
    if ('$ref' in schema.node) return;
    if (isNode(schema.node['items'])) {
      this.#inPlace(base, this.#at(schema, 'items'), [...keys, 'items'], isItem);
    } else if (isNode(schema.node['properties'])) {
      this.#add(enumName(base, keys), `the data of ${base}`, schema.location);
      const properties = isItem ? [] : this.#entries(this.#at(schema, 'properties'));
      for (const { key, value } of properties.filter(({ value }) => 'items' in value.node)) {
        this.#inPlace(base, value, [...keys, 'properties', key], true);
      }
    }
  }

  #jsonOf(body: Place): Place | undefined {
    return this.#entries(this.#at(body, 'content')).find(({ key }) => isJson(key))?.value;
  }

  /** Notes each named schema that a schema refers to, at any depth. */
  #reach(schema: Place, direction: Direction): void {
    if ('$ref' in schema.node) {
      const { node, location } = this.#target(schema);
      const known = this.#schemas.get(location.source.absoluteRef);
      const named = known ?? { name: fileName(location), node, location, directions: new Set() };
      this.#schemas.set(location.source.absoluteRef, named);
      if (!named.directions.has(direction)) {
        named.directions.add(direction);
        this.#reach({ node, location }, direction);
      }
    }
    for (const { part } of this.#partsOf(schema)) this.#reach(part, direction);
  }

  #enums(base: string, schema: Place, keys: readonly string[], isSchema: boolean): void {
    const { enum: values } = schema.node;
    if (Array.isArray(values)) {
      const property = keys.findLast((_, at) => keys[at - 1] === 'properties');
      const title = `the enum of \`${property ?? base}\``;
      // Alternatives of one schema can repeat an enum; then there is nothing to tell apart.
      const identity = `${base} ${JSON.stringify(values)}`;
      for (const name of Object.values(enumNames(base, keys, isSchema)) as string[]) {
        this.#add(name, title, schema.location.child('enum'), { identity });
      }
    }
    for (const { keys: step, part } of this.#partsOf(schema)) {
      this.#enums(base, part, [...keys, ...step], isSchema);
    }
  }

  #partsOf(schema: Place): { keys: string[]; part: Place }[] {
    const keywords = PARTS.filter((keyword) => keyword in schema.node);
    const parts = keywords.flatMap((keyword) => {
      const part = this.#at(schema, keyword);
      if (keyword === 'items' || keyword === 'additionalProperties') {
        return [{ keys: [keyword], part }];
      }
      return this.#entries(part).map(({ key, value }) => ({ keys: [keyword, key], part: value }));
    });
    return parts.filter(({ part }) => Object.keys(part.node).length > 0);
  }

  /** The value under a key, which may be a reference. */
  #at({ node, location }: Place, key: string): Place {
    const value = node[key];
    const isParent = typeof value === 'object' && value !== null;
    return { node: isParent ? (value as Node) : {}, location: location.child(key) };
  }

  #target(written: Place): Place {
    const { $ref: reference } = written.node;
    if (typeof reference !== 'string') return written;
    const from = written.location.source.absoluteRef;
    const { node, location } = this.#resolve<object>({ $ref: reference }, from);
    return location && isNode(node) ? { node, location: location } : written;
  }

  #entries(parent: Place): { key: string; value: Place }[] {
    return Object.keys(parent.node).map((key) => ({ key, value: this.#at(parent, key) }));
  }

  #add(
    name: string,
    title: string,
    location: Location,
    { entry = 'main', identity = title }: { entry?: Export['entry']; identity?: string } = {},
  ): void {
    const key = [entry, name, identity, location.source.absoluteRef].join(' ');
    if (!this.#exports.has(key)) this.#exports.set(key, { name, title, location, entry });
  }
}
