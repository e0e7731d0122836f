/** What a release asks of whoever takes it, in words. */
const VERDICTS = {
  first: 'The first release.',
  breaking: 'Breaking: code that uses it may have to change.',
  compatible: 'Compatible: it breaks nothing.',
} as const;

/** A changelog (Keep a Changelog) with the verdict of semantic versioning under each version. */
export function verdicts(changelog: string): string {
  const heading = /^## \[?(\d+)\.(\d+)\.(\d+)\]?.*$/gm;
  const versions = [...changelog.matchAll(heading)].map(([, ...parts]) => parts.map(Number));
  let index = 0;
  return changelog.replace(heading, (line) => {
    const [version = [], before] = versions.slice(index);
    index += 1;
    return `${line}\n\n**${VERDICTS[verdict(version, before)]}**`;
  });
}

/** Before 1.0.0 it is the second number that says a release breaks. */
function verdict(version: readonly number[], before?: readonly number[]): keyof typeof VERDICTS {
  if (before === undefined) return 'first';
  const changed = version.findIndex((number, part) => number !== before[part]);
  const breaking = before[0] === 0 && version[0] === 0 ? 1 : 0;
  return changed <= breaking ? 'breaking' : 'compatible';
}
