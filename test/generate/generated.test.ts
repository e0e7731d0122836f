import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Compiler } from './compiler.ts';
import { ROOT, run } from '../support/project.ts';

/*
 * What the generated files promise, checked against the documented examples: of the spec as it is,
 * and of a copy to which a third operation was added, as YAML alone.
 */

const OVERLAY = path.join(ROOT, 'test/fixtures/third-operation/openapi');

interface Problem {
  readonly pointer: string;
  readonly rule: string;
}
type Validator = (value: unknown) => Problem[];
interface Generated {
  readonly compiler: Compiler;
  readonly operations: Readonly<Record<string, Row>>;
  readonly examples: Readonly<Record<string, unknown>>;
  readonly validators: Readonly<
    Record<string, { request?: Validator; responses: Readonly<Record<string, Validator>> }>
  >;
}
interface Row {
  readonly method: string;
  readonly path: string;
  readonly parameters: { readonly path: readonly string[]; readonly query: readonly string[] };
  readonly requestBody?: string;
  readonly responseBody?: string;
}

async function load(root: string): Promise<Generated> {
  const folder = path.join(root, 'generated');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const),
  );
  const module = (name: string) => import(pathToFileURL(path.join(folder, name)).href);
  const [{ operations }, examples, { validators }] = (await Promise.all(
    ['operations.ts', 'examples.ts', 'validators.js'].map(module),
  )) as [Pick<Generated, 'operations'>, Generated['examples'], Pick<Generated, 'validators'>];
  return { compiler: new Compiler(Object.fromEntries(files)), operations, examples, validators };
}

let copy: string;
let added: Generated;
beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'northflank-openapi-'));
  await cp(path.join(ROOT, 'redocly.yaml'), path.join(copy, 'redocly.yaml'));
  await cp(path.join(ROOT, 'package.json'), path.join(copy, 'package.json'));
  await cp(path.join(ROOT, 'openapi'), path.join(copy, 'openapi'), { recursive: true });
  await cp(OVERLAY, path.join(copy, 'openapi'), { recursive: true });
  const file = path.join(copy, 'openapi/openapi.yaml');
  const entry = '  /v1/projects/{projectId}/addons:\n';
  const reference = '    $ref: paths/v1_projects_{projectId}_addons.yaml\n';
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^paths:\n/m, `paths:\n${entry}${reference}`));
  const { stderr } = await run('generate.ts', '--root', copy);
  if (stderr !== '') throw new Error(stderr);
  added = await load(copy);
}, 60_000);
afterAll(() => rm(copy, { recursive: true, force: true }));

const project = await load(ROOT);

