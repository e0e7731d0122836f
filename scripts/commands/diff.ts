import { parseArgs } from 'node:util';
import { command, elapsed, Usage } from '../shared/command.ts';
import { Revision } from '../package/diff/git.ts';
import { isMet, markdown, text } from '../package/diff/show.ts';
import { verdict } from '../package/diff/verdict.ts';

const HELP = `npm run diff [-- REVISION] [--markdown]

Judges what has changed since the last release, or since a revision that git knows: the API as the
spec describes it, and the TypeScript surface as the reports in api/ have it. Each change is breaking
or not; together they ask for a version and for entries in CHANGELOG.md. It fails where those lack.

  --markdown    for a pull request
  --root DIR    the project's folder; where the command runs, if not given
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
  if (rest.length > 0) throw new Usage('One revision is enough.');
  const { root } = values;
  const base =
    name === undefined ? await Revision.lastRelease(root) : await Revision.find(root, name);
  if (base === undefined) {
    console.log('There is no release yet. Name a revision to compare with: npm run diff -- main');
    return true;
  }
  const found = await verdict(root, base);
  console.log(values.markdown ? markdown(found) : `${text(found)} ${elapsed()}`);
  return isMet(found);
});
