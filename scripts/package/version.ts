import { Fault } from '../shared/fault.ts';

const CHANGELOG = 'CHANGELOG.md';
const MANIFEST = 'package.json';

/**
 * Holds what names the version of a release against each other.
 * @param tag that of the release; where there is none yet, the changes may stand under "Unreleased"
 * @returns the version
 * @throws Fault at the first place that does not fit
 */
export function checkRelease(manifest: string, changelog: string, tag: string | undefined): string {
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const where = placeOf(MANIFEST, manifest, /"version"/);
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Fault(
      `The version is ${version}; a release has three numbers, such as 1.2.0.`,
      where,
    );
  }
  if (tag !== undefined && tag !== `v${version}`) {
    throw new Fault(
      `The version is ${version}, and the tag is ${tag}: it must be v${version}.`,
      where,
    );
  }
  // What is released is the newest section: nothing that is new may stand above it.
  const [, name, date] = /^## \[?([^\]\s]+)\]?(?: - (\S+))?$/m.exec(changelog) ?? [];
  const place = placeOf(CHANGELOG, changelog, /^## /m);
  if (name !== version && (tag !== undefined || name !== 'Unreleased')) {
    const or = tag === undefined ? ' or "## Unreleased"' : '';
    throw new Fault(`The first section must be "## ${version} - YYYY-MM-DD"${or}.`, place);
  }
  if (name === version && !isDate(date ?? '')) {
    throw new Fault(`The heading has no date: "## ${version} - YYYY-MM-DD" would be right.`, place);
  }
  const [section = ''] = changelog.split('\n').slice(place.line).join('\n').split(/^## /m, 1);
  if (!/^- \S/m.test(section)) {
    throw new Fault(
      'The section has no entry: say in a line each what is new, such as "- …".',
      place,
    );
  }
  return version;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Where a file says something; without a line if it doesn't. */
function placeOf(file: string, text: string, what: RegExp): { file: string; line?: number } {
  const index = text.search(what);
  return index === -1 ? { file } : { file, line: text.slice(0, index).split('\n').length };
}
