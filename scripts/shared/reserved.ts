import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Names that generated types use for something else, and names that JavaScript takes for numbers. */
export const TYPE_NAMES: ReadonlySet<string> = new Set([
  'Infinity',
  'NaN',
  'Omit',
  'Record',
  'WithRequired',
]);

/** The names that the package exports whatever the spec is: those that `src/index.ts` lists. */
export function packageExports(): ReadonlySet<string> {
  const index = path.join(import.meta.dirname, '../../src/index.ts');
  const lists = readFileSync(index, 'utf8').matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  const names = [...lists].flatMap(([, list = '']) => list.split(','));
  return new Set(
    names.map((name) => name.trim().replace(/^.*\s/, '')).filter((name) => name !== ''),
  );
}
