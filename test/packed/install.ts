import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outcomeOf } from './process.ts';

/** What the tests of a consumer use beside the package, and what it is compared with. */
const TOOLS = [
  ...['@northflank/js-client', '@tanstack/react-query', '@types/node', 'msw'],
  ...['openapi-msw', 'openapi-react-query'],
];

/**
 * Packs the package as npm publishes it, and installs the tarball into a project outside the
 * repository, as those who use it do.
 */
export default async function install(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'northflank-package-'));
  process.env['PACKAGE_FOLDER'] = folder;
  try {
    await fill(folder);
  } catch (error) {
    // Jest takes nothing down where this fails.
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function fill(folder: string): Promise<void> {
  await step('npm', ['pack', '--pack-destination', folder], process.cwd());
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8')) as Named;
  const tarball = path.join(folder, `${name}-${version}.tgz`);
  await writeFile(path.join(folder, 'rows.jsonl'), '');
  await writeFile(path.join(folder, 'package.tgz'), await readFile(tarball));

  const consumer = path.join(folder, 'consumer');
  await mkdir(consumer);
  await writeFile(path.join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
  await step('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball], consumer);
  const installed = await readdir(path.join(consumer, 'node_modules'));
  await writeFile(path.join(folder, 'installed.json'), JSON.stringify(installed));
  for (const tool of TOOLS) {
    const link = path.join(consumer, 'node_modules', tool);
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(path.resolve('test/packed/node_modules', tool), link);
  }
}

interface Named {
  readonly name: string;
  readonly version: string;
}

async function step(command: string, args: readonly string[], cwd: string): Promise<void> {
  const { code, stdout, stderr } = await outcomeOf(command, args, { cwd });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
