import { isDeepStrictEqual } from 'node:util';
import { forEachPage, type Call, type Outcome } from './verb.ts';
import { isSamePage } from '../check/check.ts';
import { combine } from '../check/combined.ts';
import { Project, type Opened } from '../check/project.ts';
import { showOrigin } from '../check/report.ts';
import { count } from '../check/text.ts';
import { Fault } from '../../shared/fault.ts';
import { grouped } from '../../shared/order.ts';
import type { Facts } from '../../spec/facts.ts';
import { newestPage, writeFactsFile } from '../../spec/facts-file.ts';

/** Takes what pages state as the documented facts; those of one operation together. */
export function accept(call: Call): Outcome {
  const project = new Project(call.root);
  const all: Opened[] = [];
  const refused = forEachPage(call, (text) => {
    const opened = project.open(text, call.saved);
    requireAcceptable(opened);
    all.push(opened);
  });
  for (const [file, opened] of grouped(all, (each) => each.file)) {
    const before = opened[0]?.documented;
    const combined = combine(
      opened.map(({ page }) => page),
      before,
    );
    if (!combined) continue;
    writeFactsFile(call.root, { file, record: before?.record ?? false, ...combined });
    const changes = showChanges(before?.facts.fields ?? new Map(), combined.facts.fields);
    call.print(`${file}: ${changes}, from ${count(combined.pages.length, 'page')}`);
  }
  const of = refused === 0 ? '' : `, ${refused} refused`;
  return { summary: `${count(all.length, 'page')} accepted${of}.`, isWell: refused === 0 };
}

function showChanges(before: Facts['fields'], after: Facts['fields']): string {
  const added = [...after.keys()].filter((place) => !before.has(place)).length;
  const lost = [...before.keys()].filter((place) => !after.has(place)).length;
  const changed = [...after].filter(
    ([place, field]) => before.has(place) && !isDeepStrictEqual(before.get(place), field),
  ).length;
  return `${count(added, 'field')} added, ${lost} lost, ${changed} changed`;
}

/** @throws Fault where the facts are those of a document of record, and this page is another */
function requireAcceptable({ page, documented }: Opened): void {
  if (documented?.record !== true || documented.pages.some((each) => isSamePage(each, page)))
    return;
  throw new Fault(
    `${documented.file} has the facts of a document of record (${showOrigin(newestPage(documented))}), which no other page replaces. Write what this page shows besides into the spec, with x-documented and this page as the source.`,
    { file: page.file },
  );
}
