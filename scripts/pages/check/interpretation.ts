import { align, knownTextLength, textLength, type Pair } from './alignment.ts';
import { textFacts, without, type Facts, type FieldFacts } from '../../spec/facts.ts';
import { flattenedPage, limitsText, matchFlattened } from '../read/flattened.ts';
import { instancesAt, namesIn } from '../../spec/instances.ts';
import { enumValues, Fields, type Page, type PageText } from '../read/page.ts';
import { alternative, items, parent, parse, property, type FieldPlace } from '../../spec/place.ts';
import { readUnits, type Unit } from './units.ts';

/**
 * A flattened page, read in the light of what is known of it: where it can be the known facts it is
 * taken for them, and what differs is laid into their nesting. Good for a check and nothing else.
 */
export function interpret(page: PageText, known: Facts): Page {
  const whole = flattenedPage(page, known);
  if ('texts' in matchFlattened(page, known)) return whole;
  const units = readUnits(page);
  const shown = [...known.fields].filter(([, { type }]) => type !== 'none');
  const pairs = align(shown, units);
  const names = unitNames(units, pairs, [
    ...shown.flatMap(([place]) => nameOf(place) ?? []),
    ...namesIn([...whole.bodies.values()]),
  ]);
  const paired = new Map(pairs.flatMap(({ known: field, unit }) => (unit ? [[unit, field]] : [])));
  const lost = pairs.flatMap(({ known: field, unit }) => (field && !unit ? [field] : []));

  const fields = new Fields(page);
  const places = new Map<FieldPlace, FieldPlace>();
  let before: FieldPlace | undefined;
  for (const [index, unit] of units.entries()) {
    const name = names.get(unit) ?? '';
    const own = paired.get(unit);
    // What is lost there and stands here under the same name has moved, with what is below it.
    const moved = own ?? lost.find(([place]) => nameOf(place) === name && !places.has(place));
    const isWithMoved =
      moved && lost.some(([place]) => place === parent(moved[0]) && places.has(place));
    const place =
      moved && (own ?? isWithMoved)
        ? relocate(moved[0], name, places)
        : addedPlace(unit, name, before, fields, whole.bodies);
    if (moved) places.set(moved[0], place);
    if (fields.lines.has(place)) continue;
    const next = units[index + 1];
    const behind = unit.isGlued && next ? (names.get(next) ?? '') : '';
    fields.add(place, unitFacts(unit, moved?.[1], behind), unit.line);
    before = place;
  }
  return {
    ...whole,
    facts: fields.facts(whole.facts.operation, whole.bodies),
    lines: fields.lines,
  };
}

function nameOf(place: FieldPlace): string | undefined {
  const last = parse(place).steps.at(-1);
  return last?.kind === 'property' ? last.name : undefined;
}

/** The name of each unit: what the text before it leaves over, or the likeliest end of it. */
function unitNames(
  units: readonly Unit[],
  pairs: readonly Pair[],
  candidates: readonly string[],
): Map<Unit, string> {
  const paired = new Map(pairs.flatMap(({ known, unit }) => (unit ? [[unit, known]] : [])));
  const names = new Map<Unit, string>();
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1];
    if (unit.isBullet) continue;
    if (unit.name !== undefined || !before) {
      names.set(unit, unit.name ?? '');
      continue;
    }
    const field = paired.get(before)?.[1];
    const length = field && textLength(before, field);
    const left =
      field && length !== undefined
        ? before.rest.slice(length + limitsText(field).length)
        : undefined;
    const own = nameOf(paired.get(unit)?.[0] ?? '');
    const likely = [own ?? [], ...candidates.toSorted((a, b) => b.length - a.length)].flat();
    names.set(
      unit,
      left ??
        likely.find((name) => before.rest.endsWith(name)) ??
        /[A-Za-z_$][\w$-]*$/.exec(before.rest)?.[0] ??
        before.rest,
    );
  }
  return names;
}

/** A known place where its parent now is, under the name that it now has. */
function relocate(
  place: FieldPlace,
  name: string,
  places: ReadonlyMap<FieldPlace, FieldPlace>,
): FieldPlace {
  const around = parent(place);
  const last = parse(place).steps.at(-1);
  if (around === undefined || !last) return place;
  const now = places.get(around) ?? around;
  if (last.kind === 'property') return property(now, name);
  return last.kind === 'alternative' ? alternative(now, last.number) : items(now);
}

/** Where an added field most likely is: where an example has it, else beside the one before. */
function addedPlace(
  unit: Unit,
  name: string,
  before: FieldPlace | undefined,
  fields: Fields,
  bodies: ReadonlyMap<string, unknown>,
): FieldPlace {
  const above: FieldPlace[] = [];
  for (let place = before; place !== undefined; place = parent(place)) above.push(place);
  const [first] = above;
  if (first === undefined || parse(first).part.split('/')[0] !== unit.part) {
    const root = unit.part === 'response' ? 'response/200' : unit.part;
    return unit.isBullet ? root : property(root, name);
  }
  if (unit.isBullet) {
    const choice = above.find((place) => /^(?:oneOf|anyOf)$/.test(fields.type(place) ?? ''));
    if (fields.type(first) === 'array' || !choice) return items(first);
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => alternative(choice, number));
    return numbers.find((place) => !fields.lines.has(place)) ?? items(first);
  }
  const shown = above.find((place) => instancesAt(bodies, property(place, name)).length > 0);
  const beside = above.find((place) => nameOf(place) !== undefined) ?? first;
  return property(shown ?? parent(beside) ?? beside, name);
}

const LIMITS =
  /^(?:one of(\S.*?))?(?:min(-?\d[\d.]*))?(?:max(-?\d[\d.]*))?(?:min length(\d+))?(?:max length(\d+))?(?:pattern(.+))?$/;

/** The facts of a unit: those of the known field as far as it can have them, else as they look. */
function unitFacts(unit: Unit, known: FieldFacts | undefined, behind: string): FieldFacts {
  const { type, rest } = unit;
  const head = { type, ...(unit.required && { required: true }) };
  const own = behind !== '' && rest.endsWith(behind) ? rest.slice(0, -behind.length) : rest;
  const limits = without(known ?? head, 'text', 'deprecated', 'required');
  if (known && textLength(unit, known) !== undefined) {
    return { ...without(known, 'required'), ...head };
  }
  const shown = limitsText(limits);
  const length = known && knownTextLength(own, known);
  if (length === undefined && shown !== '' && own.endsWith(shown)) {
    return { ...limits, ...head, ...textFacts(own.slice(0, -shown.length)) };
  }
  const starts = Array.from({ length: own.length }, (_, index) => index);
  const start = length ?? starts.find((at) => LIMITS.test(own.slice(at))) ?? own.length;
  return { ...head, ...readLimits(own.slice(start), type), ...textFacts(own.slice(0, start)) };
}

function readLimits(text: string, type: string): Partial<FieldFacts> {
  const [, values, minimum, maximum, minLength, maxLength, pattern] = LIMITS.exec(text) ?? [];
  const numbers = { minimum, maximum, minLength, maxLength };
  const stated = Object.entries(numbers).filter(([, value]) => value !== undefined);
  return {
    ...(values !== undefined && { enum: enumValues(values, type) }),
    ...Object.fromEntries(stated.map(([kind, value]) => [kind, Number(value)])),
    ...(pattern !== undefined && { pattern }),
  };
}
