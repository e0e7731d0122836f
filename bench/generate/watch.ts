import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { write } from '../../scripts/generate/files.ts';
import { generator } from '../../scripts/generate/generation.ts';
import { snapshot, type Snapshot } from '../../scripts/spec/files.ts';
import { median } from '../statistics.ts';

/** A schema that is part of everything. */
const SCHEMA = 'openapi/services/schemas/ServicePort.yaml';

/** What a person changes most, by name; each time into something that was not there before. */
const EDITS: Readonly<Record<string, (text: string, turn: string) => string>> = {
  'one description': (text, turn) => text.replace(/^(description: .*)\.$/m, `$1, said ${turn}.`),
  'one field': (text, turn) =>
    text.replace(
      /^( +)name:$/m,
      `$1extra${turn}:\n$1  type: string\n$1  description: Added for the ${turn} time.\n$1name:`,
    ),
};

/** Median milliseconds from a save until all files are written, as \`--watch\` does it, by edit. */
export async function watched(root: string, rounds: number): Promise<Record<string, number>> {
  const generate = generator();
  const file = path.join(root, SCHEMA);
  const text = await readFile(file, 'utf8');
  let spec: Snapshot | undefined;
  const round = async () => {
    const start = performance.now();
    spec = snapshot(root, spec);
    await write(root, await generate(spec));
    return performance.now() - start;
  };
  const result: Record<string, number> = {};
  for (const [name, edit] of Object.entries(EDITS)) {
    await round();
    const times: number[] = [];
    for (let turn = 0; turn < rounds; turn++) {
      const changed = edit(text, String.fromCharCode(97 + turn));
      if (changed === text) throw new Error(`${SCHEMA} has nothing to change for ${name}.`);
      await writeFile(file, changed);
      times.push(await round());
    }
    await writeFile(file, text);
    result[name] = median(times);
  }
  return result;
}
