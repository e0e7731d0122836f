/** An entry of the package, as package.json exports it. */
export interface Entry {
  /** The name of its files in dist/. */
  readonly name: string;
  /** The module that it consists of. */
  readonly source: string;
}

/** The entries that are code. The documents are exported as generated. */
export const ENTRIES: readonly Entry[] = [
  { name: 'index', source: 'src/index.ts' },
  { name: 'operations', source: 'src/operations.ts' },
  { name: 'types', source: 'generated/paths.ts' },
  { name: 'validate', source: 'generated/validators.ts' },
  { name: 'examples', source: 'generated/examples.ts' },
];
