import { splitAnnotations, twoWays } from './annotations.ts';
import { placements, type Choice, type Next } from './alternatives.ts';
import { readBullets, type Bullet } from './bullets.ts';
import type { ListLayout } from './list-layout.ts';
import { renderMarkdown } from './markdown-render.ts';
import type { Fields, PageText } from './page.ts';
import { segmentsOf, TYPED, type Segment } from './segments.ts';
import { textFacts } from '../../spec/facts.ts';
import { alternative, items, property, type FieldPlace } from '../../spec/place.ts';

/**
 * The vendor's Markdown. A list begins with the type of its root; a bullet holds a property's name
 * in backticks and its type, and what is below it is indented more, as far as the page likes:
 *
 *     {object}
 *     - `name`: (string) (required) text (enum: a, b) (pattern: …) (min length: n)
 *     - `tags`: [array of] (string) text of the item
 *     - `size`: (multiple options) (integer) text | (string) text
 *     - `light`: (multiple options) {object}
 *       - `bulb`: (string) | {object}
 *       - `tube`: (string)
 */
export const markdown: ListLayout = {
  layout: 'markdown',
  restore: (lines) => lines,
  end(page, start) {
    if (!TYPED.test(page.trimmed(start)) && !isField(page, start)) return undefined;
    let end = start + 1;
    while (end < page.lines.length && /^\s*(?:- |$)/.test(page.lines[end]?.text ?? '')) end += 1;
    return end;
  },
  isField,
  read(page, fields, root, lines) {
    const [first] = lines;
    if (!first) return;
    const isParameters = /^(?:path|query|header)$/.test(root);
    if (BULLET.test(first.text) || (isParameters && first.text.trim() !== '{object}')) {
      throw page.fault(first.number, 'Expected the type of the list, as in "{object}".');
    }
    const list = new List(page, fields, root);
    const bullets = readBullets(lines, BULLET);
    const head = { indent: -1, head: first.text.trim(), line: first.number, lines: [] };
    if (!isParameters) list.readTypes(root, head, bullets[0]);
    for (const [index, bullet] of bullets.entries()) {
      list.readBullet(bullet, bullets[index + 1]);
    }
  },
  render: renderMarkdown,
};

