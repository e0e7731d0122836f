import { spawn } from 'node:child_process';

/** What a process took. */
export interface Run {
  readonly milliseconds: number;
  /** Of all cores; more telling than the above on a machine that does other things too. */
  readonly cpuMilliseconds: number;
  /** The most memory that it had at once. */
  readonly megabytes: number;
  readonly output: string;
}

const REPORT = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('\\nused ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n');
});`;

/**
 * Runs a script with Node to its end.
 * @param nodeOptions what Node is called with before the script
 */
export async function run(
  script: string,
  args: readonly string[],
  cwd: string,
  nodeOptions: readonly string[] = [],
): Promise<Run> {
  const report = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const options = ['--import', report, ...nodeOptions];
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
  const [, kilobytes, microseconds] = /^used (\d+) (\d+)$/m.exec(output) ?? [];
  return {
    milliseconds,
    cpuMilliseconds: Number(microseconds) / 1000,
    megabytes: Number(kilobytes) / 1024,
    output,
  };
}
