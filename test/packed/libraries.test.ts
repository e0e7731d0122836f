import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { compile, planted } from './compile.ts';

/** Their own declarations fail under versions before 5.4. */
describe.each(['5.4', '5.9', '6', '7'])('TypeScript %s', (version) => {
  test('openapi-fetch, openapi-react-query and openapi-msw take the tables of types', async () => {
    const files = { 'libraries.mts': await readFile('test/packed/consumer/libraries.ts', 'utf8') };
    const { errors, output } = await compile(version, 'nodenext', files, {
      skipLibCheck: true,
      types: ['node'],
    });
    expect({ errors, output }).toEqual({ errors: planted(files), output: expect.anything() });
    expect(planted(files).length).toBeGreaterThanOrEqual(10);
  });
});
