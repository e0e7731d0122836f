import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { snapshot, type Snapshot } from '../../scripts/spec/files.ts';

/** Files of the small spec. */
export const WIDGET = 'openapi/widgets/schemas/Widget.yaml';
export const PORT = 'openapi/widgets/schemas/Port.yaml';
export const PATCH = 'openapi/widgets/schemas/WidgetPatch.yaml';
export const OPERATIONS = 'openapi/widgets/paths/v1_widgets_{widgetId}.yaml';

/** A small spec of made-up widgets, with the project's own `redocly.yaml`. */
export const WIDGETS: Snapshot = new Map([
  ...snapshot(path.join(import.meta.dirname, 'fixtures/widgets')),
  ['redocly.yaml', await readFile('redocly.yaml')],
]);

/** The spec with a file added or replaced. */
export function withFile(spec: Snapshot, file: string, text: string): Snapshot {
  return new Map([...spec, [file, Buffer.from(text)]]);
}

/** The spec with some text of a file replaced, which must be there. */
export function edited(spec: Snapshot, file: string, from: string, to: string): Snapshot {
  const text = spec.get(file)?.toString('utf8') ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}.`);
  return withFile(
    spec,
    file,
    text.replace(from, () => to),
  );
}

/** Writes the files below a folder. */
export async function put(root: string, files: ReadonlyMap<string, string | Buffer>) {
  for (const [file, content] of files) {
    const address = path.join(root, file);
    await mkdir(path.dirname(address), { recursive: true });
    await writeFile(address, content);
  }
}

/** Runs something in a folder of its own, which is removed afterwards. */
export async function inFolder<T>(run: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(path.join(tmpdir(), 'northflank-openapi-'));
  try {
    return await run(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
