import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Fault } from '../../shared/fault.ts';
import type { Change } from './change.ts';
import { CORRECTIONS } from './corrections.ts';
import type { Revision } from './git.ts';
import { placeOf, steps } from './place.ts';
import { redoclyDiff, type RawChange } from './redocly.ts';
import { readTree, type Tree } from './tree.ts';
import { whatHappened } from './wording.ts';

/** What says where a fact comes from, which is no part of the API. */
const PROVENANCE = new Set(['x-documented', 'x-why', 'x-source', 'x-quadratic-pattern']);

/**
 * How the API changed from a revision to the spec as it is now, committed or not. It compares the
 * source files, and not what was last generated from them, so that each change has its line.
 * @throws Fault or Faults if there was or is no spec, or if one of them can't be read
 */
export async function apiChanges(root: string, base: Revision): Promise<Change[]> {
  // A folder outside the project, so that Redocly finds no other configuration.
  const folder = await mkdtemp(path.join(tmpdir(), 'northflank-openapi-diff-'));
  try {
    const [before, after] = [path.join(folder, 'base'), path.join(folder, 'revision')];
    await base.checkOut('openapi', before);
    const present = path.join(root, 'openapi');
    await cp(present, path.join(after, 'openapi'), { recursive: true }).catch(() => {
      throw new Fault('There is no such folder to compare.', { file: 'openapi' });
    });
    const raw = await redoclyDiff(folder, base.name);
    const trees = { before: await readTree(before), after: await readTree(after) };
    const changes = raw.filter(isPublic).flatMap((change) => told(change, trees, base.name));
    return [
      ...schemaChanges(trees.before, trees.after, base.name),
      ...changes,
      ...secretChanges(trees.before, trees.after, changes),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isPublic({ path, property }: RawChange): boolean {
  if (path === '#/info' && property === 'version') return false;
  const all = [...steps(path), ...(property === undefined ? [] : [property])];
  // A property may have any name.
  return !all.some((step, at) => PROVENANCE.has(step) && all[at - 1] !== 'properties');
}

/** A change in the terms of a reader. A path that was added or removed is told by its operations. */
function told(
  change: RawChange,
  trees: { readonly before: Tree; readonly after: Tree },
  baseName: string,
): Change[] {
  const { file = '', line = 0, value } = change.revision ?? change.base ?? {};
  const source = `${file}:${String(line)}${change.revision ? '' : ` at ${baseName}`}`;
  const operations = change.kind === 'modified' ? [] : operationsIn(change.typeName, value);
  if (operations.length > 0) {
    const [, route = '', method = ''] = steps(change.path);
    return operations.map(({ operationId, key = method }) => ({
      subject: operationId,
      place: '',
      what: `was ${change.kind} (${key.toUpperCase()} ${route})`,
      impact: change.kind === 'removed' ? 'major' : 'minor',
      source,
    }));
  }
  const correction = CORRECTIONS.find(({ applies }) => applies(change));
  return [
    {
      ...placeOf(change, change.revision ? trees.after : trees.before),
      what: whatHappened(change),
      impact: correction?.impact ?? change.impact,
      isSecurity: correction?.isSecurity ?? false,
      source,
    },
  ];
}

/** The operations of a path, by their methods, or the one that this is. */
function operationsIn(
  typeName: string,
  value: unknown,
): { readonly operationId: string; readonly key?: string }[] {
  if (typeName === 'Operation') return [value as { readonly operationId: string }];
  if (typeName !== 'PathItem') return [];
  return Object.entries(value as object)
    .map(([key, item]) => ({ ...(item as { readonly operationId: string }), key }))
    .filter(({ operationId }) => typeof operationId === 'string');
}

/** Schemas that are new or gone: each is a type that others may import, wherever it's used. */
function schemaChanges(before: Tree, after: Tree, baseName: string): Change[] {
  const without = (all: Tree, others: Tree) =>
    [...all.schemas].filter(([name]) => !others.schemas.has(name));
  return [
    ...without(before, after).map(([name, file]): Change => {
      const source = `${file} at ${baseName}`;
      return { subject: name, place: '', what: 'is no longer a schema', impact: 'major', source };
    }),
    ...without(after, before).map(([name, file]): Change => {
      return { subject: name, place: '', what: 'is a new schema', impact: 'minor', source: file };
    }),
  ];
}

/**
 * Properties whose values are no longer masked, and of which Redocly says nothing: it doesn't see
 * what was beside a `$ref` that is gone.
 */
function secretChanges(before: Tree, after: Tree, changes: readonly Change[]): Change[] {
  return [...before.properties]
    .filter(([name, isSecret]) => isSecret && after.properties.get(name) === false)
    .filter(
      ([name]) =>
        !changes.some(({ isSecurity, place }) => isSecurity && `.${place}`.endsWith(`.${name}`)),
    )
    .map(([name]): Change => {
      const what = 'is no longer marked `x-sensitive` anywhere';
      return { subject: name, place: '', what, impact: 'major', isSecurity: true };
    });
}
