import type { Change, Impact } from './change.ts';
import { declarations, type Declaration, type Member } from './report.ts';

/** Whether a value of a type is something that a caller makes, or something that a caller gets. */
export type Use = (type: string) => 'given' | 'received';

/**
 * What stands in a report without being exported and has the shape of the API itself, which the
 * comparison of the spec judges: there an operation more is one change and not many.
 */
const SHAPE = /^(?:components|operations|paths)(?:_\d+)?$/;

/**
 * The changes of the public TypeScript surface between two API reports.
 * @param use how callers meet a type; what they make themselves bears fewer changes
 */
export function surfaceChanges(base: string, revision: string, use: Use): Change[] {
  const before = declarations(base);
  const renames = renamesBetween(before, declarations(revision));
  // What uses a renamed type has not changed by that.
  const after = declarations(
    [...renames].reduce((text, [old, now]) => renamed(text, now, old), revision),
  );
  const added = [...after].filter(([name, { isExported }]) => isExported && !before.has(name));
  const found: Change[] = [];
  const tell = (subject: string, place: string, what: string, impact: Impact) =>
    found.push({ subject, place, what, impact });

  for (const [name, old] of before) {
    const now = after.get(name);
    const other = renames.get(name);
    if (SHAPE.test(name)) continue;
    if (other !== undefined && old.isExported)
      tell(name, '', `was renamed to \`${other}\``, 'major');
    if (!old.isExported && (now === undefined || now.isExported)) continue;
    if (now === undefined || (old.isExported && !now.isExported)) {
      tell(name, '', 'is no longer exported', 'major');
    } else if (now.text !== old.text) {
      for (const change of declarationChanges(old, now, use(name))) tell(name, ...change);
    }
  }
  for (const [name] of added) tell(name, '', 'is exported now', 'minor');
  return found;
}

/** The new name of each that is gone where another says the same in its place. */
function renamesBetween(
  before: ReadonlyMap<string, Declaration>,
  after: ReadonlyMap<string, Declaration>,
): ReadonlyMap<string, string> {
  const added = new Map([...after].filter(([name]) => !before.has(name)));
  const found = new Map<string, string>();
  for (const [name, { text }] of before) {
    if (after.has(name)) continue;
    const same = [...added].filter(([other, now]) => renamed(now.text, other, name) === text);
    // Of a schema's two types, which often say the same, each becomes its like.
    const [other] = same.find(([one]) => isInput(one) === isInput(name)) ?? same[0] ?? [];
    if (other === undefined) continue;
    found.set(name, other);
    added.delete(other);
  }
  return found;
}

function isInput(name: string): boolean {
  return name.endsWith('Input');
}

/** A text in which a name stands for another. */
function renamed(text: string, from: string, to: string): string {
  return text.replace(new RegExp(`(?<![\\w$])${from.replaceAll('$', '\\$')}(?![\\w$])`, 'g'), to);
}

type Found = [place: string, what: string, impact: Impact];

function declarationChanges(
  before: Declaration,
  after: Declaration,
  use: ReturnType<Use>,
): Found[] {
  if (before.members && after.members && before.head === after.head) {
    return memberChanges(before.members, after.members, use);
  }
  if (before.values && after.values) return valueChanges(before.values, after.values);
  if (before.alternatives && after.alternatives) {
    const impact = typeImpact(before.alternatives, after.alternatives, use);
    return [['', 'is another type', impact]];
  }
  return [['', 'is declared otherwise', 'major']];
}

/** The known values of an enum may grow, as an open enum does; code reads what it knows. */
function valueChanges(before: readonly string[], after: readonly string[]): Found[] {
  const gone = before.filter((value) => !after.includes(value));
  const fresh = after.filter((value) => !before.includes(value));
  return [
    ...gone.map((value): Found => ['', `no longer has the value \`${value}\``, 'major']),
    ...fresh.map((value): Found => ['', `has the new value \`${value}\``, 'minor']),
  ];
}

function memberChanges(
  before: ReadonlyMap<string, Member>,
  after: ReadonlyMap<string, Member>,
  use: ReturnType<Use>,
): Found[] {
  const found: Found[] = [];
  for (const [name, old] of before) {
    const now = after.get(name);
    if (now === undefined) {
      found.push([name, 'was removed', 'major']);
      continue;
    }
    if (now.optional && !old.optional) {
      found.push([name, 'became optional', use === 'given' ? 'minor' : 'major']);
    } else if (old.optional && !now.optional) {
      found.push([name, 'is required now', use === 'given' ? 'major' : 'minor']);
    }
    if (now.modifiers !== old.modifiers) found.push([name, 'is declared otherwise', 'major']);
    if (now.type.join(' | ') !== old.type.join(' | ')) {
      found.push([name, 'has another type', typeImpact(old.type, now.type, use)]);
    }
  }
  for (const [name, { optional }] of after) {
    if (before.has(name)) continue;
    const isDemand = use === 'given' && !optional;
    found.push([name, isDemand ? 'is new and required' : 'is new', isDemand ? 'major' : 'minor']);
  }
  return found;
}

/** An open enum takes any value already, so a known one more or less compiles wherever it did. */
function typeImpact(before: readonly string[], after: readonly string[], use: string): Impact {
  const isOpen = (type: readonly string[]) =>
    type.some((one) => /^\(?(?:string|number) & \{\s*\}\)?$/.test(one));
  if (isOpen(before) && isOpen(after)) return 'minor';
  const within = (inner: readonly string[], outer: readonly string[]) =>
    inner.every((one) => outer.includes(one));
  if (use === 'given' ? within(before, after) : within(after, before)) return 'minor';
  return 'major';
}
