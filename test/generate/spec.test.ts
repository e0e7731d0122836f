import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transform } from 'esbuild';
import { bodies } from '../../scripts/generate/bodies.ts';
import { bundle, publish } from '../../scripts/generate/bundle.ts';
import { operationsOf, resolve, type Document } from '../../scripts/generate/document.ts';
import { enums } from '../../scripts/generate/enums.ts';
import { examples } from '../../scripts/generate/examples.ts';
import { operations } from '../../scripts/generate/operations.ts';
import { views } from '../../scripts/generate/views.ts';
import { Compiler } from './compiler.ts';
import { fixture } from './fixture.ts';
import { typesOf, validatorsOf } from './made.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'spec-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function generate(published: Document) {
  const both = views(published);
  return {
    ...(await typesOf(both)),
    ...operations(published),
    ...enums(published),
    ...examples(both),
    ...(await validatorsOf(both)),
  };
}

let published: Document;
let files: Awaited<ReturnType<typeof generate>>;
let compiler: Compiler;
beforeAll(async () => {
  published = publish(await bundle(ROOT));
  files = await generate(published);
  compiler = new Compiler(files);
});

const SOURCES = ['types.ts', 'paths.ts', 'operations.ts', 'enums.ts', 'examples.ts'];

describe('what is made of the spec', () => {
  test.each([...SOURCES, 'validators.d.ts'])('%s compiles', (name) => {
    expect(compiler.errors(name)).toEqual([]);
  });

  test('no two files export one name', () => {
    const all = SOURCES.filter((name) => name !== 'paths.ts').flatMap((name) =>
      [...files[name as keyof typeof files].matchAll(/^export \w+ (\w+)/gm)].map(([, one]) => one),
    );
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test('validators find nothing wrong with the documented bodies', async () => {
    const file = path.join(folder, 'validators.mjs');
    writeFileSync(file, files['validators.js']);
    const { validators: table } = (await import(file)) as {
      validators: Record<string, Record<string, unknown>>;
    };
    type Check = (value: unknown) => unknown[];
    let checked = 0;
    for (const { id, object } of operationsOf(published)) {
      const row = table[id] as { request?: Check; responses: Record<string, Check> };
      const sent = object.requestBody ? [[row.request, object.requestBody] as const] : [];
      const received = Object.entries(object.responses ?? {}).map(
        ([status, response]) => [row.responses[status], response] as const,
      );
      for (const [check, carrier] of [...sent, ...received]) {
        const { content = {} } = resolve(published, carrier);
        for (const example of Object.values(content['application/json']?.examples ?? {})) {
          expect(check?.(resolve(published, example).value)).toEqual([]);
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(0);
  });

  test('validators are at most 8 KB an operation, minified and compressed', async () => {
    const { code } = await transform(files['validators.js'], { minify: true });
    const most = 8 * 1024 * operationsOf(published).length;
    expect(gzipSync(code).length).toBeLessThan(most);
  });
});

/** A document whose components have names that no other has. */
function apart(document: Document): Document {
  const text = JSON.stringify(document).replaceAll(/#\/components\/\w+\//g, '$&Other');
  const { components = {}, ...rest } = JSON.parse(text) as Document;
  const renamed = Object.entries(components).map(([kind, parts]) => [
    kind,
    Object.fromEntries(
      Object.entries(parts as object).map(([name, part]) => [`Other${name}`, part]),
    ),
  ]);
  return {
    ...rest,
    components: Object.fromEntries(renamed) as NonNullable<Document['components']>,
  };
}

test('further operations cost nothing but what the spec says of them', async () => {
  const { paths, components } = apart(fixture);
  const both: Document = {
    ...published,
    paths: { ...published.paths, ...paths },
    components: {
      ...published.components,
      parameters: { ...published.components?.parameters, ...components?.parameters },
      responses: { ...published.components?.responses, ...components?.responses },
      schemas: { ...published.components?.schemas, ...components?.schemas },
    },
  };
  const more = await generate(both);
  const compiled = new Compiler(more);
  for (const name of SOURCES) expect(compiled.errors(name)).toEqual([]);
  for (const id of ['getWidget', 'patchWidget', 'listWidgets']) {
    expect(more['operations.ts']).toContain(`${id}: {`);
    expect(more['paths.ts']).toContain(`operations["${id}"]`);
    expect(more['validators.d.ts']).toContain(`${id}: {`);
  }
  expect(bodies(both).length).toBeGreaterThan(bodies(published).length);
});

test('nothing in generation names an operation or a schema of the spec', () => {
  const scripts = path.join(ROOT, 'scripts', 'generate');
  const names = [
    ...operationsOf(published).map(({ id }) => id),
    ...Object.keys(published.components?.schemas ?? {}),
  ];
  for (const name of readdirSync(scripts)) {
    const text = readFileSync(path.join(scripts, name), 'utf8');
    expect(names.filter((one) => new RegExp(`\\b${one}\\b`).test(text))).toEqual([]);
  }
});
