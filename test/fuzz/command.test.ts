import { expect, test } from '@jest/globals';
import { run } from '../support/project.ts';

/* The suites that it runs are in test/slow; here is what a wrong call says. */

test.each([
  [['nowhere'], 'There is no target nowhere; test/slow/nowhere/fuzz.test.ts is missing.'],
  [['--runs', 'many'], '--runs takes a whole number, such as 500.'],
])(
  'npm run fuzz -- %j is refused before anything runs',
  async (args, message) => {
    const { code, stdout, stderr } = await run('fuzz.ts', ...args);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  },
  120_000,
);
