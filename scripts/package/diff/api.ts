import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Fault } from '../../shared/fault.ts';
import type { Change } from './change.ts';
import { CORRECTIONS } from './corrections.ts';
import type { Revision } from './git.ts';
import { placeOf, steps } from './place.ts';
import { redoclyDiff, type RawChange } from './redocly.ts';
import {
  operationsIn,
  propertiesIn,
  schemasIn,
  type TreeOperation,
  type TreeSchema,
} from './tree.ts';
import { whatHappened } from './wording.ts';

/** What says where a fact comes from, which is no part of the API. */
const PROVENANCE = new Set(['x-documented', 'x-why', 'x-source', 'x-quadratic-pattern']);

/** What this project tells by operation, with its name. */
const OPERATION_TYPES = new Set(['Paths', 'PathItem', 'Operation']);

/**
 * How the API changed from a revision to the spec as it is now, committed or not. It compares the
 * source files, and not what was last generated from them, so that each change has its line.
 * @throws Fault or Faults if there was no spec, or if either can't be read
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
    return await treeChanges(folder, base.name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function treeChanges(folder: string, baseName: string): Promise<Change[]> {
  const [base, revision] = [path.join(folder, 'base'), path.join(folder, 'revision')];
  const raw = await redoclyDiff(folder, baseName);
  const [before, after] = [operationsIn(base), operationsIn(revision)];
  const ids = new Map([...before, ...after].map(({ pointer, id }) => [pointer, id]));
  const then = (source: string) => `${source} at ${baseName}`;
  const told = raw.filter(isPublic).map((change) => ({
    ...placeOf(change, ids),
    ...judged(change),
    source: sourceOf(change, then),
  }));
  return [
    ...operationChanges(before, after, then),
    ...schemaChanges(await schemasIn(base), await schemasIn(revision), then),
    ...told,
    ...secretChanges(await propertiesIn(base), await propertiesIn(revision), told),
  ];
}

/** Whether a change is one of the API, and not told otherwise. */
function isPublic({ path, typeName, kind, property }: RawChange): boolean {
  if (path === '#/info' && property === 'version') return false;
  if (kind !== 'modified' && OPERATION_TYPES.has(typeName)) return false;
  const all = [...steps(path), ...(property === undefined ? [] : [property])];
  // A property may have any name.
  return !all.some((step, at) => PROVENANCE.has(step) && all[at - 1] !== 'properties');
}

function judged(change: RawChange): Pick<Change, 'what' | 'impact' | 'isSecurity'> {
  const correction = CORRECTIONS.find(({ applies }) => applies(change));
  return {
    what: whatHappened(change),
    impact: correction?.impact ?? change.impact,
    isSecurity: correction?.isSecurity ?? false,
  };
}

function sourceOf({ base, revision }: RawChange, then: (source: string) => string): string {
  const { file, line } = revision ?? base ?? { file: '', line: 0 };
  const source = `${file.replace(/^(?:base|revision)\//, '')}:${String(line)}`;
  return revision ? source : then(source);
}

/** Operations that are new or gone. One that has another id, or another path, is neither. */
function operationChanges(
  before: readonly TreeOperation[],
  after: readonly TreeOperation[],
  then: (source: string) => string,
): Change[] {
  const without = (all: readonly TreeOperation[], others: readonly TreeOperation[]) => {
    const known = new Set(others.flatMap(({ id, request }) => [id, request]));
    return all.filter(({ id, request }) => !known.has(id) && !known.has(request));
  };
  return [
    ...without(before, after).map(({ id, request, source }): Change => {
      const what = `was removed (${request})`;
      return { subject: id, place: '', what, impact: 'major', source: then(source) };
    }),
    ...without(after, before).map(({ id, request, source }): Change => {
      return { subject: id, place: '', what: `was added (${request})`, impact: 'minor', source };
    }),
  ];
}

/** Schemas that are new or gone: each is a type that others may import, wherever it's used. */
function schemaChanges(
  before: readonly TreeSchema[],
  after: readonly TreeSchema[],
  then: (source: string) => string,
): Change[] {
  const [old, now] = [before, after].map((all) => new Set(all.map(({ name }) => name)));
  const added = after.filter(({ name }) => old?.has(name) !== true);
  const renamed = new Set<string>();
  const gone = before
    .filter(({ name }) => now?.has(name) !== true)
    .map(({ name, file, text }): Change => {
      const same = added.find((schema) => schema.text === text && !renamed.has(schema.name));
      if (same) renamed.add(same.name);
      return {
        subject: name,
        place: '',
        what: same ? `was renamed to \`${same.name}\`` : 'was removed: the schema, and its type',
        impact: 'major',
        source: same?.file ?? then(file),
      };
    });
  const fresh = added
    .filter(({ name }) => !renamed.has(name))
    .map(({ name, file }): Change => {
      const what = 'was added: a schema, and a type';
      return { subject: name, place: '', what, impact: 'minor', source: file };
    });
  return [...gone, ...fresh];
}

/**
 * Properties whose values are no longer masked, and of which Redocly says nothing: it doesn't see
 * what was beside a `$ref` that is gone.
 */
function secretChanges(
  before: ReadonlyMap<string, boolean>,
  after: ReadonlyMap<string, boolean>,
  told: readonly Change[],
): Change[] {
  return [...before]
    .filter(([name, isSecret]) => isSecret && after.get(name) === false)
    .filter(
      ([name]) =>
        !told.some(({ isSecurity, place }) => isSecurity && `.${place}`.endsWith(`.${name}`)),
    )
    .map(([name]): Change => {
      const what = 'is no longer marked `x-sensitive` anywhere';
      return { subject: name, place: '', what, impact: 'major', isSecurity: true };
    });
}
