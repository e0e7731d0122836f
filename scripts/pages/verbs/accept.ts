import { forEachPage, type Call, type Outcome } from './verb.ts';
import { accept as acceptPages, requireAcceptable } from '../check/accept.ts';
import { Project, type Opened } from '../check/project.ts';
import { count } from '../check/text.ts';
import { writeFactsFile } from '../../spec/facts-file.ts';

/** Takes what pages state as the documented facts; those of one operation together. */
export function accept(call: Call): Outcome {
  const project = new Project(call.root);
  const byOperation = new Map<string, Opened[]>();
  const refused = forEachPage(call, (text) => {
    const opened = project.open(text, call.saved);
    requireAcceptable(opened.page, opened.documented);
    byOperation.set(opened.file, [...(byOperation.get(opened.file) ?? []), opened]);
  });
  let accepted = 0;
  for (const [file, opened] of byOperation) {
    const pages = opened.map(({ page }) => page);
    const { documented, added, lost, changed } = acceptPages(pages, file, opened[0]?.documented);
    writeFactsFile(call.root, documented);
    accepted += pages.length;
    const from = count(documented.pages.length, 'page');
    const changes = `${count(added, 'field')} added, ${lost} lost, ${changed} changed`;
    call.print(`${file}: ${changes}, from ${from}`);
  }
  const of = refused === 0 ? '' : `, ${refused} refused`;
  return { summary: `${count(accepted, 'page')} accepted${of}.`, isWell: refused === 0 };
}
