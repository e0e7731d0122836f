import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { Fault, Faults } from '../../shared/fault.ts';
import type { Impact } from './change.ts';

const execute = promisify(execFile);
const require = createRequire(import.meta.url);
const CLI = require.resolve('@redocly/cli/bin/cli.js');

/**
 * A configuration of its own: with one that doesn't extend these rules, as the project's does not,
 * Redocly rates every change as a patch.
 */
const CONFIGURATION = 'extends: [diff-recommended]\ntelemetry: off\n';

/** Where something is in one of the two trees. */
interface Location {
  /** `openapi/…`, in the tree that it is of. */
  readonly file: string;
  /** From the root of that file. */
  readonly pointer: string;
  readonly line: number;
  readonly value?: unknown;
}

/** A change as `redocly diff` reports it. */
export interface RawChange {
  /** A JSON Pointer from the root, through references: `#/paths/…/schema/$ref/properties/id`. */
  readonly path: string;
  /** What changed: `Schema`, `Operation`, … */
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: Impact;
  /** What the rules say; each says that the change is breaking. */
  readonly verdicts: readonly { readonly ruleId: string }[];
  /** The keyword that was modified; `key` for something that was renamed. */
  readonly property?: string;
  readonly base?: Location;
  readonly revision?: Location;
}

/**
 * What `redocly diff` finds between two source trees. It runs as a process, as Redocly exports no
 * function for it.
 * @param folder has `base/openapi/` and `revision/openapi/`
 * @param baseName what to call the base in a message
 * @throws Faults for what can't be read in either tree, since changes there would be missed
 */
export async function redoclyDiff(folder: string, baseName: string): Promise<RawChange[]> {
  await writeFile(path.join(folder, 'redocly.yaml'), CONFIGURATION);
  const files = ['base', 'revision'].map((tree) => `${tree}/openapi/openapi.yaml`);
  const options = ['--format', 'json', '--output', 'report.json', '--fail-on', 'none'];
  const { failed, stderr } = await execute(process.execPath, [CLI, 'diff', ...files, ...options], {
    cwd: folder,
    env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
    maxBuffer: 2 ** 28,
  }).then(
    (output) => ({ failed: false, stderr: output.stderr }),
    (error: unknown) => ({ failed: true, stderr: String((error as { stderr?: string }).stderr) }),
  );
  const faults = faultsIn(stderr.replaceAll(`${folder}${path.sep}`, ''), baseName);
  if (faults.length > 0) throw new Faults(faults);
  if (failed) throw new Fault(`redocly diff failed:\n${stderr.trim()}`);
  const report = JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8')) as {
    readonly changes: RawChange[];
  };
  return report.changes.map(({ base, revision, ...change }) => ({
    ...change,
    ...(base && { base: inTree(base) }),
    ...(revision && { revision: inTree(revision) }),
  }));
}

function inTree(location: Location): Location {
  return { ...location, file: location.file.replace(/^(?:base|revision)\//, '') };
}

/** The problems that Redocly prints, as in `[1] base/openapi/openapi.yaml:3:5 at #/…`. */
function faultsIn(output: string, baseName: string): Fault[] {
  const problems = output.matchAll(/^\[\d+\] (base|revision)\/(\S+):(\d+):(\d+).*\n\n(.+)/gm);
  return [...problems].map(([, tree, file = '', line, column, message = '']) => {
    const when = tree === 'base' ? `At ${baseName}: ` : '';
    const place = { file, line: Number(line), column: Number(column) };
    return new Fault(
      `${when}${message.replaceAll(/(?:base|revision)\/(?=openapi\/)/g, '')}`,
      place,
    );
  });
}
