import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Has other generators make their clients of the same document, in a folder. */
export async function generateClients(folder: string): Promise<void> {
  const document = path.join(ROOT, 'generated', 'openapi.json');
  const redocly = path.join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
  const heyApi = path.join(ROOT, 'bench/node_modules/@hey-api/openapi-ts');
  const { bin } = JSON.parse(await readFile(path.join(heyApi, 'package.json'), 'utf8')) as {
    readonly bin: Readonly<Record<string, string>>;
  };
  const commands = [
    [redocly, 'generate-client', document, '-o', path.join(folder, 'redocly.ts')],
    [
      path.join(heyApi, bin['openapi-ts'] ?? ''),
      ...['-i', document, '-o', path.join(folder, 'hey-api'), '-c', '@hey-api/client-fetch'],
    ],
  ];
  for (const command of commands) await run(process.execPath, command, { cwd: ROOT });
}
