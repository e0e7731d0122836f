import { command, elapsed } from '../shared/command.ts';
import { HELP, readArguments } from '../pages/verbs/arguments.ts';
import { pageFiles } from '../pages/verbs/files.ts';

/** How many pages are done between two lines of progress, where no line can be written over. */
const STEP = 100;

await command(async () => {
  const asked = readArguments(process.argv.slice(2));
  if (!asked) {
    console.log(HELP);
    return true;
  }
  const { verb, pages, json, saved, root } = asked;
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
