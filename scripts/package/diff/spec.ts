import type { Document, PathItem } from '../../generate/document.ts';
import { greater, type Change, type Impact } from './change.ts';
import { redoclyDiff, type RawChange } from './redocly.ts';

/** What Redocly holds for breaking and is not so here: the enums of responses are open. */
const HARMLESS = new Set(['enum-values-added']);

/** Where a schema says so little in a pointer that a reader can do without. */
const SILENT = new Set(['$ref', 'schema']);

/**
 * The changes from one published document to another, each with what it asks of users of this
 * project. Redocly finds and rates them; where this project promises more or less, its word counts.
 */
export async function specChanges(base: Document, revision: Document): Promise<Change[]> {
  const raw = await redoclyDiff(JSON.stringify(base), JSON.stringify(revision));
  return raw
    .filter(({ path, property }) => !(path === '#/info' && property === 'version'))
    .map((change) => ({
      ...placeOf(change, revision, base),
      what: whatOf(change),
      impact: impactOf(change),
    }));
}

function impactOf({ path, kind, impact, verdicts, property }: RawChange): Impact {
  // A named schema is a type that others import, wherever it is used.
  const isType = /^#\/components\/schemas\/[^/]+$/.test(path);
  if (isType && (kind === 'removed' || property === 'key')) return 'major';
  if (isType && kind === 'added') return 'minor';
  const counted = verdicts.filter(({ ruleId }) => !HARMLESS.has(ruleId));
  // A known value more or less is something to use or to stop using; Redocly tells of neither.
  const least: Impact = property === 'enum' ? 'minor' : verdicts.length > 0 ? 'patch' : impact;
  return counted.reduce<Impact>((most, verdict) => greater(most, verdict.impact), least);
}

function whatOf(change: RawChange): string {
  const { kind, verdicts, property = '', base, revision } = change;
  if (property === 'key') return `was renamed to \`${String(revision?.value)}\``;
  if (property === 'enum') return enumChange(base?.value, revision?.value);
  const counted = verdicts.map(({ message }) => message.replace(/\.$/, ''));
  if (counted.length > 0 && kind === 'modified') return counted.join('; ');
  return kind === 'modified' ? `has another ${property}` : `was ${kind}`;
}

function enumChange(before: unknown, after: unknown): string {
  const list = (values: unknown): readonly unknown[] => (Array.isArray(values) ? values : []);
  const [old, now] = [list(before), list(after)];
  const listed = (values: readonly unknown[], others: readonly unknown[]) =>
    values.filter((value) => !others.includes(value)).map((value) => `\`${String(value)}\``);
  const [gained, lost] = [listed(now, old), listed(old, now)];
  const parts = [
    ...(gained.length > 0 ? [`has the new value ${gained.join(', ')}`] : []),
    ...(lost.length > 0 ? [`no longer has the value ${lost.join(', ')}`] : []),
  ];
  return parts.length > 0 ? parts.join(' and ') : 'has its values in another order';
}

/** The operation, type or part of the document that a pointer leads into, and the way from there. */
function placeOf(
  { path, property, base: before }: RawChange,
  revision: Document,
  base: Document,
): Pick<Change, 'subject' | 'place'> {
  const [root = '', first = '', second = '', ...rest] = steps(path);
  if (root === 'paths') {
    const object = operationAt(revision, first, second) ?? operationAt(base, first, second);
    const method = second === '' ? '' : `${second.toUpperCase()} `;
    return { subject: object?.operationId ?? `${method}${first}`, place: part(rest) };
  }
  if (root === 'components' && first !== '') {
    const name = property === 'key' ? (steps(before?.pointer ?? '')[2] ?? second) : second;
    return { subject: name, place: field(rest) };
  }
  return { subject: root === '' ? 'the document' : root, place: field([first, second, ...rest]) };
}

function operationAt(document: Document, path: string, method: string) {
  const item = Object.hasOwn(document.paths, path) ? document.paths[path] : undefined;
  return item?.[method as Exclude<keyof PathItem, 'parameters'>];
}

function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A place in an operation: `request dockerSettings.buildEngine`, `200 response data.id`. */
function part([kind = '', ...rest]: readonly string[]): string {
  if (kind === 'requestBody') return `request ${body(rest)}`.trim();
  if (kind === 'responses') return `${rest[0] ?? ''} response ${body(rest.slice(1))}`.trim();
  return [kind, field(rest)].join(' ').trim();
}

/** A body's media type goes without saying. */
function body(path: readonly string[]): string {
  return field(path[0] === 'content' ? path.slice(2) : path);
}

/** `data.ports[].name`; a property that is named as a keyword is told apart by what is before it. */
function field(path: readonly string[]): string {
  let text = '';
  for (let at = 0; at < path.length; at++) {
    const step = path[at] ?? '';
    if (step === 'properties' && at + 1 < path.length)
      text += `${text === '' ? '' : '.'}${path[++at] ?? ''}`;
    else if (step === 'items') text += '[]';
    else if (step === 'additionalProperties') text += '{}';
    else if (/^(?:any|one|all)Of$/.test(step)) text += `|${path[++at] ?? ''}`;
    else if (step !== '' && !SILENT.has(step)) text += `${text === '' ? '' : ' '}${step}`;
  }
  return text;
}