const BULLET = /^( *)- (.*)$/;
const NAMED = /^`(.+?)`: (?=[({[])(.*)$/;

function isField({ lines }: PageText, at: number): boolean {
  return NAMED.test(BULLET.exec(lines[at]?.text ?? '')?.[2] ?? '');
}

/** An object whose properties may follow. */
interface OpenObject {
  readonly place: FieldPlace;
  /** The indentation of the bullet that it stands at. */
  readonly indent: number;
  /** The indentation of its properties, as soon as there is one, or a twin that has some. */
  below: number | undefined;
  /** The choice that it is an alternative of, and how many arrays are around it there. */
  readonly choice: Choice | undefined;
  readonly arrays: number;
}

type Open = { readonly object: OpenObject } | { readonly choice: Choice };

/** Reads the bullets of one list, from the first to the last. */
class List {
  readonly #page: PageText;
  readonly #fields: Fields;
  /** What encloses the current line, from the outermost. */
  #open: Open[];

  constructor(page: PageText, fields: Fields, root: FieldPlace) {
    this.#page = page;
    this.#fields = fields;
    const isParameters = /^(?:path|query|header)$/.test(root);
    const object = { place: root, indent: -1, below: undefined, choice: undefined, arrays: 0 };
    this.#open = isParameters ? [{ object }] : [];
  }

  readBullet(bullet: Bullet, next: Bullet | undefined): void {
    const parent = this.#parentOf(bullet);
    const [, name, type] = NAMED.exec(bullet.head) ?? [];
    if (name === undefined || type === undefined) {
      throw this.#page.fault(
        bullet.line,
        `Expected a name and a type, as in "- \`id\`: (string)", found "${bullet.head}".`,
      );
    }
    this.readTypes(property(parent.place, name), { ...bullet, head: type }, next);
  }

  /** Reads the type of a line, and the alternatives that follow it there. */
  readTypes(place: FieldPlace, { head, indent, line }: Bullet, next: Bullet | undefined): void {
    const isWhole =
      !this.#choices().length && !/^(?:\[array of\] )*\(multiple options\)/.test(head);
    const segments = segmentsOf(head, isWhole);
    const uncertain = segments.find(({ isUncertain }) => isUncertain);
    if (uncertain) throw twoWays(this.#page, line, uncertain.rest);
    const [first, ...more] = segments;
    if (!first) return;
    this.#readSegment(first, place, { indent, line });
    const choices = this.#choices();
    const [placement, other] = placements(more, choices, this.#next(next));
    if (!placement) {
      throw this.#page.fault(
        line,
        'The alternatives in this line do not fit what is below it. Expected the bullets of each alternative to be indented like those of the others.',
      );
    }
    if (other) {
      const places = choices.map((choice) => choice.place);
      throw this.#page.fault(
        line,
        `This line does not show which choice one of its alternatives belongs to: ${places.length > 1 ? places.join(' or ') : `${places.join('')}, or one within it`}.`,
      );
    }
    for (const [index, segment] of more.entries()) {
      const choice = this.#choices()[placement[index] ?? -1];
      if (!choice) continue;
      this.#open.splice(
        this.#open.findIndex((open) => 'choice' in open && open.choice === choice) + 1,
      );
      choice.count += 1;
      const { indent: around } = choice;
      const at = alternative(choice.place, choice.count);
      this.#readSegment(segment, at, { indent: around, line }, choice);
    }
  }

  #next(bullet: Bullet | undefined): Next {
    if (!bullet) return { indent: -1, isRepeated: false };
    const { indent } = bullet;
    const [, name = ''] = NAMED.exec(bullet.head) ?? [];
    const isRepeated = this.#open.some(
      (open) =>
        'object' in open &&
        open.object.below === indent &&
        this.#fields.lines.has(property(open.object.place, name)),
    );
    return { indent, isRepeated };
  }

  #choices(): Choice[] {
    return this.#open.flatMap((open) => ('choice' in open ? [open.choice] : []));
  }

  /** The object that a bullet is a property of; what is open below it ends here. */
  #parentOf({ indent, line }: Bullet): OpenObject {
    for (let open = this.#open.at(-1); open; open = this.#open.at(-1)) {
      if ('object' in open && indent > open.object.indent) {
        const { object } = open;
        object.below ??= indent;
        object.choice?.below.set(object.arrays, object.below);
        if (indent === object.below) return object;
        throw this.#page.fault(
          line,
          indent < object.below
            ? 'This bullet is indented less than the first of its list.'
            : 'This bullet is indented more than the others of its list, and the field above it has nothing below it.',
        );
      }
      this.#open.pop();
    }
    throw this.#page.fault(line, 'This bullet has nothing that it could be a property of.');
  }

  /** Reads one type with its description; `choice` is the one that it is an alternative of. */
  #readSegment(
    segment: Segment,
    start: FieldPlace,
    { indent, line }: Pick<Bullet, 'indent' | 'line'>,
    choiceAround?: Choice,
  ): void {
    const { wrappers, type, isRequired, rest } = segment;
    let place = start;
    let choice = choiceAround;
    let arrays = 0;
    for (const wrapper of wrappers) {
      this.#fields.add(place, { type: wrapper }, line);
      if (wrapper === 'array') {
        place = items(place);
        arrays += 1;
      } else {
        choice = { place, indent, count: 1, below: new Map() };
        arrays = 0;
        this.#open.push({ choice });
        place = alternative(place, 1);
      }
    }
    if (type === undefined) {
      if (wrappers.at(-1) === 'array' && rest === '') return;
      throw this.#page.fault(
        line,
        `Expected a type ((string), {object}, [array of], …), found "${rest}".`,
      );
    }
    if (isRequired && /(?:\[\]|\|\d+)$/.test(place)) {
      throw this.#page.fault(
        line,
        'An item or alternative is marked as required here, which only a property can be.',
      );
    }
    const { text, facts } = splitAnnotations(this.#page, line, rest, type);
    const required = isRequired && { required: true };
    this.#fields.add(place, { type, ...required, ...facts, ...textFacts(text) }, line, text);
    if (type !== 'object') return;
    const below = choice?.below.get(arrays);
    this.#open.push({ object: { place, indent, below, choice, arrays } });
  }
}
