import { parseArgs } from 'node:util';
import { Checkout } from '../package/diff/git.ts';
import { markdown, text } from '../package/diff/show.ts';
import { isMet, verdict } from '../package/diff/verdict.ts';
import { command, elapsed, Usage } from '../shared/command.ts';

const HELP = `npm run diff [-- REVISION] [--markdown]

Compares what is public now with a revision that git knows, by default the last release: the API as
openapi/ describes it, the names that the package exports, and the exports that are written by hand.
It rates each change and names the smallest version that fits. It fails if something changed and
CHANGELOG.md says nothing new.

  --markdown    write Markdown, for a pull request
  --root DIR    the project's folder; by default the current one
`;

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      root: { type: 'string', default: process.cwd() },
    },
  });
  if (values.help) {
    console.log(HELP);
    return true;
  }
  const [name, ...rest] = positionals;
  if (rest.length > 0) throw new Usage('Name one revision only.');
  const checkout = await Checkout.open(values.root);
  const base = name === undefined ? await checkout.lastRelease() : await checkout.find(name);
  if (base === undefined) {
    console.log('There is no release yet. Name a revision to compare with: npm run diff -- main');
    return true;
  }
  console.error(`Comparing with ${base.name} …`);
  const changes = await verdict(values.root, base);
  console.log(values.markdown ? markdown(changes) : `${text(changes)} ${elapsed()}`);
  return isMet(changes);
});
