import path from 'node:path';
import {
  escapePointerFragment,
  getLineColLocation,
  isRef,
  unescapePointerFragment,
  type Document,
} from '@redocly/openapi-core';
import { Fault } from '../shared/fault.ts';
import { SPEC_FOLDER } from '../spec/resolver.ts';
import type { Documents } from './documents.ts';

/** A reference, and where it stands in its file. */
interface Reference {
  readonly pointer: string;
  readonly node: object;
}

/** A place in one of the documents, and what stands there. */
interface Target {
  readonly document: Document | undefined;
  readonly node: unknown;
}

/**
 * References that mislead the linter: those that lead back to themselves with nothing on the way,
 * where it ends without saying where they are (a schema that contains itself is none), and those
 * that are the whole of their file, which it passes over as if nothing referred to the file.
 */
export function referenceFaults(documents: Documents): Fault[] {
  const endless = [...documents].flatMap(([name, document]) =>
    referencesIn(document.parsed).flatMap(({ pointer, node }) => {
      const end = follow({ document, node }, documents, new Set());
      // A reference that leads into a circle is no part of it.
      if (!('back' in end) || end.back !== node) return [];
      const message = 'The $ref leads back to itself; refer to a file that says what is meant.';
      return [faultAt(name, document, pointer, message)];
    }),
  );
  if (endless.length > 0) return endless;
  return [...documents].flatMap(([name, document]) => {
    const { parsed } = document;
    if (!isRef(parsed)) return [];
    const message = `The file is only a reference to ${parsed.$ref}; delete it, and refer to that file wherever this one is referred to.`;
    return [faultAt(name, document, '#', message)];
  });
}

function faultAt(file: string, { source }: Document, pointer: string, message: string): Fault {
  const { line, col: column } = getLineColLocation({ source, pointer: `${pointer}/$ref` }).start;
  return new Fault(message, { file, line, column });
}

function referencesIn(node: unknown, pointer = '#'): Reference[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.entries(node).flatMap(([key, value]) =>
    referencesIn(value, `${pointer}/${escapePointerFragment(key)}`),
  );
  return isRef(node) ? [{ pointer, node }, ...inside] : inside;
}

/** What references lead to, as the linter follows them, or the one that it comes back to. */
function follow(
  from: Target,
  documents: Documents,
  seen: Set<unknown>,
): Target | { readonly back: unknown } {
  const { document, node } = from;
  if (document === undefined || !isRef(node)) return from;
  if (seen.has(node)) return { back: node };
  seen.add(node);
  const [file = '', pointer = ''] = node.$ref.split('#');
  const address = document.source.absoluteRef;
  const name = path.relative(
    SPEC_FOLDER,
    file === '' ? address : path.resolve(address, '..', file),
  );
  const next = documents.get(name.split(path.sep).join('/'));
  let target: Target = { document: next, node: next?.parsed };
  for (const key of pointer.split('/').filter((part) => part !== '')) {
    const value = valueOf(target.node, unescapePointerFragment(key));
    const end = value === undefined ? follow(target, documents, seen) : target;
    if ('back' in end) return end;
    target = { ...end, node: value ?? valueOf(end.node, unescapePointerFragment(key)) };
  }
  return follow(target, documents, seen);
}

function valueOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
