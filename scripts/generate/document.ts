import { Fault } from '../shared/fault.ts';
import { METHODS, type Method } from '../shared/methods.ts';

/** A JSON Schema (2020-12) in the bundled document, with the keywords that generation knows. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  /** These two occur only in closed copies. */
  readonly unevaluatedProperties?: boolean;
  readonly propertyNames?: { readonly enum: readonly string[] };
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly [extension: `x-${string}`]: unknown;
}

/** Where a schema is used: in what a request sends, or in what a response brings. */
export type Direction = 'request' | 'response';

/** Anything that can be a reference to a component instead. */
export interface Reference {
  readonly $ref?: string;
}

/** An entry of a media type's `examples`. */
interface Example extends Reference {
  readonly summary?: string;
  readonly value?: unknown;
}

/** One media type of a body. */
export interface Media {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, Example>>;
}

/** What carries schemas: a parameter, a header, a request body or a response. */
export interface Carrier extends Reference {
  readonly name?: string;
  readonly in?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, Media>>;
  readonly headers?: Readonly<Record<string, Carrier>>;
  readonly 'x-sensitive'?: boolean;
}

/** An operation object. */
export interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly Carrier[];
  readonly requestBody?: Carrier;
  readonly responses?: Readonly<Record<string, Carrier>>;
  readonly 'x-required-permission'?: string;
  /** The form of the operation's path that names a team, with `{teamId}`. */
  readonly 'x-team-path'?: string;
}

/** The methods of a path, and the parameters that they share. */
export type PathItem = Readonly<Partial<Record<Method, OperationObject>>> & {
  readonly parameters?: readonly Carrier[];
};

/** The sections of `components` that generation knows. */
interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly parameters?: Readonly<Record<string, Carrier>>;
  readonly requestBodies?: Readonly<Record<string, Carrier>>;
  readonly responses?: Readonly<Record<string, Carrier>>;
  readonly headers?: Readonly<Record<string, Carrier>>;
  readonly examples?: Readonly<Record<string, Example>>;
}

/** An OpenAPI 3.1 document in one piece; every reference points into `#/components`. */
export interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: Components;
}

/** The way to a part of the document: the keys, from the outermost inwards. */
export type Pointer = readonly string[];

/**
 * Something in the document that a person must mend. Which file it came from only the bundle can
 * tell (`Places`); until then its place is a pointer.
 */
export class DocumentFault extends Fault {
  override readonly reason: string;
  readonly pointer: Pointer;

  constructor(reason: string, pointer: Pointer) {
    const steps = pointer.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'));
    super(`#/${steps.join('/')} ${reason}`);
    this.reason = reason;
    this.pointer = pointer;
  }
}

/** An operation together with its path and method. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly object: OperationObject;
  /** Those of the path first; an operation's parameter replaces one of the same name and place. */
  readonly parameters: readonly Carrier[];
  readonly pointer: Pointer;
}

/** The operations in the order of the document. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const object = item[method];
      if (object === undefined) return [];
      const pointer = ['paths', path, method];
      const { operationId: id = '' } = object;
      const all = [...(item.parameters ?? []), ...(object.parameters ?? [])].map((parameter) =>
        resolve(document, parameter),
      );
      const parameters = new Map(
        all.map((parameter) => [`${parameter.in ?? ''} ${parameter.name ?? ''}`, parameter]),
      );
      return [{ id, method, path, object, parameters: [...parameters.values()], pointer }];
    }),
  );
}

/** What a reference leads to, through references to references; anything else as it is. */
export function resolve<T extends Reference>(document: Document, value: T): T {
  const seen = new Set<string>();
  let current = value;
  while (current.$ref !== undefined) {
    const reference = current.$ref;
    if (seen.has(reference)) throw new Error(`The reference ${reference} leads back to itself.`);
    seen.add(reference);
    const [, section, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(reference) ?? [];
    const entries = document.components?.[section as keyof Components] as
      Readonly<Record<string, T>> | undefined;
    const target =
      entries && name !== undefined && Object.hasOwn(entries, name) ? entries[name] : undefined;
    // Lint has refused any such reference, or it comes from a document that nobody has linted.
    if (target === undefined) throw new Error(`The reference ${reference} leads nowhere.`);
    current = target;
  }
  return current;
}

/** The name of the schema that a reference leads to. */
export function referenced(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** The reference to a named schema. */
export function referenceTo(name: string): string {
  return `#/components/schemas/${name}`;
}

/** By code unit, so that no locale has a say in what is generated. */
export function byName<T>([a]: readonly [string, T], [b]: readonly [string, T]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same object with each value replaced, whatever its keys are. */
export function mapValues<T, U>(
  object: Readonly<Record<string, T>>,
  change: (value: T, key: string) => U,
): Record<string, U> {
  // fromEntries defines properties; an assignment to `__proto__` would set the prototype.
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value, key)]),
  );
}

/** The object without the keys that have no value. */
export function defined<T extends object>(object: {
  readonly [K in keyof T]: T[K] | undefined;
}): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
