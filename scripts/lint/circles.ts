import path from 'node:path';
import {
  escapePointerFragment,
  getLineColLocation,
  isRef,
  unescapePointerFragment,
  type Document,
} from '@redocly/openapi-core';
import { Fault } from '../shared/fault.ts';
import type { Snapshot } from '../spec/files.ts';
import type { SnapshotResolver } from '../spec/resolver.ts';

/** A place in one of the documents, and what stands there. */
interface Found {
  readonly document: Document | undefined;
  readonly node: unknown;
}

/**
 * References that lead back to themselves with nothing on the way; the linter ends without a word
 * of where they are. A schema that contains itself is none.
 */
export async function circles(
  folder: string,
  files: Snapshot,
  resolver: SnapshotResolver,
): Promise<Fault[]> {
  const documents = new Map<string, Document>();
  const names = [...files.keys()].filter((name) => /^openapi\/.*\.(?:yaml|json)$/.test(name));
  for (const name of names) {
    const address = path.join(folder, name);
    // One that can't be parsed is told by the linter, if anything refers to it.
    const found = await resolver.resolveDocument(null, address).catch(() => undefined);
    if (found && !(found instanceof Error)) documents.set(address, found);
  }
  return names.flatMap((name) => {
    const document = documents.get(path.join(folder, name));
    if (document === undefined) return [];
    return referencesIn(document.parsed).flatMap(([pointer, reference]) => {
      const end = follow({ document, node: reference }, documents, new Set());
      // One that leads into a circle is none of it.
      if (!('back' in end) || end.back !== reference) return [];
      const place = { source: document.source, pointer: `${pointer}/$ref` };
      const { line, col: column } = getLineColLocation(place).start;
      const message = 'The $ref leads back to itself; refer to a file that says what is meant.';
      return [new Fault(message, { file: name, line, column })];
    });
  });
}

function referencesIn(node: unknown, pointer = '#'): [pointer: string, reference: object][] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.entries(node).flatMap(([key, value]) =>
    referencesIn(value, `${pointer}/${escapePointerFragment(key)}`),
  );
  return isRef(node) ? [[pointer, node], ...inside] : inside;
}

/** What references lead to, as the linter follows them, or the one that it comes back to. */
function follow(
  from: Found,
  documents: ReadonlyMap<string, Document>,
  seen: Set<unknown>,
): Found | { readonly back: unknown } {
  const { document, node } = from;
  if (document === undefined || !isRef(node)) return from;
  if (seen.has(node)) return { back: node };
  seen.add(node);
  const [file = '', pointer = ''] = node.$ref.split('#');
  const address = document.source.absoluteRef;
  const target = documents.get(file === '' ? address : path.resolve(address, '..', file));
  let found: Found = { document: target, node: target?.parsed };
  for (const key of pointer.split('/').filter((part) => part !== '')) {
    const next = valueOf(found.node, unescapePointerFragment(key));
    const end = next === undefined ? follow(found, documents, seen) : found;
    if ('back' in end) return end;
    found = { ...end, node: next ?? valueOf(end.node, unescapePointerFragment(key)) };
  }
  return follow(found, documents, seen);
}

function valueOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
