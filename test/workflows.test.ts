import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
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
  readonly steps?: readonly Step[];
}
interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What a job may do beyond reading, by workflow and job, and why. */
const GRANTS: Readonly<Record<string, readonly string[]>> = {
  // The report of `npm run diff` is a comment on the pull request.
  'regenerate/comment': ['pull-requests: write'],
  // Regenerated files are committed to the branch of the pull request, and the checks started on it.
  'regenerate/commit': ['contents: write', 'actions: write'],
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
      ...(Object.hasOwn(GRANTS, `${name}/${job}`) ? codeFaults(`${name}/${job}`, steps) : []),
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

/** A job that may write runs no code of the project or of its dependencies. */
function codeFaults(place: string, steps: readonly Step[]): string[] {
  return steps.flatMap(({ run = '' }) =>
    run
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^(?:node|npx|bash|sh|\.\/|npm (?!publish .*--ignore-scripts))/.test(line))
      .map((line) => `${place} may write and runs: ${line}`),
  );
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
    .filter((line) => line !== '' && !line.startsWith('#') && !/^\w+=/.test(line))
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
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - run: npm test
`;

test('a sound workflow has no fault', () => {
  expect(faults('made-up', SOUND)).toEqual([]);
});

test('a job that may write and runs code of the project is a fault', () => {
  const text = SOUND.replace('  one:', '  publish:');
  expect(faults('publish', text)).toContain('publish/publish may write and runs: npm test');
});

test.each([
  [
    '@3d3c42e5aac5ba805825da76410c181273ba90b1',
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

describe('the job that commits regenerated files', () => {
  const job = (parse(readFileSync(path.join(folder, 'regenerate.yml'), 'utf8')) as Workflow).jobs[
    'commit'
  ];
  const scripts = (job?.steps ?? []).flatMap(({ run }) => (run === undefined ? [] : [run]));
  let root = '';

  const at = (...names: string[]) => path.join(root, ...names);
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
      cwd: at(cwd),
      encoding: 'utf8',
    }).trim();
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  /** Runs the job's steps as the runner does, with a `gh` that writes down how it was called. */
  const run = () => {
    const env = {
      PATH: `${at('bin')}:${process.env['PATH'] ?? ''}`,
      HOME: root,
      BRANCH: 'change',
      COMMIT: git('clone', 'rev-parse', 'HEAD'),
      FILES: at('files'),
      GITHUB_REPOSITORY: 'some/project',
      CALLS: at('calls'),
    };
    for (const script of scripts) {
      const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
        cwd: at('clone'),
        env,
        encoding: 'utf8',
      });
      if (status !== 0) return stdout || 'failed';
    }
    return undefined;
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'workflow-'));
    write('bin/gh', '#!/bin/sh\necho "$@" >> "$CALLS"\n');
    chmodSync(at('bin/gh'), 0o755);
    mkdirSync(at('clone'));
    git('.', 'init', '--quiet', '--bare', 'origin');
    git('clone', 'init', '--quiet', '--initial-branch', 'change');
    git('clone', 'remote', 'add', 'origin', at('origin'));
    write('clone/generated/kept.ts', 'old');
    write('clone/generated/gone.ts', 'old');
    write('clone/docs/contradictions/things.md', 'old');
    write('clone/src/index.ts', 'code');
    git('clone', 'add', '--all');
    git('clone', 'commit', '--quiet', '--message', 'First');
    git('clone', 'push', '--quiet', 'origin', 'change');
    write('files/generated/kept.ts', 'new');
    write('files/generated/made.ts', 'new');
    write('files/docs/contradictions/things.md', 'new');
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const ofBranch = () => git('origin', 'rev-parse', 'change');

  test('replaces what generation owns, pushes it and starts the checks', () => {
    const before = ofBranch();
    expect(run()).toBeUndefined();
    expect(git('origin', 'diff', '--name-status', before, 'change').split('\n')).toEqual([
      'M\tdocs/contradictions/things.md',
      'D\tgenerated/gone.ts',
      'M\tgenerated/kept.ts',
      'A\tgenerated/made.ts',
    ]);
    expect(readFileSync(at('calls'), 'utf8')).toBe(
      'workflow run ci.yml --repo some/project --ref change\n',
    );
  });

  test.each([
    [
      'a file elsewhere',
      () => {
        write('files/src/index.ts', 'other');
      },
    ],
    [
      'a hidden file',
      () => {
        write('files/generated/.hidden', 'x');
      },
    ],
    [
      'a file beside the page',
      () => {
        write('files/docs/other.md', 'x');
      },
    ],
    [
      'a link',
      () => {
        symlinkSync('/etc/hostname', at('files/generated/link.ts'));
      },
    ],
    [
      'a link to a folder',
      () => {
        symlinkSync('..', at('files/generated/up'));
      },
    ],
  ])('refuses %s and pushes nothing', (_, spoil) => {
    const before = ofBranch();
    spoil();
    expect(run()).toContain('::error::');
    expect(ofBranch()).toBe(before);
  });

  test('refuses a checkout in which a folder is a link', () => {
    git('clone', 'rm', '-r', '--quiet', 'generated');
    symlinkSync('src', at('clone/generated'));
    expect(run()).toContain('::error::');
  });

  test.each(['on', 'back'])('pushes nothing if the branch has moved %s', (direction) => {
    git('clone', 'branch', 'first');
    write('clone/src/index.ts', 'later');
    git('clone', 'commit', '--quiet', '--all', '--message', 'Second');
    if (direction === 'on') {
      git('clone', 'push', '--quiet', 'origin', 'change');
      git('clone', 'checkout', '--quiet', 'first');
    }
    const before = ofBranch();
    expect(run()).toBeDefined();
    expect(ofBranch()).toBe(before);
  });
});
