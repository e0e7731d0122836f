import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from './support/project.ts';

interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly permissions?: unknown;
  readonly uses?: string;
  readonly steps?: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: object;
  }[];
}

/** What a job may do beyond reading, by workflow and job, and why. */
const GRANTS: Readonly<Record<string, readonly string[]>> = {
  // The verdict is a comment; the job runs nothing of the pull request.
  'regenerate/comment': ['pull-requests: write'],
  // npm takes the provenance of a package from a job that proves which run it belongs to.
  'publish/publish': ['id-token: write'],
  // GitHub Pages takes a site from a job that proves by a token of its own which run it belongs to.
  'docs/publish': ['pages: write', 'id-token: write'],
};

const folder = path.join(ROOT, '.github/workflows');
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What is wrong with a workflow; each is a line. */
function faults(name: string, text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  return [
    ...permissionFaults(name, workflow.permissions),
    ...jobs.flatMap(([job, { permissions, uses, steps = [] }]) => [
      ...(permissions === undefined ? [] : permissionFaults(`${name}/${job}`, permissions)),
      ...[uses, ...steps.map((step) => step.uses)].flatMap((one) => actionFaults(one)),
      ...steps.flatMap(({ run }) => (run === undefined ? [] : commandFaults(run))),
    ]),
    ...(text.includes('pull_request_target')
      ? ['pull_request_target runs what others wrote with rights of ours']
      : []),
    // Text of a pull request would become a part of the command.
    ...jobs.flatMap(([, { steps = [] }]) =>
      steps.flatMap(({ run = '' }) => (run.includes('${{') ? [`an expression in: ${run}`] : [])),
    ),
  ];
}

function permissionFaults(place: string, permissions: unknown): string[] {
  if (typeof permissions !== 'object' || permissions === null) {
    return [`${place} does not list its permissions`];
  }
  return Object.entries(permissions)
    .filter(([name, level]) => level !== 'none' && `${name}: ${String(level)}` !== 'contents: read')
    .map(([name, level]) => `${name}: ${String(level)}`)
    .filter((grant) => !(GRANTS[place] ?? []).includes(grant))
    .map((grant) => `${place} has ${grant}`);
}

function actionFaults(uses: string | undefined): string[] {
  if (uses === undefined || uses.startsWith('./')) return [];
  return /^[\w./-]+@[0-9a-f]{40}$/.test(uses) ? [] : [`${uses} is not pinned by commit`];
}

/** Each line is a script of package.json, a file of the project, or a command that exists. */
function commandFaults(run: string): string[] {
  const lines = run.replaceAll('\\\n', ' ').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [command = '', ...rest] = line.split(/\s+/);
      const words = rest.filter((word) => !word.startsWith('-'));
      if (command === 'npm') {
        const [verb = '', script = ''] = words;
        if (verb === 'run') return Object.hasOwn(scripts, script) ? [] : [`no script ${script}`];
        if (verb === 'test') return Object.hasOwn(scripts, 'test') ? [] : ['no script test'];
        return ['ci', 'pkg', 'publish'].includes(verb) ? [] : [`npm ${verb} is not known here`];
      }
      if (command === 'bash') return isFile(words[0] ?? '') ? [] : [`no file ${words[0] ?? ''}`];
      return exists(command) ? [] : [`no command ${command}`];
    });
}

function isFile(name: string): boolean {
  return (
    execFileSync('git', ['ls-files', '--cached', '--others', '--', name], { cwd: ROOT }).length > 0
  );
}

function exists(command: string): boolean {
  // The runner has it, whether or not this machine does.
  if (command === 'gh') return true;
  try {
    execFileSync('sh', ['-c', 'command -v "$0"', command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.each(readdirSync(folder))('%s', (file) => {
  test('pins its actions, asks for little and runs what there is', () => {
    expect(faults(path.parse(file).name, readFileSync(path.join(folder, file), 'utf8'))).toEqual(
      [],
    );
  });
});

const SOUND = `on: push
permissions: { contents: read }
jobs:
  one:
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
      - run: npm test
`;

test('a sound workflow has no fault', () => {
  expect(faults('made-up', SOUND)).toEqual([]);
});

test.each([
  [
    '@11bd71901bbe5b1630ceea73d27597364c9af683',
    '@v4',
    'actions/checkout@v4 is not pinned by commit',
  ],
  ['permissions: { contents: read }\n', '', 'made-up does not list its permissions'],
  ['contents: read', 'contents: write', 'made-up has contents: write'],
  [
    'permissions: { contents: read }',
    'permissions: write-all',
    'made-up does not list its permissions',
  ],
  ['  one:\n', '  one:\n    permissions: { id-token: write }\n', 'made-up/one has id-token: write'],
  ['npm test', 'npm run no-such', 'no script no-such'],
  ['npm test', 'no-such-command --now', 'no command no-such-command'],
  ['npm test', 'bash .ci/no-such', 'no file .ci/no-such'],
  [
    'npm test',
    'echo ${{ github.event.pull_request.title }}',
    'an expression in: echo ${{ github.event.pull_request.title }}',
  ],
])('%j as %j is a fault', (from, to, fault) => {
  expect(SOUND).toContain(from);
  expect(
    faults(
      'made-up',
      SOUND.replace(from, () => to),
    ),
  ).toContain(fault);
});
