import { parseArgs } from 'node:util';
import { command, elapsed, Usage } from '../shared/command.ts';
import { accept } from '../pages/verbs/accept.ts';
import { check } from '../pages/verbs/check.ts';
import { draft } from '../pages/verbs/draft.ts';
import { pageFiles } from '../pages/verbs/files.ts';
import { read } from '../pages/verbs/read.ts';
import type { Verb } from '../pages/verbs/verb.ts';

const HELP = `npm run documents -- read|check|accept|draft PAGE…

PAGE is a saved page of the API reference, a folder of them or a glob. A page has one of three
layouts: an indented list, the vendor's Markdown, or flattened, which can be checked but not read.

  read PAGE…    prints what the pages state: the operation, its fields, its examples
  check PAGE…   compares the pages with the documented facts and the spec; fails on a difference
  accept PAGE…  takes what the pages state as the documented facts; git diff then shows the changes
  draft PAGE…   writes the spec files of operations that the spec hasn't got

  --json        with read and check: prints a line of JSON for each page
  --saved DAY   the day on which the pages were saved, as 2026-06-25, where they don't say it
  --root DIR    the project's folder; where the command runs, if not given
`;

const VERBS: Readonly<Record<string, Verb>> = { read, check, accept, draft };
/** How many pages are done between two lines of progress, where no line can be written over. */
const STEP = 100;

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      saved: { type: 'string' },
      root: { type: 'string', default: process.cwd() },
    },
  });
  const { help, json, saved, root } = values;
  if (help) {
    console.log(HELP);
    return true;
  }
  const [name = '', ...pages] = positionals;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb) throw new Usage(`Expected read, check, accept or draft, found "${name}".`);
  if (pages.length === 0) throw new Usage(`Expected saved pages behind "${name}".`);
  if (json && !['read', 'check'].includes(name))
    throw new Usage('--json goes with read and check.');
  if (saved !== undefined && !/^\d{4}-\d\d-\d\d$/.test(saved)) {
    throw new Usage(`Expected a day such as 2026-06-25 behind --saved, found "${saved}".`);
  }
  const files = pageFiles(pages);
  const { summary, isWell } = await verb({
    files,
    root,
    json,
    saved,
    print: console.log,
    tell: console.error,
    progress: (done) => {
      showProgress(done, files.length);
    },
  });
  // Standard output is the JSON alone, for whatever reads it.
  if (summary !== '') (json ? console.error : console.log)(`${summary} ${elapsed()}`);
  return isWell;
});

function showProgress(done: number, total: number): void {
  const { stderr } = process;
  if (total < STEP) return;
  if (stderr.isTTY) stderr.write(`\r${done} of ${total} pages${done === total ? '\n' : ''}`);
  else if (done % STEP === 0) stderr.write(`${done} of ${total} pages\n`);
}
