import type { Check } from './check.ts';
import { unconfirmedDepth } from './depth.ts';
import { block, count } from './text.ts';
import type { Page } from '../read/page.ts';
import { LABELS } from '../read/labels.ts';
import type { FieldPlace } from '../../spec/place.ts';

const LONGEST_LIST = 12;

/** What the layout cannot show, a line a kind: neither confirmed nor contradicted. */
export function showUnseen({ unseen, facts }: Check, page: Page): string[] {
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
  const numbers = new Map<string, number>();
  for (const head of heads) numbers.set(head, (numbers.get(head) ?? 0) + 1);
  return numbers;
}
