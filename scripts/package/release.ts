import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault, type Place } from '../shared/fault.ts';
import { CHANGELOG, newestSection } from './changelog.ts';
import { Checkout } from './diff/git.ts';
import { text } from './diff/show.ts';
import { verdict, type Verdict } from './diff/verdict.ts';
import { isAtLeast, MANIFEST, versionOf } from './version.ts';

/** A version that may be released. */
export interface Release {
  readonly version: string;
  /** What changed since the last release; undefined if this is the first. */
  readonly verdict: Verdict | undefined;
}

/**
 * Checks that what is checked out can be released: the tag, package.json and the changelog name the
 * same version, and that is large enough for what changed since the last release.
 * @param tag the release's tag; undefined before there is one
 * @throws Fault or Faults for the first thing that doesn't fit
 */
export async function checkRelease(root: string, tag: string | undefined): Promise<Release> {
  const read = (file: string) => readFile(path.join(root, file), 'utf8');
  const manifest = await read(MANIFEST);
  const version = checkVersion(manifest, await read(CHANGELOG), tag);
  const checkout = await Checkout.open(root);
  if (tag !== undefined) {
    const [tagged, head] = [await checkout.find(tag), await checkout.find('HEAD')];
    if (tagged.commit !== head.commit) {
      throw new Fault(`The tag ${tag} is not on the commit that is checked out.`);
    }
  }
  const last = await checkout.lastRelease(tag);
  if (last === undefined) return { version, verdict: undefined };
  const changes = await verdict(root, last);
  if (!isAtLeast(version, changes.required)) {
    const message = `The version is ${version}, and must be ${changes.required} or later:`;
    throw new Fault(`${message}\n${text(changes)}`, versionPlace(manifest));
  }
  return { version, verdict: changes };
}

/**
 * Checks that all that names the version names the same.
 * @param tag if undefined, what is new may still be below "Unreleased"
 * @returns the version
 * @throws Fault for the first that doesn't
 */
export function checkVersion(manifest: string, changelog: string, tag: string | undefined): string {
  const version = versionOf(manifest);
  const place = versionPlace(manifest);
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Fault(`The version is ${version}; a release has three numbers, as in 1.2.0.`, place);
  }
  if (tag !== undefined && tag !== `v${version}`) {
    throw new Fault(`The version is ${version}, but the tag is ${tag}, not v${version}.`, place);
  }
  if (tag !== undefined && (JSON.parse(manifest) as { private?: boolean }).private === true) {
    const message = 'The package is private, so that npm refuses to publish it. Remove "private".';
    throw new Fault(message, { file: MANIFEST });
  }
  // The newest section is what is released: nothing newer may be above it.
  const section = newestSection(changelog);
  const heading: Place = section ? { file: CHANGELOG, line: section.line } : { file: CHANGELOG };
  const isUnreleased = tag === undefined && section?.name === 'Unreleased';
  if (section === undefined || (section.name !== version && !isUnreleased)) {
    const or = tag === undefined ? ' or "## Unreleased"' : '';
    throw new Fault(`The first section must be "## ${version} - YYYY-MM-DD"${or}.`, heading);
  }
  if (!isUnreleased && !isDate(section.date ?? '')) {
    throw new Fault(`The heading has no date. Write: ## ${version} - YYYY-MM-DD`, heading);
  }
  if (section.entries.length === 0) {
    throw new Fault('The section is empty. Say what is new, in lines such as "- …".', heading);
  }
  return version;
}

function isDate(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
}

function versionPlace(manifest: string): Place {
  const at = manifest.search(/"version"/);
  return { file: MANIFEST, line: manifest.slice(0, at).split('\n').length };
}
