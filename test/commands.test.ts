import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from './support/project.ts';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const readme = read('README.md');
const guide = read('CONTRIBUTING.md');
const ci = read('.ci/run');
const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The lines of a document's shell blocks. */
function shellLines(text: string): string[] {
  return [...text.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
    block.split('\n').filter((line) => line !== ''),
  );
}

/** The scripts of package.json that a text runs. */
function scriptsOf(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test)\b)/g)].map(
    ([, script, test]) => script ?? test ?? '',
  );
}

test("CI runs the commands of the README's set-up, in order", () => {
  const commands = shellLines(readme);
  expect(commands).not.toEqual([]);
  const lines = ci.split('\n').filter((line) => line.startsWith("run '"));
  expect(lines.slice(0, commands.length)).toEqual(commands.map((command) => `run '${command}'`));
});

test('every command that the documents and CI name exists', () => {
  expect(scriptsOf('npm ci && npm run no-such -- --x && npm test')).toEqual(['no-such', 'test']);
  for (const text of [readme, guide, ci]) {
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(scriptsOf(text)));
  }
});

test('the guide for contributors names every command', () => {
  // npm runs the first by itself; the second is a part of `npm test`.
  const internal = ['prepack', 'jest'];
  const names = Object.keys(scripts).filter((name) => !internal.includes(name));
  expect(scriptsOf(guide)).toEqual(expect.arrayContaining(names));
});
