import { beforeAll, describe, expect, test } from '@jest/globals';
import { generator } from '../../../scripts/generate/generation.ts';
import { snapshot, type Snapshot } from '../../../scripts/spec/files.ts';
import { Compiler } from '../../generate/compiler.ts';
import { load } from '../../generate/made.ts';
import { SOURCES } from '../../generate/sources.ts';
import { ROOT } from '../../support/project.ts';
import { withThirdOperation } from '../../support/third-operation.ts';

/*
 * The whole spec, and the spec with an operation added as YAML alone, in a family of its own:
 * everything that is made of either compiles together.
 */

type Validator = (value: unknown) => { readonly pointer: string; readonly rule: string }[];
type Validators = Readonly<Record<string, { readonly request?: Validator }>>;

let files: Record<'project' | 'added', Readonly<Record<string, string>>>;
beforeAll(async () => {
  const generate = generator();
  const generated = async (spec: Snapshot) =>
    Object.fromEntries(
      [...(await generate(spec))].map(([name, text]) => [name.replace('generated/', ''), text]),
    );
  files = {
    project: await generated(snapshot(ROOT)),
    added: await generated(withThirdOperation()),
  };
});

describe.each(['project', 'added'] as const)('%s', (which) => {
  test('what is generated compiles, so that each documented body is of its type', () => {
    const compiler = new Compiler({ ...files[which], ...SOURCES });
    const names = Object.keys(files[which]).filter((name) => name.endsWith('.ts'));
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect([name, compiler.errors(name)]).toEqual([name, []]);
  });
});

test('an added operation has its row, its types and its validators', async () => {
  const { added } = files;
  expect(added['operations.ts']).toContain(' POST+ createLamp');
  expect(added['named-operations.ts']).toContain('export const createLamp = "POST+ /');
  expect(added['names.txt']).toContain('. createClient.createLamp\n');
  const compiler = new Compiler(added);
  const source = (bulb: string) => `
    import type { LampCreate, LampPlanInput, CreateLampResponse } from './types.ts';
    const body: LampCreate = { name: 'desk', bulb: '${bulb}' };
    declare const response: CreateLampResponse;
    const size: string | undefined = response.data.plan?.size;
  `;
  expect(compiler.check(source('neon'))).toEqual([]);
  expect(compiler.check(source('oil')).join()).toContain('"oil"');
  const validators = (await load(added['validators.ts'] ?? '')) as Validators;
  expect(validators['createLamp']?.request?.({ name: 'ab', bulb: 'oil' })).toEqual([
    expect.objectContaining({ pointer: '/name', rule: 'minLength' }),
    expect.objectContaining({ pointer: '/bulb', rule: 'enum' }),
  ]);
});

test('it takes no name from what was there before', () => {
  const before = files.project['names.txt']?.split('\n') ?? [];
  const after = new Set(files.added['names.txt']?.split('\n'));
  expect(before.length).toBeGreaterThan(10);
  expect(before.filter((name) => !after.has(name))).toEqual([]);
});
