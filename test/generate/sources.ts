import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/project.ts';

const FOLDER = path.join(ROOT, 'src');

/** The sources of the client, as a compiler has them beside the folder of what is generated. */
export const SOURCES: Readonly<Record<string, string>> = {
  '../src/package.json': '{"type":"module"}',
  ...Object.fromEntries(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [`../src/${name}`, readFileSync(path.join(FOLDER, name), 'utf8')]),
  ),
};
