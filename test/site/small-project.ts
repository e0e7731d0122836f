import { snapshot } from '../../scripts/spec/files.ts';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle, publish, yaml } from '../../scripts/generate/bundle.ts';
import { contradictionPages, CONTRADICTIONS } from '../../scripts/generate/contradiction-pages.ts';
import { Source } from '../../scripts/spec/source.ts';

/** Makes a project of two operations that has one of each kind of thing; returns its folder. */
export async function makeSmallProject(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'northflank-site-'));
  await cp(path.join(import.meta.dirname, 'project'), root, { recursive: true });
  await mkdir(path.join(root, 'generated'));
  const { document: bundled } = await bundle(snapshot(root));
  const document = publish(bundled);
  await writeFile(path.join(root, 'generated/openapi.json'), JSON.stringify(document));
  await writeFile(path.join(root, 'generated/openapi.yaml'), yaml(document));
  await mkdir(path.join(root, CONTRADICTIONS));
  for (const [file, text] of contradictionPages(new Source(root))) {
    await writeFile(path.join(root, file), text);
  }
  return root;
}
