import { Fault } from '../../shared/fault.ts';
import {
  bodyHash,
  WRITTEN_KINDS,
  type Facts,
  type FieldFacts,
  type OperationFacts,
} from '../../spec/facts.ts';
import type { PageOrigin } from '../../spec/facts-file.ts';
import type { FieldPlace } from '../../spec/place.ts';
import type { Layout } from '../../spec/layouts.ts';

/** How many lines of a page were passed over because no fact can stand in them. */
interface Passed {
  readonly descriptions: number;
  readonly navigation: number;
  readonly samples: number;
}

/** A saved page, read. */
export interface Page {
  readonly file: string;
  readonly layout: Layout;
  readonly origin: PageOrigin;
  readonly facts: Facts;
  /** The path in its form for a team, where the page lists it beside the other. */
  readonly teamPath?: string;
  /** The documented bodies (`request`, `response/200`; `request#2` for a second one). */
  readonly bodies: ReadonlyMap<string, unknown>;
  /** The line of the page on which a field stands. */
  readonly lines: ReadonlyMap<FieldPlace, number>;
  /** The descriptions of the fields that have one, in the page's words. They are never kept. */
  readonly texts: ReadonlyMap<FieldPlace, string>;
  readonly passed: Passed;
}

/** A line of a page without its line end; it knows its number, for what has to be refused. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** A saved page as lines, whatever ends them. */
export class PageText {
  readonly file: string;
  readonly lines: readonly Line[];

  constructor(file: string, text: string | readonly Line[]) {
    this.file = file;
    this.lines =
      typeof text === 'string'
        ? text
            .replace(/^\uFEFF/, '')
            .split(/\r\n|\n|\r/)
            .map((line, index) => ({ number: index + 1, text: line }))
        : text;
  }

  /** A line without the white space around it; empty past the end. */
  trimmed(at: number): string {
    return this.lines[at]?.text.trim() ?? '';
  }

  /** The index of the next line that isn't blank. */
  nextText(from: number): number {
    let at = from;
    while (at < this.lines.length && this.trimmed(at) === '') at += 1;
    return at;
  }

  /** How many of the lines from an index to another aren't blank. */
  countTexts(from: number, to = this.lines.length): number {
    return this.lines.slice(from, to).filter(({ text }) => text.trim() !== '').length;
  }

  /** The number of the line at an index; of the last one past the end. */
  number(at: number): number {
    return (this.lines[at] ?? this.lines.at(-1))?.number ?? 1;
  }

  /** The error for a line that cannot be read with certainty. */
  fault(line: number, message: string): Fault {
    return new Fault(message, { file: this.file, line });
  }
}

/** Collects the fields of a page; a place that comes twice cannot be read. */
export class Fields {
  readonly lines = new Map<FieldPlace, number>();
  readonly texts = new Map<FieldPlace, string>();
  readonly #page: PageText;
  readonly #fields = new Map<FieldPlace, FieldFacts>();

  constructor(page: PageText) {
    this.#page = page;
  }

  add(place: FieldPlace, facts: FieldFacts, line: number, text = ''): void {
    const first = this.lines.get(place);
    if (first !== undefined) {
      throw this.#page.fault(
        line,
        `${place} appears here for the second time, after line ${first}.`,
      );
    }
    const ordered = WRITTEN_KINDS.filter((kind) => facts[kind] !== undefined);
    const entries = ordered.map((kind): [string, unknown] => [kind, facts[kind]]);
    this.#fields.set(place, { ...Object.fromEntries(entries), type: facts.type });
    this.lines.set(place, line);
    if (text !== '') this.texts.set(place, text);
  }

  facts(operation: OperationFacts, bodies: ReadonlyMap<string, unknown>): Facts {
    const examples = [...bodies].map(([name, body]): [string, string] => [name, bodyHash(body)]);
    return { operation, fields: this.#fields, examples: new Map(examples) };
  }
}

export const METHOD_AND_PATH = /^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) (\/\S*)$/;
