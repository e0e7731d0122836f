import { expect, test } from '@jest/globals';
import { BadRequestError, NorthflankError } from '../../src/index.ts';
import { compiled, errors } from './types.ts';

test('the rest is held by the compiler', () => {
  expect(compiled).toHaveLength(8);
});

test('a class narrows at run time as it does at compile time', () => {
  const error: unknown = new BadRequestError('a', { status: 400, fields: { a: ['b'] } });
  expect(error).toBeInstanceOf(NorthflankError);
  expect(errors(error)).toEqual([{ a: ['b'] }, 400]);
  expect(errors(new Error('a'))).toBeUndefined();
});
