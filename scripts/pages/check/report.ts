import { isDeepStrictEqual } from 'node:util';
import type { Check } from './check.ts';
import type { Item } from './items.ts';
import { block, count } from './text.ts';
import { showUnseen } from './unseen.ts';
import type { Page } from '../read/page.ts';
import { LABELS } from '../read/labels.ts';
import { showField, showValue, valueDifferences } from '../read/shown.ts';
import { showPlace } from '../../shared/fault.ts';
import type { Difference } from '../../spec/comparison.ts';
import type { FactKind } from '../../spec/facts.ts';
import type { PageOrigin } from '../../spec/facts-file.ts';

const LONGEST_VALUE = 100;

/** The items of a check that the spec hasn't settled. */
export function openItems({ items }: Check): readonly Item[] {
  return items.filter(({ isSettled }) => !isSettled);
}

/** A check as a person reads it: what differs, by field, then what is not certain. */
export function showCheck(check: Check, page: Page): string[] {
  const { newer } = check;
  return [
    ...(newer
      ? [`The documented facts are newer than this page: they come from ${showOrigin(newer)}.`]
      : []),
    ...openItems(check).map((item, index) => `${index + 1}. ${showItem(item, check, page)}`),
    ...showSettled(check),
    ...showFirstShown(check),
    ...showUnseen(check, page),
  ];
}

/** A page's address and date, as far as it says them. */
export function showOrigin({ source, saved }: PageOrigin): string {
  return [source, saved].filter((part) => part !== undefined).join(', ') || 'an undated page';
}

function showItem(item: Item, check: Check, page: Page): string {
  const { place, line, move, differences, behind, isReworded } = item;
  const { spec, documented } = check.reference;
  const isOnlyReworded = isReworded && !move && differences.length + behind.length === 0;
  const moved = move && `${move.isRenamed ? 'renamed' : 'moved'} from ${move.from}`;
  return block(`${place}${line === undefined ? '' : `, line ${line}`}`, [
    ...(move ? [`${moved}${withBelow(move.below)}   ${showPlace(spec.origin(move.from))}`] : []),
    ...showFields(item, check),
    ...differences
      .filter(({ kind }) => kind !== 'field')
      .flatMap((difference) => showFact(difference, check, page)),
    ...behind.map(({ kind }) => {
      return `${label(kind)}: page and spec agree; ${documented.file} is behind, accept the page`;
    }),
    ...(isReworded ? ['reworded'] : []),
    ...(isOnlyReworded ? ['  no fact changed; see whether the description still fits'] : []),
  ]);
}

/** The fields that only the page or only the spec has: the one of the item, and those below it. */
function showFields({ differences, documentedAt }: Item, check: Check): string[] {
  const fields = differences.filter(({ kind }) => kind === 'field');
  const whole = fields.find(({ place }) => place === documentedAt);
  const show = ({ place, page }: Difference) => {
    const side = page === undefined ? check.reference.spec : check.facts;
    return showField(side.fields.get(place) ?? { type: 'any' });
  };
  const sideOf = ({ page }: Difference) => (page === undefined ? 'spec' : 'page');
  const below = fields.filter((field) => field !== whole);
  if (!whole) {
    return below.map((each) => {
      const step = each.place.slice(documentedAt.length);
      return `${step}: only the ${sideOf(each)} has it: ${show(each)}`;
    });
  }
  const title = `only the ${sideOf(whole)} has it${withBelow(below.length)}: ${show(whole)}`;
  return [
    `${title}   ${showPlace(whole.origin)}`,
    ...below
      .filter(({ page }) => page !== undefined)
      .map((each) => `  ${each.place.slice(documentedAt.length)}: ${show(each)}`),
  ];
}

function showFact(difference: Difference, { reference }: Check, page: Page): string[] {
  const { place, kind, page: theirs, spec: ours, origin } = difference;
  const there = showPlace(origin);
  if (kind === 'example') return showExample(difference, reference.spec.bodies, page);
  if (kind === 'status') {
    return [`only the ${theirs === undefined ? 'spec' : 'page'} has this status   ${there}`];
  }
  const says = kind in LABELS ? reference.spec.says(place, kind as FactKind) : undefined;
  const hasProvenance = says !== undefined && showValue(says) !== showValue(ours);
  return [
    `${label(kind)}: ${contrast(theirs, ours)}   ${there}`,
    ...(hasProvenance ? [`  (by its provenance; the spec itself says ${stated(says)})`] : []),
  ];
}

/** How two values differ: lists by what only one of them has. */
function contrast(page: unknown, spec: unknown): string {
  if (!Array.isArray(page) || !Array.isArray(spec)) {
    return `page ${stated(page)}, spec ${stated(spec)}`;
  }
  const only = (values: readonly unknown[], others: readonly unknown[], side: string) => {
    const rest = values.filter((value) => !others.includes(value));
    return rest.length === 0 ? [] : [`only the ${side} has ${showValue(rest)}`];
  };
  const parts = [...only(page, spec, 'page'), ...only(spec, page, 'spec')];
  return parts.length === 0 ? 'the order of the values differs' : parts.join('; ');
}

function showExample(
  { place, page: theirs, spec: ours, origin }: Difference,
  bodies: Check['reference']['spec']['bodies'],
  page: Page,
): string[] {
  const there = showPlace(origin);
  if (theirs === undefined || ours === undefined) {
    return [`only the ${theirs === undefined ? 'spec' : 'page'} has this example   ${there}`];
  }
  const name = place.replace(/^example /, '');
  const values = valueDifferences(page.bodies.get(name), bodies.get(name)?.value);
  return [
    `another example   ${there}`,
    ...values.map(({ pointer, page: value, spec }) => {
      return `  ${pointer}: page ${json(value)}, spec ${json(spec)}`;
    }),
  ];
}

function showSettled({ items, rewordedRecord, reference }: Check): string[] {
  const settled = items.filter(({ isSettled }) => isSettled);
  return [
    ...(settled.length > 0
      ? [
          block(
            `Settled: ${count(settled.length, 'difference')}, of which the spec names this page as the source`,
            settled.map(({ place, differences }) => {
              const kinds = differences.map(({ kind }) => label(kind));
              return `${place}: ${[...new Set(kinds)].join(', ')}`;
            }),
          ),
        ]
      : []),
    ...(rewordedRecord > 0
      ? [
          `${count(rewordedRecord, 'description')} reworded since the document of record, whose words ${reference.documented.file} keeps.`,
        ]
      : []),
  ];
}

function showFirstShown({ firstShown, reference }: Check): string[] {
  if (firstShown.length === 0) return [];
  const unsaid = firstShown.filter(({ says, value }) => !isDeepStrictEqual(says, value));
  const agreed = firstShown.length - unsaid.length;
  const remedy = reference.documented.record ? '' : '. Accept this page to record them';
  return [
    block(
      `${count(firstShown.length, 'fact')} that the accepted pages cannot show; the spec says ${agreed} of them already${remedy}`,
      unsaid.map(({ place, kind, value, says }) => {
        const spec = says === undefined ? '' : `, spec ${stated(says)}`;
        return `${place}: ${label(kind)} ${stated(value)}${spec}`;
      }),
    ),
  ];
}

function label(kind: string): string {
  if (kind === 'field') return 'the whole field';
  return kind in LABELS ? LABELS[kind as FactKind] : kind;
}

function withBelow(number: number): string {
  return number === 0 ? '' : `, with ${count(number, 'field')} below it`;
}

function stated(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value === true ? 'yes' : showValue(value);
}

function json(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
