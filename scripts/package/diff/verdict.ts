import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../../shared/fault.ts';
import { bundle, publish } from '../../generate/bundle.ts';
import type { Document } from '../../generate/document.ts';
import { reachable, views } from '../../generate/views.ts';
import { snapshot } from '../../spec/files.ts';
import { greatest, ranked, type Change, type Impact } from './change.ts';
import { Revision } from './git.ts';
import {
  entries,
  isAtLeast,
  missing,
  nextVersion,
  saysSo,
  summaryLine,
  type Entry,
} from './requirements.ts';
import { specChanges } from './spec.ts';
import { surfaceChanges, type Use } from './surface.ts';

const DOCUMENT = 'generated/openapi.json';
const MANIFEST = 'package.json';
const CHANGELOG = 'CHANGELOG.md';
/** Where the API reports stand. */
const REPORTS = 'api';

/** The types of what the client is told, by their names. */
const GIVEN = /(?:Options|Retries|Hooks|TokenSource|Validators)$/;

/** What has changed since a revision, and what that asks for. */
export interface Verdict {
  readonly since: string;
  /** The API as the spec describes it. */
  readonly spec: readonly Change[];
  /** What the package exports. */
  readonly surface: readonly Change[];
  readonly impact: Impact | undefined;
  readonly version: {
    readonly present: string;
    /** The last release; where there is none, what changes are judged against. */
    readonly released: string;
    readonly releasedBy: string;
    /** The least that it may be now. */
    readonly required: string;
    readonly enough: boolean;
  };
  /** The lines that the changelog lacks. */
  readonly entries: readonly Entry[];
  /** The line in which the changelog says what the next release is; undefined: it has it. */
  readonly summary: string | undefined;
}

/**
 * Judges what lies in the checkout against a revision. The spec is taken from `openapi/` as it is,
 * and not from what was last generated of it.
 */
export async function verdict(root: string, base: Revision): Promise<Verdict> {
  const [before, after] = await Promise.all([documentOf(base), bundle(snapshot(root)).then(({ document }) => publish(document))]);
  const spec = ranked(await specChanges(before, after));
  const surface = ranked(await reportChanges(root, base, useIn(after)));
  const all = [...spec, ...surface];
  const release = (await Revision.lastRelease(root, base.name)) ?? base;
  const [released, present] = [
    versionIn(await release.read(MANIFEST), `${release.name}:${MANIFEST}`),
    versionIn(await here(root, MANIFEST), MANIFEST),
  ];
  const sinceRelease =
    release.name === base.name
      ? { spec, surface }
      : {
          spec: await specChanges(await documentOf(release), after),
          surface: await reportChanges(root, release, useIn(after)),
        };
  const most = greatest([...sinceRelease.spec, ...sinceRelease.surface]);
  const required = most === undefined ? released : nextVersion(released, most);
  const changelogs = [
    (await base.read(CHANGELOG)) ?? '',
    (await here(root, CHANGELOG)) ?? '',
  ] as const;
  const summary = summaryLine(greatest(sinceRelease.spec), greatest(sinceRelease.surface));
  return {
    since: base.name,
    spec,
    surface,
    impact: greatest(all),
    version: {
      present,
      released,
      releasedBy: release.name,
      required,
      enough: isAtLeast(present, required),
    },
    entries: missing(entries(all), ...changelogs),
    summary: most === undefined || saysSo(changelogs[1], summary) ? undefined : summary,
  };
}

async function documentOf(revision: Revision): Promise<Document> {
  const text = await revision.read(DOCUMENT);
  if (text === undefined) {
    throw new Fault(`There is no ${DOCUMENT} at ${revision.name} to compare with.`);
  }
  return JSON.parse(text) as Document;
}

async function reportChanges(root: string, base: Revision, use: Use): Promise<Change[]> {
  const before = (await base.list(REPORTS)).map((name) => path.posix.basename(name));
  const after = await readdir(path.join(root, REPORTS)).catch(() => []);
  const names = [...new Set([...before, ...after])].filter((name) => name.endsWith('.api.md'));
  const found: Change[] = [];
  for (const name of names.sort()) {
    const file = `${REPORTS}/${name}`;
    const [old, now] = [await base.read(file), await here(root, file)];
    // The first report of an entry says nothing of what there was before.
    if (old !== undefined) found.push(...surfaceChanges(old, now ?? '', use));
  }
  const told = found.map((change): [string, Change] => [JSON.stringify(change), change]);
  // An entry that exports what another does has the same changes.
  return [...new Map(told).values()];
}

/** A caller makes what a request leads to, and what the client is told; all else is received. */
function useIn(published: Document): Use {
  const requests = reachable(views(published), 'request');
  return (type) => (requests.has(type) || GIVEN.test(type) ? 'given' : 'received');
}

function here(root: string, file: string): Promise<string | undefined> {
  return readFile(path.join(root, file), 'utf8').catch(() => undefined);
}

function versionIn(text: string | undefined, where: string): string {
  const { version } = JSON.parse(text ?? '{}') as { readonly version?: unknown };
  if (typeof version === 'string') return version;
  throw new Fault('There is no version.', { file: where });
}
