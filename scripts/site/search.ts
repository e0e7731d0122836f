import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { OperationPage } from './operation.ts';
import { plain } from './markdown.ts';

/** Makes the search over everything: the pages as they were written, and a record for each field. */
export async function search(output: string, operations: readonly OperationPage[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', keepIndexUrl: true });
  if (index === undefined) throw new Error(errors.join('\n'));
  try {
    settled(await index.addDirectory({ path: output }));
    for (const operation of operations) await fields(index, operation);
    const { files, errors: failures } = await index.getFiles();
    settled({ errors: failures });
    // Files are named by what they hold; those of an earlier build would stay.
    await rm(path.join(output, 'pagefind'), { recursive: true, force: true });
    // The site has a dialog of its own; those of Pagefind would only lie about.
    for (const file of files.filter((one) => !/(?:ui|highlight)\.(?:js|css)$/.test(one.path))) {
      const target = path.join(output, 'pagefind', file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
  } finally {
    await index.deleteIndex();
  }
}

async function fields(index: PagefindIndex, { title, slug, all }: OperationPage): Promise<void> {
  const records = all
    // Every error has the headers of a success; once is enough to find them.
    .filter(({ named, place }) => named && !/^header\/(?!2)/.test(place))
    .map(async ({ name, id, place, type, description, values }) => {
      const text = plain(description);
      const record = {
        url: `/reference/${slug}.html#${id}`,
        content: [name, text, ...values, ...place.split('/')].join(' '),
        language: 'en',
        meta: { title: name, of: title, place, type, text },
      };
      settled(await index.addCustomRecord(record));
    });
  await Promise.all(records);
}

function settled({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
