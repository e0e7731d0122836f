import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The tables of types, by the names that openapi-typescript gives them. */
export const TABLES = ['paths', 'components', 'operations'] as const;

/** Names that generated types use for something else, and names that JavaScript takes for numbers. */
const TYPES = ['Infinity', 'NaN', 'Omit', 'Record'];

/** The names that no schema can have: what the package exports by itself, and what types need. */
export function reservedNames(): string[] {
  const index = path.join(import.meta.dirname, '../../src/index.ts');
  const lists = readFileSync(index, 'utf8').matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  const names = [...lists].flatMap(([, list = '']) => list.split(','));
  return [...TYPES, ...TABLES, ...names.map((name) => name.trim().replace(/^.*\s/, ''))].filter(
    Boolean,
  );
}
