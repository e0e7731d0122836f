import path from 'node:path';
import type { Location, Oas3Rule, Oas3Visitor, UserContext } from '@redocly/openapi-core';
import { SPEC_FOLDER } from '../spec/resolver.ts';

/** A rule of the plugin; each lint makes its visitors anew, so they may keep state between visits. */
export type Rule = Oas3Rule;

/** A mapping of the document, as written. */
export type Node = Readonly<Record<string, unknown>>;

/** What a visitor is told about where it stands. */
export interface Context extends Pick<UserContext, 'location' | 'resolve' | 'type' | 'key'> {
  // A property and not a method, as the walker has it, so that it can be taken out of its object.
  readonly report: (problem: Parameters<UserContext['report']>[0]) => void;
}

/** The place of a key, where that of a location is its value's. */
export function keyOf(location: Location): Location {
  return location.key() as Location;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the value is a string with something in it. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && /\S/.test(value);
}

/** Whether what stands here is the whole of its file. */
export function isWholeFile(location: Location): boolean {
  return location.pointer === '#/';
}

/** The file of a location: `openapi/services/schemas/ServicePort.yaml`. */
export function fileOf({ source: { absoluteRef } }: Pick<Location, 'source'>): string {
  const isBelow = absoluteRef.startsWith(SPEC_FOLDER + path.sep);
  // Asked for each reference, and the longer way takes its time.
  const file = isBelow
    ? absoluteRef.slice(SPEC_FOLDER.length + 1)
    : path.relative(SPEC_FOLDER, absoluteRef);
  return path.sep === '/' ? file : file.split(path.sep).join('/');
}

/** A file's name without folder and extension. */
export function fileName(location: Location): string {
  return path.parse(location.source.absoluteRef).name;
}

/**
 * Visits every schema as it is written. The walker's own `Schema` visitor sees what a `$ref` leads
 * to and never what stands beside it.
 */
export function everySchema(visit: (schema: Node, context: Context) => void): Oas3Visitor {
  return {
    Schema(schema, context) {
      if (isNode(schema)) visit(schema, context);
    },
    ref(reference: unknown, context) {
      if (context.type.name === 'Schema' && isNode(reference)) visit(reference, context);
    },
  };
}

/** Visits everything as it is written, references included. */
export function everyNode(visit: (node: Node, context: Context) => void): Oas3Visitor {
  return {
    any(node: unknown, context) {
      if (isNode(node)) visit(node, context);
    },
    ref(reference: unknown, context) {
      if (isNode(reference)) visit(reference, context);
    },
  };
}

/** The values that a schema lists, and the keys that lead to each. */
export function listedValues(schema: Node): { keys: (string | number)[]; value: unknown }[] {
  const list: unknown = schema['enum'];
  const values = Array.isArray(list)
    ? list.map((value: unknown, index) => ({ keys: ['enum', index], value }))
    : [];
  return 'const' in schema ? [...values, { keys: ['const'], value: schema['const'] }] : values;
}
