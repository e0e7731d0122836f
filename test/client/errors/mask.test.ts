import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Mask } from '../../../src/errors/mask.ts';

const TOKEN = 'token-0123456789';
const mask = new Mask();
mask.add(TOKEN);
mask.addFrom({
  projectId: 'default-project',
  body: {
    description: 'shown',
    buildArguments: { A: 'first "secret"', B: 'first "secret" of two', C: 'abc', D: 12345 },
    buildFiles: { '/a': { data: 'ZGF0YSBvZiBhIGZpbGU=', encoding: 'utf-8' } },
  },
});

describe('text', () => {
  test.each([
    [`Bearer ${TOKEN}!`, 'Bearer [masked]!'],
    ['a first "secret" of two', 'a [masked]'],
    ['a first "secret" of three', 'a [masked] of three'],
    ['first \\"secret\\", first%20%22secret%22', '[masked], [masked]'],
    ['cut token-01234', 'cut [masked]'],
    ['cut token-01, not token-', 'cut [masked], not token-'],
    ['shown abc default-project', 'shown abc default-project'],
    ['{"a":1,"password":"unknown"}', '{"a":1,"password":[masked]'],
    ['"{\\"buildFiles\\": {\\"x', '"{\\"buildFiles\\":[masked]'],
    ["{'value': 1}", "{'value':[masked]"],
    ['"name":"value"', '"name":"value"'],
    ['12345', '[masked]'],
  ])('%s', (text, masked) => {
    expect(mask.text(text)).toBe(masked);
  });

  test('a secret that looks like the mask does no harm', () => {
    const other = new Mask();
    other.add('[masked] and more');
    expect(other.text('[masked] and')).toBe('[masked]');
  });

  test('none of any secrets is left, whatever they have in common', () => {
    const secret = fc.string({
      minLength: 4,
      unit: fc.constantFrom('a', 'b', '"', '\\', 'é', '\ud800'),
    });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1 }), fc.array(fc.nat()), (secrets, order) => {
        const text = order.map((n) => secrets[n % secrets.length] ?? '').join('-');
        const other = new Mask();
        for (const one of secrets) other.add(one);
        const masked = other.text(text);
        for (const one of secrets) expect(masked).not.toContain(one);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

test('value: masks by name and by text, keys too, and keeps the rest', () => {
  const value: unknown = JSON.parse(
    `{"a":[1,null,true,"${TOKEN}",12345],"${TOKEN}":{"password":{"b":[1]}},"__proto__":{"value":2}}`,
  );
  expect(JSON.stringify(mask.value(value))).toBe(
    '{"a":[1,null,true,"[masked]","[masked]"],"[masked]":{"password":"[masked]"},"__proto__":{"value":"[masked]"}}',
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
      code: 'ECONNRESET',
    });
    expect(copy.cause).toMatchObject({ message: 'inner [masked]', code: 'ECONNRESET' });
    expect(copy.cause).not.toHaveProperty('socket');
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
