import { isDeepStrictEqual } from 'node:util';
import { byText } from '../../shared/order.ts';
import { FACT_KINDS, isUnstated, type FactKind } from '../../spec/facts.ts';
import { hides, sameType, type Layout } from '../../spec/layouts.ts';
import type { Node } from './tree.ts';

/** A schema as it is written; keywords in the order in which they stand. */
export type Schema = Record<string, unknown>;

/** What the pages of an operation are known by. */
export interface Pages {
  /** The layouts of its pages. */
  layoutsOf(operation: string): readonly Layout[];
  /** The day on which the newest of them was saved. */
  dateOf(operation: string): string | undefined;
}

/** What a page states instead of what the spec says, by keyword; null: nothing; false: not even the field. */
type Stated = Readonly<Record<string, unknown>> | false;

/** What a schema says of a scalar. */
const OF_SCHEMA = ['format', 'enum', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern'];

const DIFFERING = 'The pages of the operations differ here; the newest counts.';
const ABSENT = 'Not every page has the field.';

/**
 * What the pages state of a field where the spec says otherwise, with the reasons. A field that
 * several operations share can have another entry for each.
 */
export class Provenance {
  readonly #nodes: readonly Node[];
  readonly #absent: readonly string[];
  readonly #pages: Pages;
  readonly #around = new Map<string, unknown>();
  readonly #reasons = new Set<string>();
  readonly #settled = new Set<string>();
  readonly #added = new Map<string, unknown>();

  /**
   * @param nodes the field, as the pages state it
   * @param absent the operations whose pages have what is around it and not the field
   */
  constructor(nodes: readonly Node[], pages: Pages, absent: readonly string[] = []) {
    this.#nodes = nodes;
    this.#absent = absent;
    this.#pages = pages;
  }

  /** Gives a reason why the spec doesn't say what the page states. */
  because(why: string): void {
    this.#reasons.add(why);
  }

  /** The same for what is to be told even where no layout of the pages could show otherwise. */
  settle(keyword: string, why: string): void {
    this.#settled.add(keyword);
    this.#reasons.add(why);
  }

  /** Notes what the spec says around the schema. */
  say(keyword: string, value: unknown): void {
    this.#around.set(keyword, value);
  }

  /** Adds what every page states in a form of its own. */
  add(keyword: string, stated: unknown, why: string): void {
    this.#added.set(keyword, stated);
    this.#reasons.add(why);
  }

  /**
   * What belongs beside the keywords; nothing where pages and spec agree.
   * @param schema the keywords; a reference says nothing of the field itself
   */
  toSchema(schema: Schema = { $ref: '' }): Schema {
    const says = new Map([...this.#around, ...('$ref' in schema ? [] : saidBy(schema))]);
    const stated = new Map<string, Stated>(this.#absent.map((operation) => [operation, false]));
    for (const node of this.#nodes) stated.set(node.operation, this.#statedBy(node, says));
    const differing = [...stated.values()].filter((entry) => !isEmpty(entry));
    const [first] = differing;
    if (first === undefined) return {};
    const isSame = differing.every((entry) => isDeepStrictEqual(entry, first));
    // What the layout of an operation's pages hides can as well be what the others state.
    const isAll =
      isSame &&
      first !== false &&
      this.#nodes.every((node) => !isEmpty(this.#statedBy(node, says)) || this.#hides(node, first));
    if (isAll && this.#absent.length === 0) return this.#entry(first);
    const common = commonOf([...stated.values()]);
    const named = [...stated]
      .filter(([, entry]) => !isDeepStrictEqual(entry, common))
      .sort(([a], [b]) => byText(a, b));
    if (this.#reasons.size === 0) this.#reasons.add(differing.includes(false) ? ABSENT : DIFFERING);
    return this.#entry({ ...common, operations: Object.fromEntries(named) });
  }

  #entry(stated: Schema): Schema {
    const why = [...this.#reasons].join(' ') || DIFFERING;
    return { 'x-documented': { ...stated, why } };
  }

  /** What the operation's page states otherwise than the spec. */
  #statedBy(node: Node, says: ReadonlyMap<string, unknown>): Stated {
    const differing = [...says].filter(
      ([keyword, value]) =>
        !isDeepStrictEqual(statedAs(node, keyword), value) && !this.#isHidden(node, keyword, value),
    );
    return Object.fromEntries([
      ...this.#added,
      ...differing.map(([keyword]): [string, unknown] => [
        keyword,
        statedAs(node, keyword) ?? null,
      ]),
    ]);
  }

  /** Whether all that others state is hidden by the layouts of an operation's pages. */
  #hides(node: Node, stated: Schema): boolean {
    return Object.entries(stated).every(([keyword, value]) => this.#isHidden(node, keyword, value));
  }

  /** Whether no page of the operation could show what it states under a keyword, were it this. */
  #isHidden(node: Node, keyword: string, value: unknown): boolean {
    if (this.#settled.has(keyword)) return false;
    const layouts = this.#pages.layoutsOf(node.operation);
    const stated = statedAs(node, keyword);
    if (keyword === 'type') {
      return node.choice === undefined && sameType(layouts, String(stated), String(value));
    }
    const isFact = (FACT_KINDS as readonly string[]).includes(keyword);
    return isFact && stated === undefined && hides(layouts, keyword as FactKind, node.facts.type);
  }
}

/** The entry that all others contain: an operation that is drafted later has that, too. */
function commonOf(entries: readonly Stated[]): Schema {
  const listed = entries.filter((entry) => entry !== false);
  const contains = (other: Schema, entry: Schema) =>
    Object.entries(entry).every(
      ([keyword, value]) =>
        Object.hasOwn(other, keyword) && isDeepStrictEqual(other[keyword], value),
    );
  return listed.find((entry) => listed.every((other) => contains(other, entry))) ?? {};
}

/** What a schema says of a field, in the words of a page's facts. */
function saidBy(schema: Schema): [string, unknown][] {
  const { type, additionalProperties } = schema;
  const choice = ['oneOf', 'anyOf'].find((keyword) => keyword in schema);
  if (choice !== undefined) return [['type', choice]];
  return [
    ['type', [type].flat().join(' | ')],
    ...(additionalProperties === undefined
      ? []
      : [['additionalProperties', true] as [string, true]]),
    ...OF_SCHEMA.map((kind): [string, unknown] => [kind, schema[kind]]),
  ];
}

/** What the page states under a keyword. */
function statedAs({ facts, choice }: Node, keyword: string): unknown {
  if (keyword === 'type' && choice !== undefined) return choice;
  return isUnstated(keyword) ? undefined : facts[keyword as FactKind];
}

function isEmpty(stated: Stated): boolean {
  return stated !== false && Object.keys(stated).length === 0;
}
