import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { transform } from 'esbuild';
import fc from 'fast-check';
import ts from 'typescript';
import { generator } from '../../../scripts/generate/generation.ts';
import { Fault, Faults } from '../../../scripts/shared/fault.ts';
import type { Snapshot } from '../../../scripts/spec/files.ts';
import * as operation from '../../../src/operation.ts';
import * as validator from '../../../src/validate/validator.ts';
import { WIDGETS } from '../../generate/tree.ts';
import { ALARM, MUTATIONS, Random } from './mutations.ts';

/** `npm run fuzz` asks for more, and for another seed where it's given one. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_125);

const kinds = Object.keys(MUTATIONS);
const numRuns = Math.ceil(RUNS / kinds.length);

/** One file of the small spec mutated, the first in some order that has something to change. */
function mutated(kind: string, random: Random): { file: string; spec: Snapshot } {
  const files = [...WIDGETS].filter(([name]) => name.startsWith('openapi/'));
  const start = random.below(files.length);
  for (const [file, bytes] of [...files.slice(start), ...files.slice(0, start)]) {
    const text = bytes.toString('utf8');
    const changed = MUTATIONS[kind]?.(text, random);
    if (changed === undefined || changed === text) continue;
    const encoding = kind === 'a byte flipped' ? 'latin1' : 'utf8';
    return { file, spec: new Map([...WIDGETS, [file, Buffer.from(changed, encoding)]]) };
  }
  throw new Error(`No file has anything that "${kind}" could change.`);
}

/** What is wrong with what was made of a spec; a refusal must name a line. */
async function wrongs(spec: Snapshot): Promise<string[]> {
  try {
    const files = await generator()(spec);
    return (await Promise.all([...files].map(([name, text]) => wrongsIn(name, text)))).flat();
  } catch (error) {
    if (!(error instanceof Fault || error instanceof Faults)) throw error;
    const faults = error instanceof Faults ? error.faults : [error];
    const lost = faults.filter(({ place }) => place?.line === undefined);
    return lost.map(({ message }) => `This names no line: ${message}`);
  }
}

/** What generated code imports of the project. */
const IMPORTED: Readonly<Record<string, object>> = {
  '../src/operation.ts': operation,
  '../src/validate/validator.ts': validator,
};

function fail(message: string): never {
  throw new Error(message);
}

/** What is wrong with a generated file: its syntax, or that text of the spec runs in it. */
async function wrongsIn(name: string, text: string): Promise<string[]> {
  if (name.endsWith('.json')) {
    JSON.parse(text);
    return [];
  }
  if (!/\.[jt]s$/.test(name)) return [];
  const { diagnostics = [] } = ts.transpileModule(text, {
    reportDiagnostics: true,
    // Declarations alone would have no output, which is an error.
    fileName: name.replace(/\.d\.ts$/, '.ts'),
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const broken = diagnostics.map(
    ({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
  if (broken.length > 0 || name.endsWith('.d.ts')) return broken;
  const { code } = await transform(text, { loader: 'ts', format: 'cjs' });
  const alarms: string[] = [];
  const sandbox = {
    module: { exports: {} },
    require: (file: string) => IMPORTED[file] ?? fail(`${name} imports ${file}`),
    [ALARM]: () => alarms.push(`${name}: text of the spec ran.`),
  };
  vm.runInNewContext(code, sandbox, { timeout: 5_000 });
  return alarms;
}

describe('a mutated spec is generated rightly, or refused with file and line', () => {
  test.each(kinds)(
    '%s',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (draw) => {
          const { file, spec } = mutated(kind, new Random(draw));
          expect([file, await wrongs(spec)]).toEqual([file, []]);
        }),
        // A mutant is small as it is, and shrinking its choices can take for ever.
        { numRuns, seed: SEED, endOnFailure: true },
      );
    },
    60_000 + numRuns * 2_000,
  );
});

test('what is generated wrongly would be seen', async () => {
  expect(await wrongsIn('a.ts', 'export const a: = 1;')).not.toEqual([]);
  expect(await wrongsIn('a.ts', `export const a = ${ALARM}();`)).toEqual([
    'a.ts: text of the spec ran.',
  ]);
  expect(
    await wrongs(new Map([...WIDGETS].filter(([file]) => !file.endsWith('openapi.yaml')))),
  ).toEqual([expect.stringContaining('This names no line')]);
});
