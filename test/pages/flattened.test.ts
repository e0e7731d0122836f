import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accept } from '../../scripts/pages/verbs/accept.ts';
import { check } from '../../scripts/pages/verbs/check.ts';
import { read } from '../../scripts/pages/verbs/read.ts';
import { call } from './call.ts';
import { LAMPS, Project } from './project.ts';
import { renderFlat } from './render.ts';

/** A page that lost its indentation proves facts, and cannot be read. */
describe('a flattened page', () => {
  const project = new Project(LAMPS);
  const file = 'openapi/lamps/documented/patch-lamp.json';
  let flat: string;

  beforeAll(() => {
    const page = project.page('Patch lamp');
    flat = renderFlat(page);
    const facts = project.read(file).replace('"layout": "indented"', '"layout": "flattened"');
    project.write(file, facts);
  });

  afterAll(() => {
    project.remove();
  });

  const checkPage = (text: string) => call(check, project.root, [project.write('flat.txt', text)]);

  test('agrees with the facts that render to it, and tells what it cannot show', async () => {
    const { isWell, out } = await checkPage(flat);
    expect(isWell).toBe(true);
    expect(out).toMatch(/The page and the spec agree: \d+ fields and 2 examples compared\.$/);
    expect(out).toMatch(
      /which this layout \(flattened\) cannot show\n +where objects end, at 1: .*/,
    );
  });

  test('that departs from them is told with the line of the first departure', async () => {
    const lines = flat.split('\n');
    const at = lines.findIndex((line) => line.includes('one ofleft, right'));
    expect(at).toBeGreaterThan(0);
    const departed = lines.with(at, (lines[at] ?? '').replace('right', 'both'));
    departed.splice(at + 3, 0, 'And something more.');
    const { isWell, err } = await checkPage(departed.join('\n'));
    expect(isWell).toBe(false);
    expect(err).toMatch(
      new RegExp(
        `flat\\.txt:${at + 1} The page departs here from ${file}, behind .*/thread: expected "one ofleft, right`,
      ),
    );
  });

  test.each([
    ['at its end', (text: string) => text.replace('OR\nPATCH', 'moreOR\nPATCH')],
    ['by another order', (text: string) => text.replace('projectId', 'lampId')],
    ['by a description', (text: string) => text.replace('one ofleft', 'A word.one ofleft')],
    ['by a field that is missing', (text: string) => text.replace('colour\nstring', '')],
  ])('departs %s', async (_, depart) => {
    expect((await checkPage(depart(flat))).err).toMatch(/flat\.txt:\d+ The page departs here/);
  });

  test('changes nothing when it is accepted', async () => {
    const before = project.read(file);
    const { isWell, out } = await call(accept, project.root, [project.write('flat.txt', flat)]);
    expect(isWell).toBe(true);
    expect(out).toContain('0 fields added, 0 lost, 0 changed');
    expect(project.read(file)).toBe(before);
  });

  test('is not read', async () => {
    const { isWell, err } = await call(read, project.root, [project.write('flat.txt', flat)]);
    expect(isWell).toBe(false);
    expect(err).toContain('This page is flattened');
  });
});
