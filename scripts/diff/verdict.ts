import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../fault.ts';
import { bundle, publish } from '../generate/bundle.ts';
import type { Document } from '../generate/document.ts';
import { reachable, views } from '../generate/views.ts';
import { greatest, ranked, type Change, type Impact } from './change.ts';
import { Revision } from './git.ts';
import { entries, isAtLeast, missing, nextVersion, type Entry } from './requirements.ts';
import { specChanges } from './spec.ts';
import { surfaceChanges, type Use } from './surface.ts';

const DOCUMENT = 'generated/openapi.json';
const MANIFEST = 'package.json';
const CHANGELOG = 'CHANGELOG.md';
/** Where the API reports stand. */
const REPORTS = 'api';

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
}

/**
 * Judges what lies in the checkout against a revision. The spec is taken from `openapi/` as it is,
 * and not from what was last generated of it.
 */
export async function verdict(root: string, base: Revision): Promise<Verdict> {
  const [before, after] = await Promise.all([documentOf(base), bundle(root).then(publish)]);
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
      ? greatest(all)
      : greatest([
          ...(await specChanges(await documentOf(release), after)),
          ...(await reportChanges(root, release, useIn(after))),
        ]);
  const required = sinceRelease === undefined ? released : nextVersion(released, sinceRelease);
  const changelogs = [await base.read(CHANGELOG), await here(root, CHANGELOG)] as const;
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
    entries: missing(entries(all), changelogs[0] ?? '', changelogs[1] ?? ''),
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

/** A schema that no request leads to is received, and never made by a caller. */
function useIn(published: Document): Use {
  const both = views(published);
  const given = reachable(both, 'request');
  const received = Object.keys(both.components?.schemas ?? {}).filter((name) => !given.has(name));
  const names = new Set(received);
  return (type) => (names.has(type) ? 'received' : 'given');
}

function here(root: string, file: string): Promise<string | undefined> {
  return readFile(path.join(root, file), 'utf8').catch(() => undefined);
}

function versionIn(text: string | undefined, where: string): string {
  const { version } = JSON.parse(text ?? '{}') as { readonly version?: unknown };
  if (typeof version === 'string') return version;
  throw new Fault('There is no version.', { file: where });
}