describe.each([
  ['the spec', () => project],
  ['the spec with a third operation', () => added],
])('%s', (_, generated) => {
  test('the generated modules compile, so that each documented example is of its type', () => {
    const { compiler } = generated();
    for (const name of ['types.ts', 'paths.ts', 'operations.ts', 'enums.ts', 'examples.ts']) {
      expect([name, compiler.errors(name)]).toEqual([name, []]);
    }
  });

  test('the validators accept the documented bodies, and name what is changed in them', () => {
    const { operations, examples, validators } = generated();
    let bodies = 0;
    for (const [id, { requestBody, responseBody }] of Object.entries(operations)) {
      const { request, responses } = validators[id] ?? { responses: {} };
      const response = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
      const cases: [string, Validator | undefined][] = [
        ...(requestBody === undefined ? [] : [[`${id}Request`, request] as [string, Validator]]),
        ...(responseBody === undefined ? [] : [[`${id}Response`, response] as [string, Validator]]),
      ];
      for (const [name, validator] of cases) {
        const body = examples[name];
        expect([name, typeof body, validator?.(body)]).toEqual([name, 'object', []]);
        bodies += 1;
        // A list has no field that it could not have.
        if (Array.isArray(body)) continue;
        const unknown = { ...(body as object), colour: 'red' };
        expect(validator?.(unknown)).toContainEqual(
          expect.objectContaining({ pointer: '/colour', rule: 'unknown' }),
        );
      }
    }
    expect(bodies).toBeGreaterThanOrEqual(3);
  });

  test('the table has the path and query parameters of each operation', () => {
    const table = Object.values(generated().operations);
    expect(table.length).toBeGreaterThan(0);
    for (const { path: template, parameters } of table) {
      expect(parameters.path).toEqual([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });
});

test('a third operation has its row, its types and its validators', () => {
  expect(added.operations['createAddon']).toMatchObject({
    method: 'POST',
    path: '/v1/projects/{projectId}/addons',
    parameters: { path: ['projectId'], query: ['dryRun'] },
    requestBody: 'required',
  });
  expect(Object.keys(added.operations)).toEqual(
    expect.arrayContaining([...Object.keys(project.operations), 'createAddon']),
  );
  const source = (engine: string) => `
    import type { AddonCreate, AddonPlanInput, CreateAddonResponse } from './types.ts';
    const body: AddonCreate = { name: 'orders', engine: '${engine}' };
    declare const response: CreateAddonResponse;
    const size: string | undefined = response.data.plan?.size;
  `;
  expect(added.compiler.check(source('redis'))).toEqual([]);
  expect(added.compiler.check(source('oracle')).join()).toContain('"oracle"');
  expect(added.validators['createAddon']?.request?.({ name: 'ab', engine: 'oracle' })).toEqual([
    expect.objectContaining({ pointer: '/name', rule: 'minLength' }),
    expect.objectContaining({ pointer: '/engine', rule: 'enum' }),
  ]);
});

const imports = `import type { BuildServicePatch, GetServiceResponse, PatchBuildServiceResponse, Service } from './types.ts';
declare const service: Service;
declare const got: GetServiceResponse;
declare const patched: PatchBuildServiceResponse;
declare function send(body: BuildServicePatch): void;
`;

describe('mistakes in the use of the types are errors', () => {
  test.each([
    ['a misspelt read', 'service.serviceTyp', /'serviceTyp' does not exist/],
    ['a misspelt read in an item', 'service.ports[0]?.internalPorts', /'internalPorts' does not/],
    ['a read past what may be missing', 'service.vcsData.projectUrl', /possibly 'undefined'/],
    ['a read of what the example lacks', 'service.tags.length', /possibly 'undefined'/],
    ['a field of the other operation', 'patched.data.servicePaused', /'servicePaused' does not/],
    ['a read beside the envelope', 'got.id', /'id' does not exist/],
    [
      'a wrong enum value in a request',
      'send({ vcsData: { projectType: "sourceforge" } })',
      /"sourceforge"' is not assignable/,
    ],
    [
      'a wrong number in a request',
      'send({ buildSettings: { storage: { ephemeralStorage: { storageSize: 1024 } } } })',
      /1024' is not assignable/,
    ],
    ['an unknown field in a request', 'send({ disableCI: true })', /'disableCI' does not exist/],
    ['a wrong type in a request', 'send({ disabledCI: "yes" })', /'string' is not assignable/],
    ['undefined in a request', 'send({ description: undefined })', /exactOptionalPropertyTypes/],
    ['a wrong value in a map', 'send({ buildArguments: { A: 1 } })', /'number' is not assignable/],
    [
      'a missing required field',
      'const cluster: Service["cluster"] = { id: "a" }',
      /'name' is missing/,
    ],
  ])('%s', (_, source, message) => {
    expect(project.compiler.check(`${imports}${source};`).join('\n')).toMatch(message);
  });

  test.each([
    ['a value that no page lists, from a response', 'const a: Service["serviceType"] = String(1)'],
    ['a read of what is required', 'const a: string = service.cluster.name'],
    ['a comparison with a known value', 'if (service.serviceType === "combined") send({})'],
    ['a patch of one field', 'send({ disabledCI: true })'],
  ])('%s is none', (_, source) => {
    expect(project.compiler.check(`${imports}${source};`)).toEqual([]);
  });
});

test('an editor shows names, descriptions, limits and what is deprecated', () => {
  const hover = (source: string) => project.compiler.hover(imports + source);
  expect(hover('service.^cluster')).toMatchObject({ type: '(property) Service.cluster: Cluster' });
  expect(hover('got.^data').type).toBe('(property) GetServiceResponse.data: Service');
  const patch = 'declare const patch: BuildServicePatch;';
  expect(hover(`${patch} patch.^description`).text).toMatch(/At most 200 characters/);
  expect(hover(`${patch} patch.billing?.^deploymentPlan`).tags).toEqual(['deprecated']);
});
