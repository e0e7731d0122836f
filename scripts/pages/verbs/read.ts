import { forEachPage, type Call, type Outcome } from './verb.ts';
import { count } from '../check/text.ts';
import { pageJson, showPage } from '../read/reading.ts';
import { readSaved } from '../read/saved.ts';

/** Prints what pages state: of a single page all, of several a line each. */
export function read(call: Call): Outcome {
  const { files, json, print } = call;
  const sums = { pages: 0, fields: 0, examples: 0, descriptions: 0, navigation: 0, samples: 0 };
  const refused = forEachPage(call, (text) => {
    const page = readSaved(text, call.saved);
    const { operation, fields, examples } = page.facts;
    sums.pages += 1;
    sums.fields += fields.size;
    sums.examples += examples.size;
    sums.descriptions += page.passed.descriptions;
    sums.navigation += page.passed.navigation;
    sums.samples += page.passed.samples;
    const what = `${count(fields.size, 'field')}, ${count(examples.size, 'example')}`;
    if (json) print(pageJson(page));
    else if (files.length === 1) print(`${showPage(page)}\n`);
    else print(`${page.file}  ${operation.method} ${operation.path}: ${what}`);
  });
  const { pages, fields, examples, descriptions, navigation, samples } = sums;
  const read = `${count(fields, 'field')} and ${count(examples, 'example')} read`;
  const passed = `passed over: ${count(descriptions, 'line')} of descriptions, ${navigation.toLocaleString('en')} of navigation, ${samples.toLocaleString('en')} of samples`;
  const of = files.length === 1 ? '' : ` from ${count(pages, 'page')}, ${refused} refused`;
  return { summary: pages === 0 ? '' : `${read}${of}; ${passed}.`, isWell: refused === 0 };
}
