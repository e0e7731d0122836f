import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Names that generated types use for something else, and names that JavaScript takes for numbers. */
const TYPES = [
  ...['Infinity', 'Items', 'ListMethod', 'Methods', 'NaN', 'NonNullable', 'Omit', 'Pick', 'Record'],
  ...['Requests', 'WithRequired'],
];

/** The names that no schema can have: what the package exports by itself, and what types need. */
export function reservedNames(): string[] {
  const index = path.join(import.meta.dirname, '../../src/index.ts');
  const lists = readFileSync(index, 'utf8').matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  const names = [...lists].flatMap(([, list = '']) => list.split(','));
  return [...TYPES, ...names.map((name) => name.trim().replace(/^.*\s/, ''))].filter(Boolean);
}
