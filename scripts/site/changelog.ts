import type { Impact } from '../package/diff/change.ts';
import { isAtLeast, nextVersion } from '../package/diff/requirements.ts';
import { Fault, Faults } from '../shared/fault.ts';

const FILE = 'CHANGELOG.md';

/** The verdict of a version that nothing went before. */
const FIRST = 'first version, nothing to compare with';

/** What a verdict says of each part, and what that asks of the version. */
const IMPACTS: Readonly<Record<string, Impact | undefined>> = {
  breaking: 'major',
  minor: 'minor',
  patch: 'patch',
  unchanged: undefined,
};
const VERDICT = new RegExp(
  `^Verdict: (?:${FIRST}|API (${Object.keys(IMPACTS).join('|')}), TypeScript (${Object.keys(IMPACTS).join('|')}))\\.$`,
);

/** A version's part of the changelog. */
interface Section {
  /** `1.2.0`; `Unreleased` and other headings stand for themselves. */
  readonly name: string;
  /** Where its heading is, from 0. */
  readonly line: number;
  /** Where its verdict is; undefined: it has none. */
  readonly verdict: number | undefined;
}

/**
 * A changelog (Keep a Changelog) for the site: the verdict that stands below each version's heading,
 * on the API and on the TypeScript surface, becomes a note. It is written down and not computed, for
 * the site is built from a checkout that may have no history.
 * @throws Faults for each version that has no verdict, or less than its verdict asks for
 */
export function verdicts(changelog: string): string {
  const lines = changelog.split('\n');
  const sections = sectionsOf(lines);
  const versions = sections.filter(({ name }) => /^\d/.test(name));
  const faults = versions.flatMap((section, index) => {
    const text = section.verdict === undefined ? undefined : lines[section.verdict];
    return faultOf(section, text, versions[index + 1]?.name) ?? [];
  });
  const unknown = sections.flatMap(({ name, verdict }) =>
    verdict === undefined || VERDICT.test(lines[verdict] ?? '') || /^\d/.test(name)
      ? []
      : new Fault(notUnderstood(), { file: FILE, line: verdict + 1 }),
  );
  if (faults.length + unknown.length > 0) throw new Faults([...faults, ...unknown]);
  for (const { verdict } of sections) {
    if (verdict !== undefined) lines[verdict] = note(lines[verdict] ?? '');
  }
  return lines.join('\n');
}

function sectionsOf(lines: readonly string[]): Section[] {
  const headings = lines.flatMap((line, index) => {
    const [, name] = /^## \[?([^\]\s]+)/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, line: index }];
  });
  return headings.map(({ name, line }, index) => {
    const end = headings[index + 1]?.line ?? lines.length;
    const found = lines.slice(line, end).findIndex((text) => text.startsWith('Verdict:'));
    return { name, line, verdict: found < 0 ? undefined : line + found };
  });
}

function faultOf(
  { name, line, verdict }: Section,
  text: string | undefined,
  before: string | undefined,
): Fault | undefined {
  const fault = (message: string, at: number) => new Fault(message, { file: FILE, line: at + 1 });
  if (text === undefined || verdict === undefined) {
    const wanted =
      before === undefined
        ? `Add below its heading the line: Verdict: ${FIRST}.`
        : `Add below its heading what npm run diff -- v${before} finds, in a line such as: Verdict: API minor, TypeScript unchanged.`;
    return fault(`Version ${name} has no verdict. ${wanted}`, line);
  }
  const parts = VERDICT.exec(text);
  if (parts === null) return fault(notUnderstood(), verdict);
  const said = text.includes(FIRST) ? [] : parts.slice(1);
  if ((said.length === 0) !== (before === undefined)) {
    return fault(
      before === undefined
        ? `Nothing went before version ${name}. Write: Verdict: ${FIRST}.`
        : `Version ${before} went before version ${name}. Write what npm run diff -- v${before} finds.`,
      verdict,
    );
  }
  const least = said
    .flatMap((part) => IMPACTS[part] ?? [])
    .map((impact) => nextVersion(before ?? name, impact))
    .find((version) => !isAtLeast(name, version));
  return least === undefined
    ? undefined
    : fault(
        `By its verdict version ${name}, after ${String(before)}, has to be ${least} or later.`,
        verdict,
      );
}

function notUnderstood(): string {
  return `A verdict reads "Verdict: ${FIRST}." or "Verdict: API X, TypeScript Y.", each of ${Object.keys(IMPACTS).join(', ')}.`;
}

/** The verdict as the page shows it. */
function note(line: string): string {
  const [, api, surface] = VERDICT.exec(line) ?? [];
  if (api === undefined || surface === undefined) {
    return `<p class="verdict"><strong>First version</strong> Nothing to compare with.</p>`;
  }
  const breaking = [api, surface].includes('breaking');
  return `<p class="verdict${breaking ? ' breaking' : ''}"><strong>${
    breaking ? 'Breaking' : 'Not breaking'
  }</strong> API: ${api}. TypeScript: ${surface}.</p>`;
}
