import { FLAT_TYPE } from '../read/flattened.ts';
import { partOf } from '../read/head.ts';
import { METHOD_AND_PATH, type PageText } from '../read/page.ts';

/**
 * What is sure of one field in a flattened page: a type begins it. Its name, unless it stands on a
 * line alone, is the end of what comes before, and where its own text ends it doesn't say.
 */
export interface Unit {
  /** `path`, `query`, `request`, `response`. */
  readonly part: string;
  /** An item or alternative, which has no name. */
  readonly isBullet: boolean;
  /** The name, where it stands on a line alone. */
  readonly name: string | undefined;
  readonly type: string;
  readonly required: boolean;
  /** Text, limits and, for all but the last and bullets, the name of the next, glued together. */
  rest: string;
  /** Whether `rest` ends with the name of the next. */
  isGlued: boolean;
  readonly line: number;
}

const TYPED = new RegExp(`^${FLAT_TYPE.source}`);
// A dash within a text is none: behind the type comes a text, a limit or nothing.
const BULLETS = new RegExp(`- (?=${FLAT_TYPE.source}(?:$|[^a-z\\s]|one of|min|max|pattern))`);

/** Takes the lists of a flattened page apart, as far as that can be done without knowing them. */
export function readUnits(page: PageText): Unit[] {
  const units: Unit[] = [];
  let part: string | undefined;
  let name: string | undefined;
  let isAfterType = false;
  for (const { text, number } of page.lines) {
    const heading = partOf(text);
    if (heading || METHOD_AND_PATH.test(text.trim()) || text.trim() === 'OR') {
      const last = units.at(-1);
      if (last) last.isGlued = false;
      part = heading;
      isAfterType = false;
      name = undefined;
      if (!heading && units.length > 0) return units;
    } else if (part !== undefined && (isAfterType || name !== undefined || text.startsWith('- '))) {
      const [first = '', ...bullets] = splitBullets(text);
      const typed = first === '' ? undefined : add(first, false, number);
      if (first !== '' && !typed) {
        const last = units.at(-1);
        if (last) last.rest += `\n${first}`;
      }
      for (const bullet of bullets) add(bullet, true, number);
      isAfterType = bullets.length === 0;
    } else if (part !== undefined && text.trim() !== '') name = text.trim();
  }
  return units;

  function add(text: string, isBullet: boolean, line: number): boolean {
    const [whole, object, array, choice, scalar, required] = TYPED.exec(text) ?? [];
    if (whole === undefined || part === undefined) return false;
    const type = object ?? array ?? choice ?? scalar ?? 'any';
    units.push({
      part,
      isBullet,
      name: isBullet ? undefined : name,
      type,
      required: required !== undefined,
      rest: text.slice(whole.length),
      isGlued: !isBullet,
      line,
    });
    name = undefined;
    const previous = units.at(-2);
    if (isBullet && previous) previous.isGlued = false;
    return true;
  }
}

function splitBullets(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  for (let at = rest.search(BULLETS); at >= 0; at = rest.search(BULLETS)) {
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + 2);
  }
  return [...parts, rest];
}
