import { createIndex, type PagefindIndex } from 'pagefind';
import type { Field } from './model/field.ts';
import { plain } from './model/markdown.ts';
import { allFields, type OperationPage } from './model/operation.ts';

/** Files of Pagefind's own dialogs; the site has a dialog of its own. */
const UNUSED = /(?:ui|highlight)\.(?:js|css)$/;

/**
 * Builds the search: a record for each page, and one for each field of an operation.
 * @param pages the pages as HTML, by their addresses
 * @returns its files, by their addresses
 */
export async function searchFiles(
  pages: ReadonlyMap<string, string>,
  operations: readonly OperationPage[],
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', keepIndexUrl: true });
  if (index === undefined) throw new Error(errors.join('\n'));
  try {
    for (const [url, content] of pages) expectNone(await index.addHTMLFile({ url, content }));
    for (const operation of operations) await addFields(index, operation);
    const { files, errors: failures } = await index.getFiles();
    expectNone({ errors: failures });
    return new Map(
      files
        .filter((file) => !UNUSED.test(file.path))
        .map((file) => [`/pagefind/${file.path}`, file.content]),
    );
  } finally {
    await index.deleteIndex();
  }
}

async function addFields(index: PagefindIndex, operation: OperationPage): Promise<void> {
  const records = allFields(operation)
    // Each error has the headers of a success; to find them once is enough.
    .filter(({ named, place }) => named && !/^header\/(?!2)/.test(place))
    .map((field) => index.addCustomRecord(recordOf(field, operation)));
  for (const added of await Promise.all(records)) expectNone(added);
}

function recordOf(field: Field, { title, slug }: OperationPage) {
  const { name, id, place, type, values } = field;
  const text = plain(field.description);
  return {
    url: `/reference/${slug}.html#${id}`,
    content: [name, text, ...values, ...place.split('/')].join(' '),
    language: 'en',
    meta: { title: name, of: title, place, type, text },
  };
}

function expectNone({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
