import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { CONSUMER, project, record, TOOLS } from './consumer.ts';
import { outcomeOf } from './process.ts';

interface Budget {
  readonly name: string;
  readonly limit: string;
}

interface Measured {
  readonly name: string;
  readonly passed: boolean;
  readonly size: number;
  readonly sizeLimit: number;
}

const budgets = JSON.parse(await readFile('test/packed/budgets.json', 'utf8')) as Budget[];

/** Bundles, minifies and compresses each entry, as size-limit does. */
async function measure(
  name: string,
  checks: readonly Budget[],
): Promise<[number | null, Measured[]]> {
  await project('.', { [name]: JSON.stringify(checks) });
  const { code, stdout } = await outcomeOf(
    process.execPath,
    [path.join(TOOLS, 'size-limit/bin.js'), '--json', '--config', path.join(CONSUMER, name)],
    // Where it finds its plug-ins.
    { cwd: path.dirname(TOOLS) },
  );
  return [code, JSON.parse(stdout) as Measured[]];
}

describe('gzipped size', () => {
  const measured = measure('budgets.json', budgets);

  test.each(budgets.map(({ name }) => name))('%s', async (name) => {
    const [, found] = await measured;
    const one = found.find((entry) => entry.name === name);
    record(`${String(one?.size)} of ${String(one?.sizeLimit)} bytes`);
    expect(one?.size).toBeLessThanOrEqual(one?.sizeLimit ?? NaN);
    expect(one?.passed).toBe(true);
  });

  test('a byte too many fails', async () => {
    const [code, found] = await measured;
    expect(code).toBe(0);
    const tight = budgets.map((budget, index) => {
      const { size = 0 } = found[index] ?? {};
      return { ...budget, limit: `${String(Math.max(0, size - 1))} B` };
    });
    const [tightCode, refused] = await measure('tight.json', tight);
    expect(tightCode).toBe(1);
    expect(refused.filter(({ size }) => size > 0).map(({ passed }) => passed)).not.toContain(true);
  });
});

describe('what a bundler keeps', () => {
  /** The bundle of an application that is no more than this. */
  async function bundled(contents: string): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: CONSUMER, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
  }

  const REQUEST = /fetch|Bearer|AbortController|setTimeout/;

  test('of createClient, what sends requests', async () => {
    const code = await bundled(`import { createClient } from 'northflank-openapi';
      console.log(createClient);`);
    expect(code).toMatch(REQUEST);
  });

  test('of createClient with one operation, no other', async () => {
    const code =
      await bundled(`import { createClient, getService } from 'northflank-openapi/operations';
      console.log(createClient({ token: 'a', operations: { getService } }));`);
    expect(code).toMatch(REQUEST);
    expect(code).toContain('/services/{serviceId}');
    expect(code).not.toMatch(/patchBuildService|services\/build/);
  });

  test('of createClient and the errors, which two entries share, one copy', async () => {
    const code = await bundled(`import { NotFoundError } from 'northflank-openapi';
      import { createClient, getService } from 'northflank-openapi/operations';
      console.log(NotFoundError, createClient({ token: 'a', operations: { getService } }));`);
    expect(code.match(/class NotFoundError|NotFoundError = class/g)).toHaveLength(1);
  });

  test('of one error class, nothing that sends requests', async () => {
    const code = await bundled(`import { NotFoundError } from 'northflank-openapi';
      console.log(NotFoundError);`);
    expect(code).toContain('NotFoundError');
    expect(code).not.toMatch(REQUEST);
    expect(code).not.toContain('getService');
  });

  test.each([
    ['a type of .', "import type { Service } from 'northflank-openapi'; export let one: Service;"],
    [
      'a type of ./types',
      "import { type Service } from 'northflank-openapi/types'; export let one: Service;",
    ],
    [
      'nothing of any entry',
      ['', '/operations', '/types', '/validate', '/examples']
        .map((name) => `import 'northflank-openapi${name}';`)
        .join(''),
    ],
    ['an unused name', "import { createClient } from 'northflank-openapi';"],
  ])('of %s, nothing', async (_, code) => {
    const lines = (await bundled(code)).split('\n').filter((line) => !/^(?:\/\/.*)?$/.test(line));
    expect(lines.join('\n')).toMatch(
      /^(?:let one;\nvar one;|var one;|let one;)?(?:\nexport \{\n {2}one\n\};)?$/,
    );
  });

  test('of one operation’s validators, none that another needs alone', async () => {
    const bundleOf = (name: string) =>
      bundled(`import { ${name} } from 'northflank-openapi/validate'; console.log(${name});`);
    const [get, patch] = await Promise.all(['getService', 'patchBuildService'].map(bundleOf));
    // A field of the response of one, and a field of the request of the other.
    expect(get).toContain('setCookieOnRootDomain');
    expect(get).not.toContain('buildArguments');
    expect(patch).toContain('buildArguments');
    expect(patch).not.toContain('setCookieOnRootDomain');
  });

  test('of one example, no other', async () => {
    const code = await bundled(`import { getServiceResponse } from 'northflank-openapi/examples';
      console.log(getServiceResponse);`);
    expect(code).toContain('example-service');
    expect(code).not.toMatch(/patchBuildServiceRequest|ErrorResponse/i);
  });

  test('of one enum, no other', async () => {
    const code = await bundled(`import { servicePortProtocols } from 'northflank-openapi';
      console.log(servicePortProtocols);`);
    expect(code).toContain('servicePortProtocols');
    expect(code).not.toMatch(/buildpackSettingsBuilders|fetch/);
  });
});
