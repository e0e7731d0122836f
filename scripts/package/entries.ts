/** An entry of the package, as package.json exports it. */
export interface Entry {
  /** The name of its files under dist/, and of its report under api/. */
  readonly name: string;
  /** The module that it is made of. */
  readonly source: string;
}

/** The entries that are code; the documents beside them are exported as they are. */
export const ENTRIES: readonly Entry[] = [
  { name: 'index', source: 'src/index.ts' },
  { name: 'types', source: 'generated/types.ts' },
  { name: 'validate', source: 'generated/validators.js' },
  { name: 'examples', source: 'generated/examples.ts' },
];
