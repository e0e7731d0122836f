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
    const { page, reference } = project.openDocumented(text, call.saved);
    const result = checkPage(page, reference);
    const { length } = openItems(result);
    differences += length;
    if (length === 0) agreeing += 1;
    else differing += 1;
    if (call.json) call.print(pageJson(page, { differences: differencesOf(result) }));
    else call.print(`${show(result, page)}${isSingle ? '' : `\n\n${lastLine(result, page)}`}\n`);
    if (isSingle) only = lastLine(result, page);
  });
  const pages = agreeing + differing;
  const all = `${count(pages, 'page')} checked: ${agreeing} agree, ${differing} differ (${count(differences, 'difference')}), ${refused} refused.`;
  return { summary: isSingle ? only : all, isWell: differing + refused === 0 };
}

function show(result: Check, page: Page): string {
  const { title, method, path } = page.facts.operation;
  return [`${page.file}\n${title}: ${method} ${path}`, ...showCheck(result, page)].join('\n\n');
}

function lastLine(result: Check, page: Page): string {
  const compared = `${count(result.compared, 'field')} and ${count(page.facts.examples.size, 'example')} compared`;
  const { length } = openItems(result);
  if (length === 0) return `The page and the spec agree: ${compared}.`;
  return `${count(length, 'difference')}: ${compared}.`;
}

/** What differs, for programs. */
function differencesOf(result: Check): unknown[] {
  return result.items.map(({ place, line, move, differences, behind, isReworded, isSettled }) => ({
    place,
    line,
    ...(move && { from: move.from }),
    ...(differences.length > 0 && { facts: differences }),
    ...(behind.length > 0 && { behind }),
    ...(isReworded && { reworded: true }),
    ...(isSettled && { settled: true }),
  }));
}
