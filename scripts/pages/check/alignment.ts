import { textFacts, type FieldFacts } from '../../spec/facts.ts';
import { limitsText } from '../read/flattened.ts';
import { parse, type FieldPlace } from '../../spec/place.ts';
import type { Unit } from './units.ts';

/** A known field, a field of the page, or both where the one is the other. */
export interface Pair {
  readonly known?: readonly [FieldPlace, FieldFacts];
  readonly unit?: Unit;
}

/** What it costs to take a field for another one, or for lost or added. */
const COSTS = { gap: 2, name: 3, type: 1.5, required: 0.5, rest: 1 };

/** A known field with what it takes to compare it. */
interface Row {
  readonly part: string | undefined;
  readonly name: string | undefined;
  readonly field: FieldFacts;
}

function rowOf([place, field]: readonly [FieldPlace, FieldFacts]): Row {
  const { part, steps } = parse(place);
  const last = steps.at(-1);
  return {
    part: part.split('/')[0],
    name: last?.kind === 'property' ? last.name : undefined,
    field,
  };
}

/** The cheapest way to lay the known fields beside those of a page, both in their order. */
export function align(
  known: readonly (readonly [FieldPlace, FieldFacts])[],
  units: readonly Unit[],
): Pair[] {
  const rows = known.length + 1;
  const columns = units.length + 1;
  const costs = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const fields = known.map(rowOf);
  const pairings = fields.map((field) =>
    units.map((unit, column) => cost(field, unit, units[column - 1])),
  );
  const at = (row: number, column: number) => costs[row]?.[column] ?? Infinity;
  const pairing = (row: number, column: number) => pairings[row]?.[column] ?? Infinity;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const line = costs[row];
      if (!line || (row === rows - 1 && column === columns - 1)) continue;
      line[column] = Math.min(
        at(row + 1, column) + COSTS.gap,
        at(row, column + 1) + COSTS.gap,
        at(row + 1, column + 1) + pairing(row, column),
      );
    }
  }

  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < known.length || column < units.length) {
    const [field, unit] = [known[row], units[column]];
    const best = at(row, column);
    if (field && unit && best === at(row + 1, column + 1) + pairing(row, column)) {
      pairs.push({ known: field, unit });
      row += 1;
      column += 1;
    } else if (field && best === at(row + 1, column) + COSTS.gap) {
      pairs.push({ known: field });
      row += 1;
    } else {
      if (unit) pairs.push({ unit });
      column += 1;
    }
  }
  return pairs;
}

function cost({ part, name, field }: Row, unit: Unit, before?: Unit): number {
  if (part !== unit.part || (name === undefined) !== unit.isBullet) return Infinity;
  const isNamed =
    name === undefined ||
    (unit.name === undefined ? before?.rest.endsWith(name) === true : unit.name === name);
  const known =
    (isNamed ? 0 : COSTS.name) +
    (field.type === unit.type ? 0 : COSTS.type) +
    ((field.required === true) === unit.required ? 0 : COSTS.required);
  // No dearer than one lost and one added, or it is these.
  if (known >= 2 * COSTS.gap) return Infinity;
  return known + (textLength(unit, field) === undefined ? COSTS.rest : 0);
}

/** How long the text of a unit is if text and limits are those of a field; undefined if they aren't. */
export function textLength({ rest, isGlued }: Unit, field: FieldFacts): number | undefined {
  const limits = limitsText(field);
  // Behind the limits stands the name of the next, and a name is one word.
  const name = isGlued ? (/[\w$-]*$/.exec(rest)?.[0].length ?? 0) : 0;
  const end = rest.length - limits.length;
  const lengths = range(Math.max(0, end - name), isGlued ? end : end + 1);
  return lengths.find((length) => rest.startsWith(limits, length) && isText(rest, length, field));
}

/** How long the known text is with which a rest begins; undefined if it begins with another. */
export function knownTextLength(rest: string, field: FieldFacts): number | undefined {
  return range(0, rest.length + 1).find((length) => isText(rest, length, field));
}

function isText(rest: string, length: number, { text }: FieldFacts): boolean {
  if (text === undefined || length === 0) return text === undefined && length === 0;
  return textFacts(rest.slice(0, length)).text === text;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
