import { operationsOf, type Document } from './document.ts';

/** The generated modules that are entries of the package, or that its main entry exports again. */
const ENTRIES: readonly { readonly file: string; readonly entries: readonly string[] }[] = [
  { file: 'types.ts', entries: ['.', './types'] },
  { file: 'paths.ts', entries: ['./types'] },
  { file: 'arguments.ts', entries: ['.'] },
  { file: 'named-operations.ts', entries: ['./operations'] },
  { file: 'enums.ts', entries: ['.'] },
  { file: 'validators.ts', entries: ['./validate'] },
  { file: 'examples.ts', entries: ['./examples'] },
];

/** An export of generated code. In comments and literals no line begins like this. */
const EXPORT = /^export (?:const|function|interface|type) (\w+)/gm;

/** Types that generated code exports from elsewhere. */
const PASSED_ON = /^export type \{ (?:.+ as )?(.+) \}/gm;

/**
 * Every public name that generation is answerable for, a line each with its entry, sorted: two
 * revisions of the list tell which names are gone.
 */
export function publicNames(
  document: Document,
  files: Readonly<Record<string, string>>,
): { 'names.txt': string } {
  const exported = ENTRIES.flatMap(({ file, entries }) => {
    const code = files[file] ?? '';
    return [...code.matchAll(EXPORT), ...code.matchAll(PASSED_ON)]
      .flatMap(([, names = '']) => names.split(', '))
      .flatMap((name) => entries.map((entry) => `${entry} ${name}`));
  });
  const methods = operationsOf(document).map(({ id }) => `. createClient.${id}`);
  return { 'names.txt': `${[...exported, ...methods].sort().join('\n')}\n` };
}
