import { escapePointerFragment, getLineColLocation } from '@redocly/openapi-core';
import { Fault } from '../shared/fault.ts';
import type { Documents } from './documents.ts';

/** What is wrong with a reference, and the way to it. */
interface Misleading {
  readonly pointer: string;
  readonly message: string;
}

/**
 * References are to whole files, by which bundling, positions and names go. Those that are not
 * mislead the linter: it ends without a place where one leads back to itself, and takes a file that is
 * nothing but a reference for one that nothing refers to.
 */
export function referenceFaults(documents: Documents): Fault[] {
  return [...documents].flatMap(([file, { source, parsed }]) =>
    misleadingIn(parsed, onlyReference).map(({ pointer, message }) => {
      const { start } = getLineColLocation({ source, pointer: `#${pointer}` });
      return new Fault(message, { file, line: start.line, column: start.col });
    }),
  );
}

function misleadingIn(
  node: unknown,
  messageFor: (to: string) => string | undefined = fragmentOf,
): Misleading[] {
  if (typeof node !== 'object' || node === null) return [];
  const message = '$ref' in node ? messageOf(node.$ref, messageFor) : undefined;
  const inside = Object.entries(node).flatMap(([key, value]) =>
    misleadingIn(value).map(({ pointer, message }) => ({
      pointer: `/${escapePointerFragment(key)}${pointer}`,
      message,
    })),
  );
  return message === undefined ? inside : [{ pointer: '/$ref', message }, ...inside];
}

function messageOf(
  to: unknown,
  messageFor: (to: string) => string | undefined,
): string | undefined {
  // A property of that name, which a rule refuses.
  if (typeof to === 'object' && to !== null) return undefined;
  if (typeof to === 'string' && to.trim() !== '') return messageFor(to);
  return 'The $ref names no file; write its path from here, such as ./Thing.yaml.';
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
