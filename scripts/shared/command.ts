import { performance } from 'node:perf_hooks';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Fault, Faults } from './fault.ts';

/**
 * Runs a command of the project. Faults, which a person must mend, are printed a line each without
 * a stack, and so is a call that it doesn't understand; anything else is a bug and shows all.
 * Exits with 0, with 1 after a fault or where the command returns false, with 2 after a wrong call.
 */
export async function command(run: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await run()) ? 0 : 1;
  } catch (error) {
    if (error instanceof Fault || error instanceof Faults) {
      console.error(error.message);
      process.exitCode = 1;
    } else if (isUsage(error)) {
      console.error(`${error.message}\nRun it with --help for what it takes.`);
      process.exitCode = 2;
    } else throw error;
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command is called with: options as `parseArgs` takes them, and `--help`. */
interface CommandLine<Given extends Options> {
  readonly help: string;
  readonly options?: Given;
  readonly allowPositionals?: boolean;
}

type Parsed<Given extends Options> = ReturnType<typeof parseArgs<{ options: Given }>>;

/** Of commands that work on a project, which needn't be in the current folder. */
export const ROOT = { root: { type: 'string', default: process.cwd() } } as const;

/** Runs a command of the project with its arguments, or prints its help. */
export function commandLine<const Given extends Options>(
  { help, options, allowPositionals = false }: CommandLine<Given>,
  run: (values: Parsed<Given>['values'], positionals: string[]) => Promise<boolean>,
): Promise<void> {
  return command(async () => {
    const all: Options = { ...options, help: { type: 'boolean' } };
    const { values, positionals } = parseArgs({ allowPositionals, options: all });
    if (values['help'] !== true) return run(values as Parsed<Given>['values'], positionals);
    console.log(help);
    return true;
  });
}

/** A wrong call of a command: an argument too many, too few, or unknown. */
export class Usage extends Error {
  override readonly name = 'Usage';
}

function isUsage(error: unknown): error is Error {
  if (error instanceof Usage) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS_');
}

/** Milliseconds since the process began, as a person reads them: `840 ms`, `1.52 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds.toFixed(0)} ms`;
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** How long the process has run, its start included; or how long since then, in its milliseconds. */
export function elapsed(since = 0): string {
  return duration(performance.now() - since);
}
