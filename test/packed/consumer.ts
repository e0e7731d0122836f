import { appendFileSync, existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from '@jest/globals';
import { outcomeOf } from './process.ts';
import type { Outcome } from '../support/project.ts';

const folder = process.env['PACKAGE_FOLDER'] ?? missing();

function missing(): never {
  throw new Error('These tests run by "npm run test:package", which packs and installs first.');
}

/** The packed package. */
export const TARBALL = path.join(folder, 'package.tgz');

/** The project that has the tarball installed. */
export const CONSUMER = path.join(folder, 'consumer');

/** The names of what npm has installed there. */
export const INVENTORY = path.join(folder, 'installed.json');

/** The package as it is installed there. */
export const INSTALLED = path.join(CONSUMER, 'node_modules/northflank-openapi');

/** Where what these tests need is installed. */
export const TOOLS = path.resolve('test/packed/node_modules');

/** A folder of the consumer's project with these files in it. */
export async function project(
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const target = path.join(CONSUMER, name);
  await mkdir(target, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(target, file), text);
  return target;
}

/** Runs a tool of those that these tests need, by its script. */
export function tool(script: string, args: readonly string[], cwd = CONSUMER): Promise<Outcome> {
  return outcomeOf(process.execPath, [path.join(TOOLS, script), ...args], { cwd });
}

/**
 * What a runtime's package brings to this platform.
 * @throws Error where it has nothing for it
 */
export function runtime(file: string): string {
  const executable = path.join(TOOLS, file);
  if (existsSync(executable)) return executable;
  const platform = `${process.platform}-${process.arch}`;
  throw new Error(
    `There is no ${file} for ${platform}: test/packed/package.json has the runtimes of linux-x64.`,
  );
}

/**
 * Tests on a runtime. Where it is missing they are skipped, and one line says why; with CI=true they
 * fail.
 * @param file the runtime's executable below the tools
 * @param tests defines them; it gets what returns the executable
 */
export function describeOn(name: string, file: string, tests: (get: () => string) => void): void {
  let suite: typeof describe | typeof describe.skip = describe;
  try {
    runtime(file);
  } catch (error) {
    if (process.env['CI'] !== 'true') {
      process.stderr.write(`Skipped: ${name}. ${(error as Error).message}\n`);
      suite = describe.skip;
    }
  }
  suite(name, () => {
    tests(() => runtime(file));
  });
}

/** Puts into the printed table what the running test has measured. */
export function record(result: string): void {
  const { currentTestName } = expect.getState();
  appendFileSync(
    path.join(folder, 'rows.jsonl'),
    `${JSON.stringify({ currentTestName, result })}\n`,
  );
}
