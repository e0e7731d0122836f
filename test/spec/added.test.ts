import { describe, expect, test } from '@jest/globals';
import { generator } from '../../scripts/generate/generation.ts';
import { lint } from '../../scripts/lint/index.ts';
import { readFactsFiles, showFactsFile } from '../../scripts/spec/facts-file.ts';
import { differences, paired } from '../../scripts/spec/fidelity.ts';
import type { Snapshot } from '../../scripts/spec/files.ts';
import { idleProvenance } from '../../scripts/spec/idle.ts';
import { Source } from '../../scripts/spec/source.ts';
import type { OperationValidators } from '../../src/validate/validator.ts';
import { load } from '../generate/made.ts';
import { ROOT } from '../support/project.ts';
import { withThirdOperation } from '../support/third-operation.ts';
import { changesOf } from './mutation/operation.ts';
import { missed, trials, visible } from './mutation/rounds.ts';
import { factsOf } from './tree.ts';

/*
 * What `npm test` says of an operation that a person adds, in the process; test/slow/newcomer.test.ts
 * walks the documented way with the commands.
 */

const PATH = 'openapi/lamps/paths/v1_projects_{projectId}_lamps.yaml';

/** Every fault that holding the spec against its pages finds; lint is what generation begins with. */
function faults(files: Snapshot, facts = readFactsFiles(ROOT)): string[] {
  const source = new Source(ROOT, files);
  const { pairs, unpaired } = paired(source, facts);
  return [
    ...[...unpaired, ...idleProvenance(source)].map(({ message }) => message),
    ...pairs.flatMap((pair) => differences(pair).map(({ place }) => place)),
  ];
}

describe('an operation that is added', () => {
  const withoutPage = withThirdOperation();

  test('without a page has no fault, and everything is generated for it', async () => {
    expect(faults(withoutPage)).toEqual([]);
    const files = await generator()(withoutPage);
    for (const file of ['openapi.json', 'operations.ts', 'paths.ts', 'validators.ts']) {
      expect(files.get(`generated/${file}`)).toContain('createLamp');
    }
  });

  test('without a page may have a schema that contains itself', async () => {
    const file = 'openapi/lamps/schemas/LampPlan.yaml';
    const text = withoutPage.get(file)?.toString('utf8') ?? '';
    const inner = `properties:
  plans:
    type: array
    description: The plans within this plan.
    items: { $ref: ./LampPlan.yaml, description: A plan. }
`;
    const files = new Map(withoutPage).set(file, Buffer.from(text.replace('properties:\n', inner)));
    expect(faults(files)).toEqual([]);
    const made = await generator()(files);
    expect(made.get('generated/types.ts')).toContain('plans?: LampPlanInput[];');
    const validators = (await load(made.get('generated/validators.ts') ?? '')) as {
      createLamp: OperationValidators;
    };
    const lamp = (plan: object) => ({ name: 'desk', bulb: 'led', plan: { plans: [plan] } });
    const { request } = validators.createLamp;
    expect(request?.(lamp({ plans: [{ size: 's' }] }))).toEqual([]);
    expect(request?.(lamp({ plans: [{ size: 'x' }] }))).toMatchObject([
      { pointer: '/plan/plans/0/plans/0/size', rule: 'enum' },
    ]);
  });

  test('with a page is held against the facts of the page, field by field', async () => {
    const text = withoutPage.get(PATH)?.toString('utf8') ?? '';
    const documented = text.replace(
      / {2}x-documented: false\n {2}x-why: .*\n/,
      '  x-required-permission: Project > Lamps > General > Create\n',
    );
    const files = new Map(withoutPage).set(PATH, Buffer.from(documented));
    expect(faults(files)).toEqual([expect.stringMatching(/createLamp has no documented facts/)]);
    const source = new Source(ROOT, files);
    const [facts] = factsOf(source).filter(({ file }) => file.includes('/lamps/'));
    if (facts === undefined) throw new Error('The spec says nothing of the operation');
    files.set(facts.file, Buffer.from(showFactsFile(facts)));
    const all = [...readFactsFiles(ROOT), facts];
    expect(faults(files, all)).toEqual([]);
    expect(await lint(ROOT, files)).toEqual([]);
    const pair = paired(source, all).pairs.find(({ operation }) => operation.id === 'createLamp');
    if (pair === undefined) throw new Error('The operation has no facts');
    const changes = [...visible(pair, changesOf(pair.operation))];
    expect(changes.length).toBeGreaterThan(10);
    expect(missed(trials(pair, changes))).toEqual([]);
  });
});
