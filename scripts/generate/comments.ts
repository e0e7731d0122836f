import { commentBody } from './code.ts';

/*
 * Types are made with a slot wherever a comment can stand, and the comments are put in last. So new
 * words in a description need no compiler, and no text of the spec is ever part of what a compiler
 * reads or prints.
 */

/** What a comment says: its text in Markdown, and tags after it. */
export interface Comment {
  readonly text: string;
  readonly tags?: readonly string[];
}

/** A slot as the description of something; it has no character that printing would change. */
export function slot(number: number): string {
  return `comment-${String(number)}`;
}

/** A comment of printed types. A literal can't look like one: it is in quotes, on one line. */
const PRINTED = /^( *)\/\*\*[^]*?\*\/\n/gm;

/** Printed types, with each comment reduced to its slot: the tool says more in it than we do. */
export function slotted(code: string): string {
  return code.replace(PRINTED, (comment, indent: string) => {
    const [name] = /\bcomment-\d+\b/.exec(comment) ?? [];
    return name === undefined ? '' : `${indent}/** ${name} */\n`;
  });
}

/** Puts the comments into their slots, each at its indentation; an empty comment leaves no line. */
export function fill(code: string, comments: readonly Comment[]): string {
  // A schema's two types, and everything that refers to one schema, have the same words.
  const bodies = new Map<string, string>();
  const bodyOf = ({ text, tags = [] }: Comment) => {
    const key = [text, ...tags].join('\0');
    const body = bodies.get(key) ?? commentBody(text, tags);
    bodies.set(key, body);
    return body;
  };
  return code.replace(/^( *)\/\*\* comment-(\d+) \*\/\n/gm, (_, indent: string, at: string) => {
    const body = bodyOf(comments[Number(at)] ?? { text: '' });
    return body === '' ? '' : `${indent}/*${body.replaceAll('\n', `\n${indent}`)}*/\n`;
  });
}
