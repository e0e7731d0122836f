import { forEachPage, type Call, type Outcome } from './verb.ts';
import { check as checkPage, type Check } from '../check/check.ts';
import { Project } from '../check/project.ts';
import { openItems, showCheck } from '../check/report.ts';
import { count } from '../check/text.ts';
import type { Page } from '../read/page.ts';
import { pageJson } from '../read/reading.ts';

/** Holds pages against the documented facts and the spec. */
export function check(call: Call): Outcome {
  const project = new Project(call.root);
  const isSingle = call.files.length === 1;
  let only = '';
  let [agreeing, differing, differences] = [0, 0, 0];
  const refused = forEachPage(call, (text) => {
    const { page, known } = project.openDocumented(text, call.saved);
    const found = checkPage(page, known);
    const { length } = openItems(found);
    differences += length;
    if (length === 0) agreeing += 1;
    else differing += 1;
    if (call.json) call.print(pageJson(page, { differences: differencesOf(found) }));
    else call.print(`${show(found, page)}${isSingle ? '' : `\n\n${result(found, page)}`}\n`);
    if (isSingle) only = result(found, page);
  });
  const pages = agreeing + differing;
  const all = `${count(pages, 'page')} checked: ${agreeing} agree, ${differing} differ (${count(differences, 'difference')}), ${refused} refused.`;
  return { summary: isSingle ? only : all, isWell: differing + refused === 0 };
}

function show(found: Check, page: Page): string {
  const { title, method, path } = page.facts.operation;
  return [`${page.file}\n${title}: ${method} ${path}`, ...showCheck(found, page)].join('\n\n');
}

function result(found: Check, page: Page): string {
  const compared = `${count(found.compared, 'field')} and ${count(page.facts.examples.size, 'example')} compared`;
  const { length } = openItems(found);
  if (length === 0) return `The page and the spec agree: ${compared}.`;
  return `${count(length, 'difference')}: ${compared}.`;
}

/** What differs, for programs. */
function differencesOf(found: Check): unknown[] {
  return found.items.map(({ place, line, move, differences, behind, isReworded, isSettled }) => ({
    place,
    line,
    ...(move && { from: move.from }),
    ...(differences.length > 0 && { facts: differences }),
    ...(behind.length > 0 && { behind }),
    ...(isReworded && { reworded: true }),
    ...(isSettled && { settled: true }),
  }));
}
