import type { Change, Impact } from './change.ts';
import type { Verdict } from './verdict.ts';

const WORDS: Readonly<Record<Impact, string>> = {
  major: 'breaking',
  minor: 'minor',
  patch: 'patch',
};

/** A change in a line, as a terminal shows it. */
export function line({ subject, place, what, impact }: Change): string {
  const where = place === '' ? subject : `${subject}, ${place}`;
  return `${WORDS[impact].padEnd(10)}${where} ${plain(what)}`;
}

/** Whether the version and the changelog are as the changes ask. */
export function isMet({ version, entries, summary }: Verdict): boolean {
  return version.enough && entries.length === 0 && summary === undefined;
}

/** The verdict as a terminal shows it. */
export function text(verdict: Verdict): string {
  const section = (title: string, changes: readonly Change[]) =>
    changes.length === 0 ? [] : [`${title}:`, ...changes.map((one) => `  ${line(one)}`), ''];
  return [
    ...section('The API', verdict.spec),
    ...section('The TypeScript surface', verdict.surface),
    ...demands(verdict).flatMap((demand) => [demand, '']),
    conclusion(verdict),
  ].join('\n');
}

/** The verdict in Markdown, for a pull request. */
export function markdown(verdict: Verdict): string {
  const rows = (changes: readonly Change[]) =>
    changes.map(({ subject, place, what, impact }) => {
      const where = place === '' ? code(subject) : `${code(subject)} ${code(place)}`;
      return `| ${WORDS[impact]} | ${where} | ${cell(what)} |`;
    });
  const section = (title: string, changes: readonly Change[]) =>
    changes.length === 0
      ? []
      : [
          `### ${title}`,
          '',
          '| impact | where | what |',
          '| --- | --- | --- |',
          ...rows(changes),
          '',
        ];
  return [
    '## What this changes',
    '',
    ...section('The API', verdict.spec),
    ...section('The TypeScript surface', verdict.surface),
    ...demands(verdict).flatMap((demand) => ['```text', demand, '```', '']),
    cell(conclusion(verdict)),
    '',
  ].join('\n');
}

/** What is to be done before this may land. */
function demands({ version, entries, summary }: Verdict): string[] {
  const { present, required, enough } = version;
  return [
    ...(enough
      ? []
      : [`package.json: the version is ${present}; make it:\n  "version": "${required}",`]),
    ...(summary === undefined
      ? []
      : [`CHANGELOG.md: add below the heading of ${required}:\n  ${summary}`]),
    ...(entries.length === 0
      ? []
      : [
          `CHANGELOG.md: add under the heading of ${required}:\n${entries.map((one) => `  ${one.line}`).join('\n')}`,
        ]),
  ];
}

function conclusion(verdict: Verdict): string {
  const { since, spec, surface, impact, version } = verdict;
  if (impact === undefined) return `Nothing public has changed since ${since}.`;
  const count = spec.length + surface.length;
  const changes = `${String(count)} ${count === 1 ? 'change' : 'changes'} since ${since}`;
  const kind = impact === 'major' ? 'breaking' : `none breaking (${impact})`;
  const met = isMet(verdict) ? 'which is met' : 'which is not met';
  return `${changes}, ${kind}: version ${version.required} or later after ${version.released} (${version.releasedBy}), ${met}.`;
}

function plain(what: string): string {
  return what.replaceAll('`', '');
}

function code(value: string): string {
  return `\`${cell(value).replaceAll('`', "'")}\``;
}

/** In a table a bar would end the cell, and HTML would be taken for such. */
function cell(value: string): string {
  return value.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
