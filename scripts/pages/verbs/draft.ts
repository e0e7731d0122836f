import { forEachPage, tellRefusal, type Call, type Outcome } from './verb.ts';
import { count } from '../check/text.ts';
import type { Page } from '../read/page.ts';
import { readSaved } from '../read/saved.ts';
import { Fault } from '../../shared/fault.ts';

/** Writes the spec files of operations that the spec hasn't got. */
export async function draft(call: Call): Promise<Outcome> {
  const pages: Page[] = [];
  let refused = forEachPage(call, (text) => {
    pages.push(readSaved(text, call.saved));
  });
  // With it comes prettier, which takes longer to load than reading takes.
  const { draft: draftPage } = await import('../draft/draft.ts');
  let [files, settled] = [0, 0];
  for (const page of pages) {
    try {
      const drafted = await draftPage(call.root, page);
      for (const file of drafted.created) call.print(`new      ${file}`);
      for (const file of drafted.changed) call.print(`changed  ${file}`);
      files += drafted.created.length + drafted.changed.length;
      settled += drafted.settled;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      refused += 1;
      tellRefusal(call, page.file, error);
    }
  }
  const written = `${count(files, 'file')} written, provenance at ${count(settled, 'place')}.`;
  return {
    summary: files === 0 ? '' : `\n${written} What is missing is descriptions: lint names each.`,
    isWell: refused === 0,
  };
}
