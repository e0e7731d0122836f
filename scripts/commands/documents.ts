import { parseArgs } from 'node:util';
import { command, elapsed, Usage } from '../shared/command.ts';
import { accept, writeAcceptance } from '../pages/check/accept.ts';
import { check } from '../pages/check/check.ts';
import { openDocumented, openKnown } from '../pages/check/opened.ts';
import type { PageText } from '../pages/read/page.ts';
import { pageJson, showPage } from '../pages/read/reading.ts';
import { count, countDifferences, showCheck } from '../pages/check/report.ts';
import { openPage, readSaved } from '../pages/read/saved.ts';

const HELP = `npm run documents -- read|check|accept|draft PAGE

PAGE is a saved page of the API reference, in one of three layouts: an indented list, the vendor's
Markdown, or flattened, which can be checked and accepted but not read.

  read PAGE     prints what the page states: the operation, its fields, its examples
  check PAGE    holds the page against the documented facts and the spec; fails on a difference
  accept PAGE   takes what the page states as the documented facts; git diff then shows the changes
  draft PAGE    writes the spec files of an operation that the spec hasn't got

  --json        with read: prints it as JSON
  --root DIR    the project's folder; where the command runs, if not given
`;

interface Call {
  readonly text: PageText;
  readonly root: string;
  readonly json: boolean;
}

const VERBS: Readonly<Record<string, (call: Call) => boolean | Promise<boolean>>> = {
  read({ text, json }) {
    const page = readSaved(text);
    console.log(json ? pageJson(page) : `${showPage(page)}\n`);
    // Standard output is the JSON alone, for whatever reads it.
    const tell = json ? console.error : console.log;
    const { fields, examples } = page.facts;
    tell(
      `${count(fields.size, 'field')} and ${count(examples.size, 'example')} read. ${elapsed()}`,
    );
    return true;
  },

  check({ text, root }) {
    const { page, known } = openDocumented(text, root);
    const found = check(page, known);
    const { title, method, path } = page.facts.operation;
    const report = showCheck(found, page, text.file);
    console.log([`${title}: ${method} ${path}`, ...report, ''].join('\n\n').trimEnd());
    const number = countDifferences(found);
    const compared = `${count(found.compared, 'field')} and ${count(page.facts.examples.size, 'example')} compared`;
    console.log(
      number === 0
        ? `\nThe page and the spec agree: ${compared}. ${elapsed()}`
        : `\n${count(number, 'difference')}: ${compared}. ${elapsed()}`,
    );
    return number === 0;
  },

  accept({ text, root }) {
    const { page, spec, documented } = openKnown(text, root);
    const moves = documented ? check(page, { spec, documented }) : undefined;
    const acceptance = accept(page, spec.file, documented, moves);
    writeAcceptance(root, acceptance, documented);
    const { added, lost, changed } = acceptance;
    console.log(
      `${acceptance.documented.file} states what the page states: ${count(added, 'field')} added, ${lost} lost, ${changed} changed. ${elapsed()}`,
    );
    return true;
  },

  async draft({ text, root }) {
    const page = readSaved(text);
    // With it comes prettier, which takes longer to load than a check takes.
    const { draft } = await import('../pages/draft/draft.ts');
    const { created, changed, settled } = await draft(root, [page]);
    for (const file of created) console.log(`new      ${file}`);
    for (const file of changed) console.log(`changed  ${file}`);
    console.log(
      `\n${count(created.length + changed.length, 'file')} written, provenance at ${count(settled, 'place')}. What is missing is descriptions: lint names each. ${elapsed()}`,
    );
    return true;
  },
};

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      root: { type: 'string', default: process.cwd() },
    },
  });
  const { help, json, root } = values;
  if (help) {
    console.log(HELP);
    return true;
  }
  const [verb = '', file, ...more] = positionals;
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!run) throw new Usage(`Expected read, check, accept or draft, found "${verb}".`);
  if (file === undefined) throw new Usage(`Expected the file of a saved page behind "${verb}".`);
  if (more.length > 0)
    throw new Usage(`Expected one page, found ${count(more.length + 1, 'file')}.`);
  if (json && verb !== 'read') throw new Usage('--json goes with read alone.');
  return run({ text: openPage(file), root, json });
});
