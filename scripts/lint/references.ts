import { escapePointerFragment, getLineColLocation, isRef } from '@redocly/openapi-core';
import { Fault } from '../shared/fault.ts';
import type { Documents } from './documents.ts';

/** A reference, and where it stands in its file. */
interface Reference {
  readonly pointer: string;
  readonly to: string;
}

/**
 * References are to whole files, by which bundling, positions and names go. Those that are not
 * mislead the linter: it ends without a place where one leads back to itself, and takes a file that is
 * nothing but a reference for one that nothing refers to.
 */
export function referenceFaults(documents: Documents): Fault[] {
  return [...documents].flatMap(([file, { source, parsed }]) =>
    referencesIn(parsed).flatMap(({ pointer, to }) => {
      const message = pointer === '#' ? onlyReference(to) : fragmentOf(to);
      if (message === undefined) return [];
      const { start } = getLineColLocation({ source, pointer: `${pointer}/$ref` });
      return [new Fault(message, { file, line: start.line, column: start.col })];
    }),
  );
}

function referencesIn(node: unknown, pointer = '#'): Reference[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.entries(node).flatMap(([key, value]) =>
    referencesIn(value, `${pointer}/${escapePointerFragment(key)}`),
  );
  return isRef(node) ? [{ pointer, to: node.$ref }, ...inside] : inside;
}

function onlyReference(to: string): string {
  return `The file is only a reference to ${to}; delete it, and refer to that file wherever this one is referred to.`;
}

function fragmentOf(to: string): string | undefined {
  const [file = '', fragment] = to.split('#');
  if (fragment === undefined) return undefined;
  const instead =
    fragment === '' ? `leave out the #: ${file}` : 'move what it refers to into a file';
  return `The $ref has a fragment, but every reference is to a whole file; ${instead}.`;
}
