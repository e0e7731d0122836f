import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { recall, remember, SCRIPTS } from '../../scripts/generate/stamp.js';
import { generate, type Caching } from '../../scripts/generate/pipeline.ts';
import { snapshot } from '../../scripts/spec/files.js';
import { ROOT } from '../support/project.ts';

const PORT = 'openapi/services/schemas/ServicePort.yaml';
const CACHE = 'node_modules/.cache/northflank-openapi';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'northflank-openapi-'));
  for (const name of ['openapi', 'redocly.yaml']) {
    await cp(path.join(ROOT, name), path.join(root, name), { recursive: true });
  }
  await made('use');
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

/** What is generated, and the steps that ran for it. */
async function made(caching: Caching) {
  const ran: string[] = [];
  const report = (step: string, milliseconds: number | undefined) => {
    if (milliseconds !== undefined) ran.push(step);
  };
  return { files: await generate(root, snapshot(root), report, caching), ran };
}

async function edit(from: string, to: string): Promise<void> {
  const file = path.join(root, PORT);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

test('nothing runs where nothing has changed, and all of it when it must', async () => {
  expect((await made('use')).ran).toEqual([]);
  expect((await made('rebuild')).ran).toContain('types');
});

test('new words compile no types and no validators', async () => {
  await edit('What the port speaks.', 'What is spoken there.');
  const { files, ran } = await made('use');
  expect(ran).toEqual(expect.arrayContaining(['lint', 'bundle', 'comments']));
  expect(ran).not.toContain('types');
  expect(ran).not.toContain('validators');
  expect(files.get('generated/types.ts')).toContain('What is spoken there.');
});

test.each([
  ['a limit', 'maximum: 65535', 'maximum: 65534', ['validators'], ['types']],
  ['an enum', 'TCP, UDP]', 'TCP, UDP, SCTP]', ['validators', 'types', 'enums'], []],
  [
    'provenance',
    'the project of the same',
    'the projects of the same',
    ['contradictions'],
    ['views', 'types', 'validators'],
  ],
])('what follows from %s runs, and nothing else', async (_, from, to, does, doesNot) => {
  await made('use');
  await edit(from, to);
  const { files, ran } = await made('use');
  expect(ran).toEqual(expect.arrayContaining(does));
  expect(ran.filter((step) => doesNot.includes(step))).toEqual([]);
  expect([...files]).toEqual([...(await made('ignore')).files]);
});

test('a damaged cache is noticed and made anew', async () => {
  await made('use');
  const file = path.join(root, CACHE, 'validators.json');
  const text = await readFile(file, 'utf8');
  const damaged = text.replace('is not known', 'is not knowm');
  expect(damaged).not.toBe(text);
  await writeFile(file, damaged);
  const { files, ran } = await made('use');
  expect(ran).toEqual(['validators']);
  expect(files.get('generated/validators.js')).not.toContain('knowm');
  expect(await readFile(file, 'utf8')).toBe(text);
});

test('what is not kept under its own hash is not there', async () => {
  remember(root, 'thing', { some: 'value' });
  expect(recall(root, 'thing')).toEqual({ some: 'value' });
  const file = path.join(root, CACHE, 'thing.json');
  const bytes = await readFile(file);
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    await writeFile(file, changed);
    expect([at, recall(root, 'thing')]).toEqual([at, undefined]);
    await writeFile(file, bytes.subarray(0, at));
    expect([at, recall(root, 'thing')]).toEqual([at, undefined]);
  }
});

test('every script that takes part in generation counts as input', async () => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/generate/run.ts', 'scripts/generate/start.js'],
    external: ['../generate.ts'],
    packages: 'external',
    bundle: true,
    write: false,
    outdir: 'nowhere',
    platform: 'node',
    format: 'esm',
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.length).toBeGreaterThan(40);
  const isCovered = (file: string) =>
    SCRIPTS.some((one) => file === one || file.startsWith(`${one}/`));
  expect(inputs.filter((file) => !isCovered(file))).toEqual([]);
});

test('where nothing has changed, no package is loaded to find that out', async () => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/generate/stamp.js'],
    bundle: true,
    write: false,
    platform: 'node',
    metafile: true,
    format: 'esm',
  });
  expect(Object.keys(metafile.inputs).sort()).toEqual([
    'scripts/generate/stamp.js',
    'scripts/spec/files.js',
  ]);
});

test('other packages, or another version of one, are another generator', async () => {
  const project = path.join(root, 'project');
  for (const file of ['scripts/generate/stamp.js', 'scripts/spec/files.js']) {
    await mkdir(path.dirname(path.join(project, file)), { recursive: true });
    await cp(path.join(ROOT, file), path.join(project, file));
  }
  await writeFile(path.join(project, 'package.json'), '{ "type": "module" }');
  for (const file of SCRIPTS.filter((name) => name.endsWith('.ts'))) {
    await mkdir(path.dirname(path.join(project, file)), { recursive: true });
    await writeFile(path.join(project, file), '');
  }
  await mkdir(path.join(project, 'node_modules'));
  const installed = path.join(project, 'node_modules/.package-lock.json');
  const address = pathToFileURL(path.join(project, 'scripts/generate/stamp.js')).href;
  const { generatorOnDisk } = (await import(address)) as { generatorOnDisk: () => string };
  const lock = (version: string) =>
    writeFile(installed, JSON.stringify({ packages: { typescript: { version } } }));
  await lock('5.9.3');
  const before = generatorOnDisk();
  await lock('5.9.4');
  expect(generatorOnDisk()).not.toBe(before);
  await lock('5.9.3');
  expect(generatorOnDisk()).toBe(before);
});
