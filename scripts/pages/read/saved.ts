import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../../shared/fault.ts';
import { isFlattened } from './flattened.ts';
import { readPage } from './frame.ts';
import { indented } from './indented.ts';
import type { Layout } from '../../spec/layouts.ts';
import { markdown } from './markdown.ts';
import { METHOD_AND_PATH, PageText, type Page } from './page.ts';

const MARKDOWN_HEADING =
  /^\*\*(?:Path parameters|Query parameters|Request body|Response body):\*\*$/;
const TITLE = /^# \S/;

/** @throws Fault where the file is none that a page can be read from */
export function openPage(file: string): PageText {
  const place = { file: file.split(path.sep).join('/') };
  const bytes = contents(file, place);
  if (bytes.length === 0) throw new Fault('This file is empty.', place);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault('This is not UTF-8. Save the page as text or Markdown.', place);
  }
  if (text.includes('\0')) {
    throw new Fault('This is not text. Save the page as text or Markdown.', place);
  }
  if (/^\s*<(?:!doctype|html)\b/i.test(text)) {
    throw new Fault('This is HTML. Save the page as text or Markdown.', place);
  }
  if (text.trim() === '') throw new Fault('This file has nothing but white space.', place);
  return new PageText(place.file, text);
}

function contents(file: string, place: { file: string }): Buffer {
  try {
    if (statSync(file).isDirectory()) {
      throw new Fault('This is a folder. Expected the file of a saved page.', place);
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Fault(code === 'ENOENT' ? 'There is no such file.' : `${message}.`, place);
  }
}

/** Tells a page's layout from what it holds. */
export function layoutOf(page: PageText): Layout {
  const has = (pattern: RegExp) => page.lines.some(({ text }) => pattern.test(text.trim()));
  if (has(MARKDOWN_HEADING) || (has(TITLE) && has(/^### API reference$/))) return 'markdown';
  if (page.lines.some((_, at) => indented.isField(page, at))) return 'indented';
  if (isFlattened(page)) return 'flattened';
  if (has(TITLE) && has(METHOD_AND_PATH)) return 'indented';
  throw new Fault(
    'This is not a page of the API reference: it has no list of fields, indented, flattened or in Markdown.',
    { file: page.file },
  );
}

/**
 * Reads a saved page.
 * @param saved the day on which it was saved, unless it says so itself
 * @throws Fault where the page cannot be read with certainty; a flattened one never can
 */
export function readSaved(page: PageText, saved?: string): Page {
  const layout = layoutOf(page);
  if (layout === 'flattened') {
    throw new Fault(
      'This page is flattened: it lost the indentation that tells where an object ends. It can be held against documented facts, by check or accept, and not be read.',
      { file: page.file },
    );
  }
  const read = readPage(page, layout === 'markdown' ? markdown : indented);
  return saved === undefined
    ? read
    : { ...read, origin: { ...read.origin, saved: read.origin.saved ?? saved } };
}
