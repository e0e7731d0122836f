import { spawn } from 'node:child_process';

/** What a process took. */
export interface Run {
  readonly milliseconds: number;
  /** The most memory that it had at once. */
  readonly megabytes: number;
  readonly output: string;
}

const REPORT = `process.on('exit', () => {
  process.stderr.write('\\nmaxrss ' + process.resourceUsage().maxRSS + '\\n');
});`;

/** Runs a script with Node to its end. */
export async function run(script: string, args: readonly string[], cwd: string): Promise<Run> {
  const report = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const options = ['--import', report, ...(script.endsWith('.ts') ? ['--import', 'tsx'] : [])];
  const start = performance.now();
  const child = spawn(process.execPath, [...options, script, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
  if (code !== 0) {
    throw new Error(`${script} ${args.join(' ')} ended with ${String(code)}:\n${output}`);
  }
  const kilobytes = Number(/^maxrss (\d+)$/m.exec(output)?.[1]);
  return { milliseconds, megabytes: kilobytes / 1024, output };
}
