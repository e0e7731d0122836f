import { spawnSync } from 'node:child_process';
import { text } from '../package/diff/show.ts';
import { checkRelease } from '../package/release.ts';
import { commandLine, elapsed, ROOT, Usage } from '../shared/command.ts';
import { Fault } from '../shared/fault.ts';

const HELP = `npm run release -- TAG | --dry-run

Packs the version that a tag names, for the workflow "publish", which publishes the file. The tag,
package.json and CHANGELOG.md must name the same version, and it must be large enough for what changed
since the last release.

  --dry-run     check all of that for the version of package.json, and show what would be packed
  --root DIR    the project's folder; by default the current one
`;

const options = { 'dry-run': { type: 'boolean', default: false }, ...ROOT } as const;

await commandLine({ help: HELP, options, allowPositionals: true }, async (values, positionals) => {
  const { 'dry-run': isDry, root } = values;
  const [tag, ...rest] = positionals;
  if (rest.length > 0) throw new Usage('Give one tag only.');
  if ((tag === undefined) !== isDry) throw new Usage('Give a tag, or --dry-run.');

  console.error('Comparing with the last release …');
  const { version, verdict } = await checkRelease(root, tag);
  console.log(verdict ? text(verdict) : 'There is no earlier release to compare with.');
  const pack = spawnSync('npm', ['pack', ...(isDry ? ['--dry-run'] : [])], {
    cwd: root,
    stdio: 'inherit',
  });
  if (pack.status !== 0) throw new Fault('npm pack failed; see above.');
  console.log(`Version ${version} ${isDry ? 'can be released' : 'is packed'}. ${elapsed()}`);
  return true;
});
