import type { Change, Impact } from './change.ts';
import { isMet, type Verdict } from './verdict.ts';

const WORDS: Readonly<Record<Impact, string>> = {
  major: 'breaking',
  minor: 'minor',
  patch: 'patch',
};

/** So many lines of the hand-written surface are shown; git shows all of them. */
const SURFACE_LINES = 150;

/** The verdict as a terminal shows it. */
export function text(verdict: Verdict): string {
  const section = (title: string, changes: readonly Change[]) =>
    changes.length === 0 ? [] : [`${title}:`, ...changes.map((change) => `  ${line(change)}`), ''];
  const surface = surfaceLines(verdict);
  return [
    ...section('The API', verdict.api),
    ...section('The exported names', verdict.names),
    ...(surface.length === 0 ? [] : [`${SURFACE}:`, ...surface.map((one) => `  ${one}`), '']),
    ...verdict.notes.map((note) => `Note: ${note}`),
    conclusion(verdict),
  ].join('\n');
}

/** The verdict in Markdown, for a pull request. */
export function markdown(verdict: Verdict): string {
  const section = (title: string, changes: readonly Change[]) =>
    changes.length === 0 ? [] : [`### ${title}`, '', ...table(changes), ''];
  const surface = surfaceLines(verdict);
  return [
    '## What this changes',
    '',
    ...section('The API', verdict.api),
    ...section('The exported names', verdict.names),
    ...(surface.length === 0 ? [] : [`### ${SURFACE}`, '', `${FENCE}diff`, ...surface, FENCE, '']),
    ...verdict.notes.flatMap((note) => [cell(note), '']),
    cell(conclusion(verdict)),
    '',
  ].join('\n');
}

/** Longer than any in the report that it encloses. */
const FENCE = '`````';

const SURFACE = 'Exports written by hand, for a person to judge';

/** A change in a line. */
function line({ subject, place, what, impact, isSecurity, source }: Change): string {
  const where = place === '' ? subject : `${subject} ${place}`;
  const prefix = isSecurity === true ? 'security: ' : '';
  const at = source === undefined ? '' : `  (${source})`;
  // A keyword stands first in backticks; anything else is a sentence with its verb.
  const colon = what.startsWith('`') ? ':' : '';
  return `${WORDS[impact].padEnd(10)}${prefix}${where}${colon} ${what.replaceAll('`', '')}${at}`;
}

function table(changes: readonly Change[]): string[] {
  const rows = changes.map(({ subject, place, what, impact, isSecurity, source }) => {
    const where = place === '' ? code(subject) : `${code(subject)} ${code(place)}`;
    const kind = `${WORDS[impact]}${isSecurity === true ? ', security' : ''}`;
    return `| ${kind} | ${where} | ${cell(what)} | ${source === undefined ? '' : code(source)} |`;
  });
  return ['| impact | where | what | source |', '| --- | --- | --- | --- |', ...rows];
}

function surfaceLines({ surface, since }: Verdict): string[] {
  const all = surface === '' ? [] : surface.split('\n');
  if (all.length <= SURFACE_LINES) return all;
  return [...all.slice(0, SURFACE_LINES), `… and more; all of it: git diff ${since} -- api`];
}

/** The last line: what all of it comes to. */
function conclusion(verdict: Verdict): string {
  const { since, api, names, surface, impact, version, required } = verdict;
  if (impact === undefined) return `Nothing public has changed since ${since}.`;
  const count = api.length + names.length + (surface === '' ? 0 : 1);
  const changes = `${String(count)} ${count === 1 ? 'change' : 'changes'} since ${since}`;
  const kind = impact === 'major' ? 'breaking' : `none breaking (${impact})`;
  const next = `the version after ${version} must be ${required} or later`;
  const missing = isMet(verdict)
    ? ''
    : ' CHANGELOG.md says nothing new: say below "## Unreleased" what changed, in lines such as "- …".';
  return `${changes}, ${kind}: ${next}.${missing}`;
}

function code(value: string): string {
  return `\`${cell(value).replaceAll('`', "'")}\``;
}

/** In a table a bar would end the cell, and HTML would be taken for HTML. */
function cell(value: string): string {
  return value.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
