import { operationsOf, type Document } from './document.ts';

/** The generated modules that are entries of the package, or that its main entry exports again. */
const ENTRIES: readonly { readonly file: string; readonly entries: readonly string[] }[] = [
  { file: 'types.ts', entries: ['.', './types'] },
  { file: 'arguments.ts', entries: ['.'] },
  { file: 'named-operations.ts', entries: ['./operations'] },
  { file: 'enums.ts', entries: ['.'] },
  { file: 'validators.d.ts', entries: ['./validate'] },
  { file: 'examples.ts', entries: ['./examples'] },
];

/** An export of generated code. In comments and literals no line begins like this. */
const EXPORT = /^export (?:declare )?(?:const|function|interface|type) (\w+)/gm;

/**
 * Every public name that generation is answerable for, a line each with its entry, sorted: two
 * revisions of the list tell which names are gone.
 */
export function publicNames(
  document: Document,
  files: Readonly<Record<string, string>>,
): { 'names.txt': string } {
  const exported = ENTRIES.flatMap(({ file, entries }) =>
    [...(files[file] ?? '').matchAll(EXPORT)].flatMap(([, name = '']) =>
      entries.map((entry) => `${entry} ${name}`),
    ),
  );
  const methods = operationsOf(document).map(({ id }) => `. createClient.${id}`);
  return { 'names.txt': `${[...exported, ...methods].sort().join('\n')}\n` };
}
