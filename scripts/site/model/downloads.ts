import { createHash } from 'node:crypto';
import { projectFile } from './project.ts';

/** A file for readers to download. */
export interface Download {
  readonly url: string;
  readonly name: string;
  readonly kilobytes: string;
  readonly sha256: string;
  readonly text: string;
}

export function readDownloads(root: string): Download[] {
  return ['openapi.yaml', 'openapi.json'].map((name) => {
    const text = projectFile(root, `generated/${name}`);
    const bytes = Buffer.from(text);
    return {
      url: `/${name}`,
      name,
      kilobytes: (bytes.length / 1000).toFixed(0),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      text,
    };
  });
}
