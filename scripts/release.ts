import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { command, elapsed, Usage } from './command.ts';
import { Revision } from './diff/git.ts';
import { isMet, text } from './diff/show.ts';
import { verdict } from './diff/verdict.ts';
import { Fault } from './fault.ts';
import { checkRelease } from './release/version.ts';

const HELP = `npm run release -- TAG | --dry-run

Publishes the package as the version that a tag names, with provenance: the tag, package.json and
CHANGELOG.md must say the same, and the version must be what the changes since the last release ask
for. It is made for the workflow of that name, which has the rights to publish.

  --dry-run     check and pack all the same, and publish nothing; takes the version of package.json
  --root DIR    the project's folder; where the command runs, if not given
`;

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      root: { type: 'string', default: process.cwd() },
    },
  });
  const { 'dry-run': isDry, help, root } = values;
  if (help) {
    console.log(HELP);
    return true;
  }
  const [tag, ...rest] = positionals;
  if (rest.length > 0) throw new Usage('One tag is enough.');
  if (tag === undefined && !isDry) throw new Usage('Name the tag, or give --dry-run.');

  const read = (file: string) => readFile(path.join(root, file), 'utf8');
  const version = checkRelease(await read('package.json'), await read('CHANGELOG.md'), tag);
  // The commit that is released may bear its tag already.
  const last = await Revision.lastRelease(root, tag === undefined ? 'HEAD' : 'HEAD^');
  const found = last && (await verdict(root, last));
  if (found && !isMet(found)) throw new Fault(text(found));

  const how = isDry ? ['--dry-run'] : ['--provenance'];
  const { status } = spawnSync('npm', ['publish', '--access', 'public', ...how], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Fault('npm has not published it; see above.');
  const did = isDry ? 'would be published; nothing was' : 'is published';
  console.log(`Version ${version} ${did}. ${elapsed()}`);
  return true;
});
