import { forEachPage, type Call, type Outcome } from './verb.ts';
import { count } from '../check/text.ts';
import type { Page } from '../read/page.ts';
import { readSaved } from '../read/saved.ts';

/** Writes the spec files of operations that the spec hasn't got. */
export async function draft(call: Call): Promise<Outcome> {
  const pages: Page[] = [];
  const refused = forEachPage(call, (text) => {
    pages.push(readSaved(text, call.saved));
  });
  // With it comes prettier, which takes longer to load than reading takes.
  const { draft: draftPages } = await import('../draft/draft.ts');
  const drafted = await draftPages(call.root, pages);
  for (const file of drafted.created) call.print(`new      ${file}`);
  for (const file of drafted.changed) call.print(`changed  ${file}`);
  for (const { file } of drafted.skipped) {
    call.tell(`${file} The spec has this operation already; compare it with "check".`);
  }
  const files = drafted.created.length + drafted.changed.length;
  const operations = count(drafted.operations, 'operation');
  const settled = `provenance at ${count(drafted.settled, 'place')}`;
  return {
    summary: `\n${operations} drafted: ${count(files, 'file')} written, ${settled}. Descriptions are missing; lint names each place.`,
    isWell: refused === 0,
  };
}
