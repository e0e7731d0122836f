import { showPlace } from '../../shared/fault.ts';
import type { Check } from './check.ts';
import type { Difference } from '../../spec/comparison.ts';
import type { FactKind } from '../../spec/facts.ts';
import { unconfirmedDepth } from './depth.ts';
import type { Page } from '../read/page.ts';
import { isWithin, parent, type FieldPlace } from '../../spec/place.ts';
import { LABELS, showField, showValue, valueDifferences } from '../read/shown.ts';

/** A difference with those of the fields below it that have the same cause. */
type Group = readonly [Difference, ...Difference[]];

const LONGEST_LIST = 12;
const LONGEST_VALUE = 100;

/** How many differences a check has found; what moved, came or went counts once with all below. */
export function countDifferences({ moves, differences, behind, reworded }: Check): number {
  return moves.length + grouped(differences).length + behind.length + reworded.length;
}

/** A check as a person reads it: each difference with both sides, then what is not certain. */
export function showCheck(check: Check, page: Page, file: string): string[] {
  const { spec, documented } = check.known;
  const at = (place: FieldPlace) => {
    const line = check.lines.get(place);
    return showPlace({ file, ...(line !== undefined && { line }) });
  };
  const blocks = [
    ...check.moves.map(({ from, to }) => {
      const verb = parent(from) === parent(to) ? 'renamed' : 'moved';
      return block(`${from}: ${verb}${withBelow(belowIn(check.facts.fields.keys(), from))}`, [
        `page: ${to}   ${at(from)}`,
        `spec: ${from}   ${showPlace(spec.origin(from))}`,
      ]);
    }),
    ...grouped(check.differences).map((group) => showGroup(group, check, page, at)),
    ...check.behind.map(({ place, kind }) =>
      block(`${place}: ${kind}`, [
        `page and spec agree   ${at(place)}`,
        `${documented.file} is behind: take the page with "npm run documents -- accept"`,
      ]),
    ),
    ...check.reworded.map((place) =>
      block(`${place}: reworded; no fact changed, see whether the description still fits`, [
        `page: ${at(place)}`,
        `spec: ${showPlace(spec.origin(place))}`,
      ]),
    ),
  ];
  return [
    ...blocks.map((text, index) => `${index + 1}. ${text}`),
    ...showFirstShown(check),
    ...showUnseen(check, page),
  ];
}

function showGroup(
  [first, ...below]: Group,
  check: Check,
  page: Page,
  at: (place: FieldPlace) => string,
): string {
  const { place, kind, origin } = first;
  const there = showPlace(origin);
  if (kind === 'example') return showExample(first, check, page, at(place));
  if (kind === 'field') {
    const tail = withBelow(below.length);
    const facts = (one: Difference) => {
      const field = (one.page === undefined ? check.known.spec : check.facts).fields.get(one.place);
      return field ? showField(field) : '';
    };
    if (first.page === undefined) {
      return block(`${place}: lost${tail}`, ['page: nothing', `spec: ${facts(first)}   ${there}`]);
    }
    return block(`${place}: added${tail}`, [
      `page: ${facts(first)}   ${at(place)}`,
      ...below.map((one) => `      ${one.place.slice(place.length)}: ${facts(one)}`),
      `spec: nothing; its place is ${there}`,
    ]);
  }
  const says = kind in LABELS ? check.known.spec.says(place, kind as FactKind) : undefined;
  const hasProvenance = says !== undefined && showValue(says) !== showValue(first.spec);
  return block(`${place}: ${kind}`, [
    `page: ${stated(first.page)}   ${at(place)}`,
    `spec: ${stated(first.spec)}   ${there}`,
    ...(hasProvenance ? [`      (by its provenance; the spec itself says ${stated(says)})`] : []),
    ...onlyOn('page', first.page, first.spec),
    ...onlyOn('spec', first.spec, first.page),
  ]);
}

