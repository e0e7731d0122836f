import path from 'node:path';
import { isOfDocument, type Snapshot } from '../spec/files.ts';
import { parsed } from '../spec/parsed.ts';
import { SPEC_FOLDER } from '../spec/resolver.ts';

/** Whether a file has to be looked at. */
export type IsDue = (file: string) => boolean;

/**
 * A rule sees a file, what that refers to, and how the file is referred to. After a spec without
 * faults, all that has to be looked at is therefore what changed, what leads to it, and what it leads
 * to or did.
 * @param clean an earlier spec that had no fault
 */
export function dueFiles(files: Snapshot, clean: Snapshot | undefined): IsDue {
  if (clean === undefined) return () => true;
  // Not before they are known to be YAML.
  let isDue: IsDue | undefined;
  return (file) => (isDue ??= isDueSince(clean, files))(file);
}

function isDueSince(clean: Snapshot, files: Snapshot): IsDue {
  const names = [...new Set([...clean.keys(), ...files.keys()])];
  const changed = names.filter((name) => clean.get(name) !== files.get(name));
  if (!changed.every(isOfDocument)) return () => true;
  const forth = new Map<string, Set<string>>();
  const back = new Map<string, Set<string>>();
  for (const spec of [clean, files]) {
    for (const [file, bytes] of spec) {
      for (const target of isOfDocument(file) ? referredTo(file, bytes) : []) {
        forth.set(file, (forth.get(file) ?? new Set()).add(target));
        back.set(target, (back.get(target) ?? new Set()).add(file));
      }
    }
  }
  const due = new Set([...reached(changed, forth), ...reached(changed, back)]);
  return (file) => due.has(file);
}

function reached(
  from: readonly string[],
  links: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const all = new Set(from);
  // What is added to a set while it is gone through comes up too.
  for (const file of all) for (const next of links.get(file) ?? []) all.add(next);
  return all;
}

const known = new WeakMap<Buffer, { readonly file: string; readonly targets: readonly string[] }>();

/** The files that a file refers to, and whatever else in it could be the name of a file. */
function referredTo(file: string, bytes: Buffer): readonly string[] {
  const before = known.get(bytes);
  if (before?.file === file) return before.targets;
  const folder = path.resolve(SPEC_FOLDER, path.dirname(file));
  const targets = namesIn(parsed(bytes)).map((name) =>
    path.relative(SPEC_FOLDER, path.resolve(folder, name)).split(path.sep).join('/'),
  );
  known.set(bytes, { file, targets });
  return targets;
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return /\.(?:yaml|json)$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}
