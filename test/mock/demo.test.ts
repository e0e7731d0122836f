import { expect, test } from '@jest/globals';
import { run } from '../support/project.ts';

test('the demo takes services through their life without a token and says what it did', async () => {
  const { code, stdout, stderr } = await run('demo.ts');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
    expect(stdout).toContain(`> ${method} /v1/`);
  }
  const steps = ['List', 'Create', 'Change', 'Scale', 'Pause', 'Resume', 'Delete'];
  expect(stdout).toMatch(
    new RegExp(steps.map((step) => `^${step} .+:\\n {2}> `).join('[^]*'), 'm'),
  );
  expect(stdout).toContain('> authorization: Bearer made-up-token');
  expect(stdout).toContain('> content-type: application/json');
  expect(stdout).toMatch(/< BadRequestError: .+\n {2}< description: Must match pattern/);
  expect(stdout).toContain('< NotFoundError: ');
  expect(stdout).toContain('< RateLimitError: ');
  expect(stdout).toMatch(/"remaining":0/);
  expect(stdout).toMatch(/; requests: \d+\. [\d.]+ m?s\n$/);
});
