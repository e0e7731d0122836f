import { performance } from 'node:perf_hooks';
import { stringify } from 'yaml';
import { contradictionsPage } from '../documents/contradictions.ts';
import { Faults } from '../fault.ts';
import { lint } from '../lint/index.ts';
import { Source } from '../spec/source.ts';
import { bundle, publish } from './bundle.ts';
import { close } from './closed.ts';
import { enums } from './enums.ts';
import { examples } from './examples.ts';
import type { Files } from './files.ts';
import { operations } from './operations.ts';
import { types } from './types.ts';
import { validators } from './validators.ts';
import { views } from './views.ts';

/** Told of each step that is done: what it made, and how many milliseconds it took. */
export type Report = (step: string, milliseconds: number) => void;

/**
 * Everything that is made from the spec, as a function of the spec alone. One direction: a step
 * reads the spec, or what an earlier one returned.
 * @throws Faults for what a person must mend in the spec
 */
export async function generate(root: string, report: Report): Promise<Files> {
  const files = new Map<string, string>();
  const step = async <T>(name: string, run: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await run();
    report(name, performance.now() - start);
    return result;
  };
  const add = (made: Readonly<Record<string, string>>, folder = 'generated') => {
    for (const [name, text] of Object.entries(made)) files.set(`${folder}/${name}`, text);
  };

  await step('lint', async () => {
    const faults = await lint(root);
    if (faults.length > 0) throw new Faults(faults);
  });
  const published = await step('bundle', async () => {
    const document = publish(await bundle(root));
    add({ 'openapi.yaml': yaml(document), 'openapi.json': json(document) });
    return document;
  });
  const both = await step('views', () => {
    const document = views(published);
    add({ 'views.json': json(document) });
    return document;
  });
  await step('types', async () => {
    add(await types(both));
  });
  await step('operations', () => {
    add(operations(published));
  });
  await step('enums', () => {
    add(enums(published));
  });
  await step('validators', async () => {
    const closed = close(both);
    add({ 'closed.json': json(closed), ...(await validators(closed)) });
  });
  await step('examples', () => {
    add(examples(both));
  });
  await step('contradictions', () => {
    add({ 'contradictions.md': contradictionsPage(new Source(root)) }, 'docs');
  });
  return files;
}

function yaml(document: unknown): string {
  const text = stringify(document, { lineWidth: 100, aliasDuplicateObjects: false });
  return `# Made by \`npm run generate\` from openapi/. Not to be edited: change the spec instead.\n${text}`;
}

function json(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
