import { spawn } from 'node:child_process';

/** What a process took, and what it printed. */
export interface Run {
  readonly milliseconds: number;
  /** The most memory that it had at once; only a node process tells. */
  readonly megabytes: number;
  readonly output: string;
}

const REPORT = `process.on('exit', () => {
  process.stderr.write('\\nmaxrss ' + process.resourceUsage().maxRSS + '\\n');
});`;

/** Runs a command to its end. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  accept: readonly number[] = [0],
): Promise<Run> {
  const options =
    command === process.execPath
      ? ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`]
      : [];
  const start = performance.now();
  const child = spawn(command, [...options, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const milliseconds = performance.now() - start;
  if (!accept.includes(code ?? -1)) {
    throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${output}`);
  }
  const kilobytes = Number(/^maxrss (\d+)$/m.exec(output)?.[1] ?? NaN);
  return { milliseconds, megabytes: kilobytes / 1024, output };
}

/** Several commands, one after the other. */
export async function runAll(
  commands: readonly (readonly [command: string, ...args: string[]])[],
  cwd: string,
): Promise<Run> {
  let milliseconds = 0;
  for (const [command, ...args] of commands) {
    milliseconds += (await run(command, args, cwd)).milliseconds;
  }
  return { milliseconds, megabytes: NaN, output: '' };
}
