import type { SynthesizedComment } from 'typescript';
import { commentBody } from './code.ts';

/*
 * Types are made with a slot wherever a comment can stand, and the comments are put in last. So new
 * words in a description need no compiler, and no text of the spec is ever part of what a compiler
 * reads or prints.
 */

/** What a comment says: its text in Markdown, and tags after it. */
export interface Comment {
  readonly text: string;
  /** The text where the type itself doesn't show the values of an open enum. */
  readonly plainText?: string;
  readonly tags?: readonly string[];
}

/** A slot as the description of something; it has no character that printing would change. */
export function slot(number: number): string {
  return `comment-${String(number)}`;
}

const SLOT = /\bcomment-\d+(?:-inherited)?\b/;

/** The comments of a member that another interface has too: an editor shows the other's comment. */
export function inheriting(
  comments: readonly SynthesizedComment[] | undefined,
): SynthesizedComment[] {
  return (comments ?? []).map((comment) => ({
    ...comment,
    text: comment.text.replace(SLOT, '$&-inherited'),
  }));
}

/** A comment of printed types. A literal can't look like one: it is in quotes, on one line. */
const PRINTED = /^( *)\/\*\*[^]*?\*\/\n/gm;

/** Printed types, with each comment reduced to its slot: the tool says more in it than we do. */
export function slotted(code: string): string {
  return code.replace(PRINTED, (comment, indent: string) => {
    const [name] = SLOT.exec(comment) ?? [];
    return name === undefined ? '' : `${indent}/** ${name} */\n`;
  });
}

/** The printed types with their comments. */
export function commented(
  { 'types.ts': types, 'paths.ts': paths }: Readonly<Record<'types.ts' | 'paths.ts', string>>,
  comments: readonly Comment[],
) {
  return { 'types.ts': fill(types, comments, false), 'paths.ts': fill(paths, comments, true) };
}

/** Puts the comments into their slots, each at its indentation; an empty comment leaves no line. */
function fill(code: string, comments: readonly Comment[], isPlain: boolean): string {
  // A schema's two types, and everything that refers to one schema, have the same words.
  const bodies = new Map<string, string>();
  const bodyOf = (text: string, tags: readonly string[]) => {
    const key = [text, ...tags].join('\0');
    const body = bodies.get(key) ?? commentBody(text, tags);
    bodies.set(key, body);
    return body;
  };
  const slots = /^( *)\/\*\* comment-(\d+)(-inherited)? \*\/\n/gm;
  return code.replace(slots, (_, indent: string, at: string, inherited?: string) => {
    const { text, plainText = text, tags = [] } = comments[Number(at)] ?? { text: '' };
    // Tags aren't inherited: what is deprecated is crossed out where it is declared.
    if (inherited !== undefined && plainText === text && tags.length === 0) return '';
    const body = bodyOf(isPlain ? plainText : text, tags);
    return body === '' ? '' : `${indent}/*${body.replaceAll('\n', `\n${indent}`)}*/\n`;
  });
}
