import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { command, elapsed, Usage } from '../shared/command.ts';
import { Revision } from '../package/diff/git.ts';
import { isMet, text } from '../package/diff/show.ts';
import { verdict } from '../package/diff/verdict.ts';
import { Fault } from '../shared/fault.ts';
import { checkRelease } from '../package/version.ts';

const HELP = `npm run release -- TAG | --dry-run

Packs the version that a tag names, for the workflow "publish", which publishes the file. The tag,
package.json and CHANGELOG.md must say the same, and the version must be what the changes since the
last release ask for.

  --dry-run     check all the same, show what would be in the file, and write none; takes the version
                of package.json
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
  if ((tag === undefined) !== isDry) throw new Usage('Give a tag, or --dry-run.');

  const read = (file: string) => readFile(path.join(root, file), 'utf8');
  const version = checkRelease(await read('package.json'), await read('CHANGELOG.md'), tag);
  if (tag !== undefined && !(await Revision.isHead(root, tag))) {
    throw new Fault(`The tag ${tag} is not on the commit that is checked out.`);
  }
  const last = await Revision.lastRelease(root, 'HEAD', tag);
  if (last === undefined) {
    if (await Revision.isShallow(root)) {
      throw new Fault('The history is cut off, so the last release is not known: fetch all of it.');
    }
    console.log('There is no release before this one to compare with.');
  } else {
    const found = await verdict(root, last);
    if (!isMet(found)) throw new Fault(text(found));
  }
  const pack = spawnSync('npm', ['pack', ...(isDry ? ['--dry-run'] : [])], {
    cwd: root,
    stdio: 'inherit',
  });
  if (pack.status !== 0) throw new Fault('npm has not packed it; see above.');
  console.log(`Version ${version} ${isDry ? 'can be released' : 'is packed'}. ${elapsed()}`);
  return true;
});
