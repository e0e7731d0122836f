import { commentBody } from './code.ts';

/*
 * Types are made with a slot at each place where a comment may stand, and the comments are put in
 * last. So new words in a description need no compiler, and no text of the spec is ever part of
 * what a compiler reads or prints.
 */

/** A slot as the description of something; it has no character that printing would change. */
export function slot(number: number): string {
  return `comment-${String(number)}`;
}

/** The number of the slot in the text of a comment, whatever stands around it. */
export function slotIn(text: string): number | undefined {
  const [, number] = /\bcomment-(\d+)\b/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** What a comment says: its text in Markdown, and tags after it. */
export interface Comment {
  readonly text: string;
  readonly tags?: readonly string[];
}

/** Puts the comments into their slots, each at its indentation; an empty one leaves no line. */
export function fill(source: string, comments: readonly Comment[]): string {
  // A schema's two types, and all that refers to one schema, have the same words.
  const bodies = new Map<string, string>();
  const bodyOf = ({ text, tags = [] }: Comment) => {
    const key = [text, ...tags].join('\0');
    const body = bodies.get(key) ?? commentBody(text, tags);
    bodies.set(key, body);
    return body;
  };
  // A line of code can't begin like this: names and values stand in quotes.
  return source.replace(/^( *)\/\*\* comment-(\d+) \*\/\n/gm, (_, indent: string, at: string) => {
    const body = bodyOf(comments[Number(at)] ?? { text: '' });
    return body === '' ? '' : `${indent}/*${body.replaceAll('\n', `\n${indent}`)}*/\n`;
  });
}
