import type { RawChange } from './redocly.ts';

/** Keywords that people read, of which only the part that changed is worth a line. */
const PROSE = new Set(['description', 'summary', 'title']);

/** The most that a line shows of a value. */
const LONGEST = 60;

/** What happened, as it follows the place: `maxLength 100 → 50`, `was removed`. */
export function whatHappened({ kind, property = '', base, revision }: RawChange): string {
  if (kind !== 'modified') return `was ${kind}`;
  const [before, after] = [base?.value, revision?.value];
  if (property === 'key') return `was renamed to ${code(after)}`;
  if (property === 'required' && [before, after].some(Array.isArray)) {
    return listChange(before, after, 'requires', 'no longer requires');
  }
  if (property === 'enum') return listChange(before, after, 'gained', 'lost');
  if (PROSE.has(property)) return `${code(property)} ${excerpts(before, after)}`;
  return `${code(property)} ${shown(before)} → ${shown(after)}`;
}

/** What a list gained and lost, in the words for each. */
function listChange(before: unknown, after: unknown, gain: string, loss: string): string {
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const [old, now] = [list(before), list(after)];
  const only = (values: readonly unknown[], others: readonly unknown[]) =>
    values.filter((value) => !others.includes(value)).map(code);
  const [gained, lost] = [only(now, old), only(old, now)];
  const parts = [
    ...(gained.length > 0 ? [`${gain} ${gained.join(', ')}`] : []),
    ...(lost.length > 0 ? [`${loss} ${lost.join(', ')}`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'has its values in another order';
}

function shown(value: unknown): string {
  if (value === undefined) return 'not set';
  const items = Array.isArray(value) ? value : [value];
  return items
    .map((item) => code(shortened(typeof item === 'string' ? item : JSON.stringify(item))))
    .join(' | ');
}

/** Two texts from a little before where they first differ. */
function excerpts(before: unknown, after: unknown): string {
  if (typeof before !== 'string' || typeof after !== 'string') {
    return `${shown(before)} → ${shown(after)}`;
  }
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const start = at < LONGEST / 2 ? 0 : before.lastIndexOf(' ', at - 10) + 1;
  const excerpt = (text: string) => `"${start > 0 ? '…' : ''}${shortened(text.slice(start))}"`;
  return `${excerpt(before)} → ${excerpt(after)}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function code(value: unknown): string {
  return `\`${String(value)}\``;
}
