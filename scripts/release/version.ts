import { Fault } from '../fault.ts';

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
  if (tag !== undefined && tag !== `v${version}`) {
    const place = placeOf(MANIFEST, manifest, /"version"/);
    throw new Fault(
      `The version is ${version}, and the tag is ${tag}: it must be v${version}.`,
      place,
    );
  }
  const heading = new RegExp(`^## \\[?${version.replaceAll('.', '\\.')}\\]?(?: - (\\S+))?$`, 'm');
  const found = heading.exec(changelog);
  if (!found && tag !== undefined) {
    const right = `Put "## ${version} - YYYY-MM-DD" above what is new in it.`;
    throw new Fault(`There is no section for version ${version}. ${right}`, { file: CHANGELOG });
  }
  const place = placeOf(CHANGELOG, changelog, found ? heading : /^## Unreleased$/m);
  if (place.line === undefined) {
    throw new Fault(
      `There is neither a section for version ${version} nor one for "Unreleased".`,
      place,
    );
  }
  if (found && !/^\d{4}-\d\d-\d\d$/.test(found[1] ?? '')) {
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

/** Where a file says something; without a line if it doesn't. */
function placeOf(file: string, text: string, what: RegExp): { file: string; line?: number } {
  const index = text.search(what);
  return index === -1 ? { file } : { file, line: text.slice(0, index).split('\n').length };
}
