import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { operationPages, type OperationPage } from '../../scripts/site/model/operation.ts';
import type { PublishedDocument } from '../../scripts/site/model/operation.ts';
import type { Sample } from '../../scripts/site/model/samples/samples.ts';
import { ROOT } from '../support/project.ts';

const execute = promisify(execFile);

/** Runs before a sample in TypeScript: requests go to another server, and the output is JSON. */
const PRELOAD = `
const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const moved = (url) => url.replace(process.env.SERVER, process.env.OTHER_SERVER);
  return input instanceof Request
    ? fetch(new Request(moved(input.url), input), init)
    : fetch(moved(String(input)), init);
};
console.log = (value) => process.stdout.write(JSON.stringify(value));
`;

/** The operations of the project, with their samples. */
export async function readOperations(): Promise<OperationPage[]> {
  const text = await readFile(path.join(ROOT, 'generated/openapi.json'), 'utf8');
  return operationPages(JSON.parse(text) as PublishedDocument);
}

/**
 * Runs a sample as a reader copies it, with its requests sent to another server.
 * @param server the server that the sample names
 * @param otherServer the address of the one to send its requests to, without a slash at its end
 * @returns the JSON that it prints; undefined for nothing
 */
export async function runSample(
  { text, language }: Sample,
  server: string,
  otherServer: string,
): Promise<unknown> {
  const env = { ...process.env, NORTHFLANK_API_TOKEN: 'a-token' };
  if (language === 'bash') {
    const { stdout } = await execute('bash', ['-c', text.replaceAll(server, otherServer)], { env });
    return parsed(stdout);
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'northflank-sample-'));
  try {
    const paths = { 'northflank-openapi': [path.join(ROOT, 'src/index.ts')] };
    const files = {
      'package.json': '{"type":"module"}',
      'preload.js': PRELOAD,
      'sample.ts': text,
      'tsconfig.json': JSON.stringify({ compilerOptions: { paths } }),
    };
    for (const [name, content] of Object.entries(files)) {
      await writeFile(path.join(folder, name), content);
    }
    await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    const { stdout } = await execute(
      process.execPath,
      ['--import', 'tsx', '--import', './preload.js', 'sample.ts'],
      {
        cwd: folder,
        env: {
          ...env,
          SERVER: server,
          OTHER_SERVER: otherServer,
          TSX_TSCONFIG_PATH: path.join(folder, 'tsconfig.json'),
        },
      },
    );
    return parsed(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a sample prints if the server answers with the documented example. */
export function documentedAnswer({ responses }: OperationPage, { id }: Sample): unknown {
  const content = responses.find((response) => response.success)?.contents[0];
  const documented = parsed(content?.examples[0]?.text ?? '');
  // The client returns what is inside the envelope.
  const hasData = content?.root?.fields.some(({ name, required }) => name === 'data' && required);
  return id === 'package' && hasData === true
    ? (documented as { readonly data: unknown }).data
    : documented;
}

function parsed(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}
