import { Checkout } from '../package/diff/git.ts';
import { markdown, text } from '../package/diff/show.ts';
import { isMet, verdict } from '../package/diff/verdict.ts';
import { commandLine, elapsed, ROOT, Usage } from '../shared/command.ts';

const HELP = `npm run diff [-- REVISION] [--markdown]

Compares what is public now with a revision that git knows, by default the last release: the API as
openapi/ describes it, the names that the package exports, and the exports that are written by hand.
It rates each change and names the smallest version that fits. It fails if something changed and
CHANGELOG.md says nothing new.

  --markdown    write Markdown, for a pull request
  --root DIR    the project's folder; by default the current one
`;

const options = { markdown: { type: 'boolean', default: false }, ...ROOT } as const;

await commandLine({ help: HELP, options, allowPositionals: true }, async (values, positionals) => {
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
