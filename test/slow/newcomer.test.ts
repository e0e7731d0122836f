import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { snapshot } from '../../scripts/spec/files.ts';
import { ROOT, type Outcome } from '../support/project.ts';
import { listed, THIRD_OPERATION } from '../support/third-operation.ts';

/*
 * A newcomer's walk by CONTRIBUTING.md, "Add an operation", in a clone of their own: every command
 * that it names, and the tests that read the spec.
 */

/** A page of documentation, made up. */
const PAGE = `# Create shade

Source: https://docs.example.com/api/shades/create-shade.md

Puts a shade up.

Required permission: Project > Shades > General > Create

**Path parameters:**

{object}
- \`projectId\`: (string) (required) ID of the project

**Request body:**

{object}
- \`name\`: (string) (required) What to call it (min length: 3) (max length: 39)
- \`fabric\`: (string) (required) What it is made of (enum: linen, silk)
- \`replicas\`: (integer) How many there are
- \`password\`: (string) The password of its owner

**Response body:**

201 Created

{object}
- \`data\`: {object}
  - \`id\`: (string) (required) The shade's slug
  - \`createdAt\`: (string) (required) When it was made (format: date-time)

### API reference

POST /v1/projects/{projectId}/shades

POST /v1/teams/{teamId}/projects/{projectId}/shades

#### Example Request

\`\`\`bash
curl --header "Content-Type: application/json" \\
  --request POST \\
  --data '{"name":"desk","fabric":"silk","replicas":1}' \\
  https://api.example.com/v1/projects/{projectId}/shades
\`\`\`

#### Example Response

201 Created: The shade.

\`\`\`json
{ "data": { "id": "desk", "createdAt": "2026-01-01T00:00:00.000Z" } }
\`\`\`
`;

/** A walk is two minutes of work, and more on a machine that does other things. */
const WALK = 900_000;

/** A folder for the clone, and the clone itself. */
let folder: string;
let clone: string;

function run(file: string, args: readonly string[], cwd = clone): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(file, args, { cwd, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** Runs a command of the clone as its npm script does. */
function command(name: string, ...args: readonly string[]): Promise<Outcome> {
  return run(process.execPath, ['--import', 'tsx', `scripts/commands/${name}.ts`, ...args]);
}

/** Runs a tool of the clone's dependencies. */
function tool(file: string, ...args: readonly string[]): Promise<Outcome> {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  return run(process.execPath, [...flags, `node_modules/${file}`, ...args]);
}

/** What a run printed that must succeed. */
async function succeeding(outcome: Promise<Outcome>): Promise<string> {
  const { code, stdout, stderr } = await outcome;
  if (code !== 0) throw new Error(stdout + stderr);
  return stdout;
}

/** The operation that tests add, by another name: in the clone they add theirs as well. */
function renamed(text: string): string {
  return text.replaceAll('Lamp', 'Shade').replaceAll('lamp', 'shade');
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const address = path.join(clone, file);
  await writeFile(address, change(await readFile(address, 'utf8')));
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newcomer-'));
  clone = path.join(folder, 'northflank-openapi');
  const listing = run('git', ['ls-files', '-z', '-co', '--exclude-standard'], ROOT);
  for (const file of (await succeeding(listing)).split('\0')) {
    // A file that was deleted and not committed is listed too.
    if (file === '' || !existsSync(path.join(ROOT, file))) continue;
    await cp(path.join(ROOT, file), path.join(clone, file));
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(clone, 'node_modules'));
  await succeeding(run('git', ['init', '-q']));
  await succeeding(run('git', ['add', '-A']));
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  await succeeding(run('git', [...identity, 'commit', '-qm', 'As it was cloned']));
});

afterEach(async () => {
  await succeeding(run('git', ['reset', '-q', '--hard']));
  await succeeding(run('git', ['clean', '-fdq']));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes a description or summary at each place where `generate` misses one, and nothing else. */
async function describeAll(): Promise<void> {
  const { stderr } = await command('generate');
  // The last line says what came of it.
  const faults = stderr.trim().split('\n').slice(0, -1);
  const places = new Map<string, Map<string, string>>();
  for (const fault of faults) {
    const [, file = '', at = '', key = ''] =
      /^(\S+):(\d+:\d+) The .* has no `?(description|summary)/.exec(fault) ?? [];
    if (file === '') throw new Error(fault);
    places.set(file, (places.get(file) ?? new Map<string, string>()).set(at, key));
  }
  let count = 0;
  const text = () => `Made up for a walk, as number ${String(++count)}.`;
  for (const [file, wanted] of places) {
    await edit(file, (before) => {
      const lines = new LineCounter();
      const document = parseDocument(before, { lineCounter: lines });
      const take = (offset = 0) => {
        const { line, col } = lines.linePos(offset);
        const at = `${String(line)}:${String(col)}`;
        const missing = wanted.get(at);
        wanted.delete(at);
        return missing;
      };
      // A place is that of a key, or of what has none: an item of a list, a whole file.
      visit(document, {
        Pair(_, { key, value }) {
          const missing = isScalar(key) && isMap(value) ? take(key.range?.[0]) : undefined;
          if (missing !== undefined && isMap(value)) value.set(missing, text());
        },
      });
      visit(document, {
        Map(_, map) {
          const missing = take(map.range?.[0]);
          if (missing !== undefined) map.set(missing, text());
        },
      });
      return document.toString();
    });
    expect([file, ...wanted.keys()]).toEqual([file]);
  }
}

/** What follows in both walks, until nothing is left to do. */
async function finish(): Promise<void> {
  await succeeding(tool('prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', 'openapi'));
  await succeeding(command('generate'));
  await succeeding(command('generate', '--check'));
  await edit('CHANGELOG.md', (text) => {
    const line = '- Shades can be put up with `createShade`.\n';
    const isBegun = /^## \[?Unreleased\]?$/m.test(text);
    if (!isBegun) return text.replace(/^## /m, `## Unreleased\n\n### Added\n\n${line}\n## `);
    return text.replace(/^(## \[?Unreleased\]?\n)/m, `$1\n### Added\n\n${line}`);
  });
  const report = await succeeding(command('diff', 'HEAD'));
  expect(report).toMatch(/^ *minor +createShade\b/m);
  expect(report).not.toMatch(/^ *breaking /m);
  await succeeding(tool('typescript/bin/tsc'));
  const tests = [
    'test/spec',
    'test/generate/generated.test.ts',
    'test/lint/exports.test.ts',
    'test/mock',
  ];
  await succeeding(tool('jest/bin/jest.js', ...tests));
}

test(
  'adds an operation that has no page',
  async () => {
    for (const [file, bytes] of snapshot(THIRD_OPERATION)) {
      const address = path.join(clone, renamed(file));
      await mkdir(path.dirname(address), { recursive: true });
      await writeFile(address, renamed(bytes.toString('utf8')));
    }
    await edit('openapi/openapi.yaml', (text) => listed(text, 'shades'));
    await finish();
    expect(await succeeding(run('git', ['status', '--porcelain']))).toContain('openapi/shades/');
  },
  WALK,
);

test(
  'adds an operation with its page, and writes nothing but descriptions',
  async () => {
    const page = path.join(folder, 'create-shade.md');
    await writeFile(page, PAGE);
    await succeeding(command('documents', 'draft', page));
    await describeAll();
    await finish();
    expect(await succeeding(command('documents', 'check', page))).toContain('agree');
  },
  WALK,
);
