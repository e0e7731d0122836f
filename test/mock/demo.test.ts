import { expect, test } from '@jest/globals';
import { operations } from '../../generated/operations.ts';
import { run } from '../support/project.ts';

test('the demo runs through every operation without a token and says what it did', async () => {
  const { code, stdout, stderr } = await run('demo.ts');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  for (const { method } of Object.values(operations)) expect(stdout).toContain(`> ${method} /v1/`);
  expect(stdout).toContain('> authorization: Bearer made-up-token');
  expect(stdout).toContain('> content-type: application/json');
  expect(stdout).toMatch(/< BadRequestError: .+\n {2}< description: Must match pattern/);
  expect(stdout).toContain('< NotFoundError: ');
  expect(stdout).toContain('< RateLimitError: ');
  expect(stdout).toMatch(/"remaining":0/);
  expect(stdout).toMatch(/in 5 requests\. [\d.]+ m?s\n$/);
});
