import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskOf } from '../../../src/errors/mask.ts';

const TOKEN = 'token-0123456789';
const BODY = {
  description: 'shown',
  buildArguments: {
    A: 'first "secret"',
    B: 'first "secret" of two',
    C: 'abc',
    D: 12345,
    E: 'test',
  },
  buildFiles: { '/a': { data: 'ZGF0YSBvZiBhIGZpbGU=', encoding: 'utf-8' } },
};
const mask = maskOf([TOKEN], [JSON.stringify(BODY)]);

describe('text', () => {
  test.each([
    [`Bearer ${TOKEN}!`, 'Bearer [masked]!'],
    ['a first "secret" of two', 'a [masked]'],
    ['a first "secret" of three', 'a [masked]hree'],
    ['first \\"secret\\", first%20%22secret%22', '[masked], [masked]'],
    [
      '{"body":"{\\"a\\":\\"first \\\\\\"secret\\\\\\"\\"}"}',
      '{"body":"{\\"a\\":\\"[masked]\\"}"}',
    ],
    [`x${TOKEN}x`, 'x[masked]x'],
    ['cut token-0123456', 'cut [masked]'],
    ['cut token-0, not token-', 'cut token-0, not token-'],
    ['shown abc default-project', 'shown abc default-project'],
    ['12345', '[masked]'],
  ])('%s', (text, masked) => {
    expect(mask.text(text)).toBe(masked);
  });

  test.each([
    ['the latest test', 'the latest [masked]'],
    ['test_1 tests 1test', 'test_1 tests 1test'],
    ['a%20test%20b, "\\ntest\\n" <test>', 'a%20[masked]%20b, "\\n[masked]\\n" <[masked]>'],
    ['123456 12345.', '123456 [masked].'],
  ])('a short secret is hidden as a word: %s', (text, masked) => {
    expect(mask.text(text)).toBe(masked);
  });

  test.each([
    ['{"a":1,"password":"unknown"}', '{"a":1,"password":[masked]}'],
    ['{"password" : "un\\"known","a":1}', '{"password" : [masked],"a":1}'],
    [
      '"{\\"buildFiles\\": {\\"x\\":\\"}\\"}, \\"a\\": 1}"',
      '"{\\"buildFiles\\": [masked], \\"a\\": 1}"',
    ],
    ['"{\\"buildFiles\\": {\\"x', '"{\\"buildFiles\\": [masked]'],
    ['{"value":[1,{"a":[]}],"b":2}', '{"value":[masked],"b":2}'],
    ["{'value': 1, 'a': 2}", "{'value': [masked], 'a': 2}"],
    ['"password":"cut', '"password":[masked]'],
    ['"name":"value"', '"name":"value"'],
    ['the field "value": must be a string', 'the field "value": must be a string'],
  ])('the value under a sensitive field is hidden: %s', (text, masked) => {
    expect(mask.text(text)).toBe(masked);
  });

  test('what is also sent openly is shown, except for a token', () => {
    const body = JSON.stringify({ buildArguments: { STAGE: 'production', KEY: 'key-of-it' } });
    const other = maskOf(['token'], [body], { projectId: 'production', serviceId: 'token' });
    expect(other.text('production key-of-it token')).toBe('production [masked] [masked]');
  });

  test('names and paths hide only what is not there by chance', () => {
    expect(mask.name(`/projects/test/${TOKEN}`)).toBe('/projects/test/[masked]');
  });

  test('a secret that looks like the mask does no harm', () => {
    expect(maskOf(['[masked] and more'], []).text('[masked] and')).toBe('[masked]');
    expect(maskOf(['masked'], []).text('masked')).toBe('[masked]');
  });

  test('none of any secrets is left, whatever they have in common', () => {
    const secret = fc.string({
      minLength: 4,
      unit: fc.constantFrom('a', 'b', '"', '\\', 'é', '\ud800'),
    });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1 }), fc.array(fc.nat()), (secrets, order) => {
        const text = order.map((n) => secrets[n % secrets.length] ?? '').join('-');
        const masked = maskOf(secrets, []).text(text);
        for (const one of secrets) expect(masked.split('-')).not.toContain(one);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

test('value: masks by name and by text, and keeps the rest', () => {
  const value: unknown = JSON.parse(
    `{"a":[1,null,true,"${TOKEN}",12345],"${TOKEN}":{"password":{"b":[1]}},"__proto__":{"value":2},"test":1}`,
  );
  expect(JSON.stringify(mask.value(value))).toBe(
    '{"a":[1,null,true,"[masked]","[masked]"],"[masked]":{"password":"[masked]"},"__proto__":{"value":"[masked]"},"test":1}',
  );
});

test('value: no nesting is too deep', () => {
  let deep: unknown = TOKEN;
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(JSON.stringify(mask.value(deep))).toBe(`${'['.repeat(50)}"[masked]"${']'.repeat(50)}`);
});

describe('error', () => {
  test('copies what can be printed, down to the causes', () => {
    const cause = Object.assign(new Error(`inner ${TOKEN}`), { code: 'ECONNRESET', socket: TOKEN });
    const error = new TypeError(`outer ${TOKEN}`, { cause });
    const copy = mask.error(error);
    expect(copy).toMatchObject({
      name: 'TypeError',
      message: 'outer [masked]',
    });
    expect(copy.cause).toMatchObject({ message: 'inner [masked]', code: 'ECONNRESET' });
    expect(copy.cause).not.toHaveProperty('socket');
    const gathered = mask.error(new AggregateError([error], TOKEN));
    expect(gathered).toMatchObject({
      message: '[masked]',
      errors: [{ message: 'outer [masked]' }],
    });
    expect(`${String(copy.stack)}${String((copy.cause as Error).stack)}`).not.toContain(TOKEN);
  });

  test.each([['text'], [undefined], [null], [5], [Symbol('a')]])('of %p', (thrown) => {
    expect(mask.error(thrown).message).toBe(String(thrown));
  });

  test('of what is its own cause, or refuses to be read', () => {
    const loop = new Error('loop');
    loop.cause = loop;
    expect(mask.error(loop).message).toBe('loop');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(mask.error(proxy).message).toMatch(/cannot be read/);
    expect(mask.error(Object.create(null)).message).toMatch(/cannot be read/);
  });
});
