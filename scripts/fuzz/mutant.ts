import process from 'node:process';
import vm from 'node:vm';
import { transform } from 'esbuild';
import ts from 'typescript';
import { Fault, Faults } from '../shared/fault.ts';
import { generate } from '../generate/pipeline.ts';
import { snapshot } from '../spec/files.js';
import { ALARM } from './mutations.ts';

/** What one mutant came to. */
export interface Outcome {
  readonly result: 'generated' | 'refused' | 'failed';
  /** The faults, or what is wrong with what was generated or refused. */
  readonly messages: readonly string[];
}

/** The mutated files, as bytes in latin1; everything else is as it lies in the project. */
export interface Mutant {
  readonly root: string;
  readonly files: Readonly<Record<string, string>>;
}

/*
 * Generates of mutants, one after the other, in a process that can be ended where one takes too
 * long. It writes nothing.
 */
process.on('message', (mutant: Mutant) => {
  void judge(mutant).then((outcome) => process.send?.(outcome));
});

async function judge({ root, files }: Mutant): Promise<Outcome> {
  const spec = new Map(snapshot(root));
  for (const [name, text] of Object.entries(files)) spec.set(name, Buffer.from(text, 'latin1'));
  let made: ReadonlyMap<string, string>;
  try {
    made = await generate(root, spec, () => undefined, 'ignore');
  } catch (error) {
    const faults =
      error instanceof Faults ? error.faults : error instanceof Fault ? [error] : undefined;
    if (faults === undefined) {
      const { stack = String(error) } = error instanceof Error ? error : {};
      return { result: 'failed', messages: [stack] };
    }
    const lost = faults.filter(({ place }) => place?.line === undefined);
    const messages = faults.map(({ message }) => message);
    return lost.length > 0
      ? { result: 'failed', messages: ['A fault has no line.', ...messages] }
      : { result: 'refused', messages };
  }
  const wrong = (await Promise.all([...made].map(([name, text]) => faultsOf(name, text)))).flat();
  return wrong.length > 0
    ? { result: 'failed', messages: wrong }
    : { result: 'generated', messages: [] };
}

/** What is wrong with a generated file: its syntax, or that text of the spec runs in it. */
async function faultsOf(name: string, text: string): Promise<string[]> {
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
  const rung: string[] = [];
  const sandbox = {
    module: { exports: {} },
    [ALARM]: () => rung.push(`${name}: text of the spec ran.`),
  };
  try {
    vm.runInNewContext(code, sandbox, { timeout: 5_000 });
  } catch (error) {
    rung.push(`${name}: ${String(error)}`);
  }
  return rung;
}