function showExample(
  { place, page: theirs, spec: ours, origin }: Difference,
  { known: { spec } }: Check,
  page: Page,
  at: string,
): string {
  const name = place.replace(/^example /, '');
  if (theirs === undefined) return block(`${place}: lost`, [`spec: ${showPlace(origin)}`]);
  if (ours === undefined) return block(`${place}: added`, [`page: ${at}`]);
  const values = valueDifferences(page.bodies.get(name), spec.bodies.get(name)?.value);
  return block(`${place}: changed`, [
    `page: ${at}`,
    `spec: ${showPlace(origin)}`,
    ...values.map(
      ({ pointer, page: value, spec: known }) =>
        `      ${pointer}: page ${json(value)}, spec ${json(known)}`,
    ),
    ...(values.length === 0 ? ['      the order of properties alone'] : []),
  ]);
}

function showFirstShown({ firstShown, known }: Check): string[] {
  if (firstShown.length === 0) return [];
  const fresh = firstShown.filter(({ says }) => says === undefined);
  const agreed = firstShown.length - fresh.length;
  return [
    block(
      `${count(firstShown.length, 'fact')} that ${known.documented.file} could not have, as its page did not show such; the spec already says ${agreed} of them`,
      fresh.map(({ place, kind, value }) => `${place}: ${LABELS[kind]} ${showValue(value)}`),
    ),
  ];
}

/** What the layout cannot show, a line a kind: neither confirmed nor contradicted. */
function showUnseen({ unseen, facts }: Check, page: Page): string[] {
  const depth = page.layout === 'flattened' ? unconfirmedDepth(facts, page.bodies) : [];
  const kinds = [...unseen].map(([kind, places]) => `${LABELS[kind]} of ${condensed(places)}`);
  if (depth.length > 0) kinds.push(`where objects end, at ${condensed(depth)}`);
  if (kinds.length === 0) return [];
  const total = [...unseen.values()].reduce((sum, { length }) => sum + length, depth.length);
  return [
    block(
      `Neither confirmed nor contradicted: ${count(total, 'fact')} which this layout (${page.layout}) cannot show`,
      kinds,
    ),
  ];
}

/** Differences in which a whole object came or went as one. */
function grouped(differences: readonly Difference[]): Group[] {
  const groups: [Difference, ...Difference[]][] = [];
  for (const difference of differences) {
    const last = groups.find(
      ([first]) =>
        first.kind === 'field' &&
        difference.kind === 'field' &&
        (first.page === undefined) === (difference.page === undefined) &&
        isWithin(difference.place, first.place),
    );
    if (last) last.push(difference);
    else groups.push([difference]);
  }
  return groups;
}

function withBelow(number: number): string {
  return number === 0 ? '' : `, with ${count(number, 'field')} below it`;
}

function belowIn(places: Iterable<FieldPlace>, around: FieldPlace): number {
  return [...places].filter((place) => isWithin(place, around)).length - 1;
}

function stated(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value === true ? 'yes' : showValue(value);
}

function onlyOn(side: string, values: unknown, others: unknown): string[] {
  if (!Array.isArray(values) || !Array.isArray(others)) return [];
  const only = values.filter((value) => !others.includes(value));
  return only.length === 0 ? [] : [`only the ${side} has: ${showValue(only)}`];
}

function json(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** `3: a, b/c, d (in response/200/data)`; of a long list, how many below what. */
function condensed(places: readonly FieldPlace[]): string {
  const split = places.map((place) => place.split('/'));
  const prefix = (split[0] ?? []).findIndex((step, index) =>
    split.some((steps) => steps[index] !== step || index === steps.length - 1),
  );
  const names = split.map((steps) => steps.slice(Math.max(prefix, 0)));
  const [length = 1] = [1, 2, 3, 4, 5].filter((steps) => headsOf(names, steps).size > 3);
  const list =
    names.length > LONGEST_LIST
      ? [...headsOf(names, length)].map(([head, number]) =>
          number === 1 ? head : `${head} ${number}`,
        )
      : names.map((steps) => steps.join('/'));
  const around = (split[0] ?? []).slice(0, Math.max(prefix, 0)).join('/');
  return `${places.length}: ${list.join(', ')}${around === '' ? '' : ` (in ${around})`}`;
}

/** How many names begin with each of their beginnings of a length. */
function headsOf(names: readonly (readonly string[])[], length: number): Map<string, number> {
  const heads = names.map((steps) => steps.slice(0, length).join('/'));
  return new Map(heads.map((head) => [head, heads.filter((other) => other === head).length]));
}

function block(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `     ${line}`)].join('\n');
}

/** `1 field`, `2 fields` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
