import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The tables of types, by the names that openapi-typescript gives them. */
export const TABLES = ['paths', 'components', 'operations'] as const;

/** Names with a meaning in generated types, and names that JavaScript takes for numbers. */
export const TYPE_NAMES: ReadonlySet<string> = new Set([
  ...['Infinity', 'Items', 'ListMethod', 'Methods', 'NaN', 'NonNullable', 'Omit', 'Pick', 'Record'],
  ...['Requests', ...TABLES],
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
