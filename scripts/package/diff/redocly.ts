import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Impact } from './change.ts';

const execute = promisify(execFile);
const CLI = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

/** A change as `redocly diff` reports it. */
export interface RawChange {
  /** A JSON Pointer from the root, through references: `#/paths/…/schema/$ref/properties/id`. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: Impact;
  readonly verdicts: readonly {
    readonly ruleId: string;
    readonly impact: Impact;
    readonly message: string;
  }[];
  /** The keyword that was modified; `key` where a component was renamed. */
  readonly property?: string;
  readonly base?: { readonly pointer: string; readonly value?: unknown };
  readonly revision?: { readonly pointer: string; readonly value?: unknown };
}

/**
 * What `redocly diff` finds between two documents. It is run as a process, for it exports nothing.
 * @param base a document as JSON or YAML text
 * @param revision the document that came of it
 */
export async function redoclyDiff(base: string, revision: string): Promise<RawChange[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'northflank-openapi-diff-'));
  try {
    await writeFile(path.join(folder, 'base.yaml'), base);
    await writeFile(path.join(folder, 'revision.yaml'), revision);
    const files = ['base.yaml', 'revision.yaml', '--output', 'report.json'];
    await execute(
      process.execPath,
      [CLI, 'diff', ...files, '--format', 'json', '--fail-on', 'none'],
      {
        cwd: folder,
        // There is no configuration in the folder that could say so.
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        maxBuffer: 2 ** 28,
      },
    );
    const report = JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8')) as {
      readonly changes: RawChange[];
    };
    return report.changes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
