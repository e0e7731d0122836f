import { expect, test } from '@jest/globals';
import { cost } from '../../scripts/shared/cost.ts';

test.each([
  ['^[a-z]+$', 'linear'],
  ['^[a-z]+(-[a-z]+)*$', 'linear'],
  ['^(?!x)[a-z]+$', 'linear'],
  ['[a-z]+$', 'quadratic'],
  ['^a*a*$', 'quadratic'],
  ['^(a|b)\\1$', 'linear'],
  ['(?!x)(a+)\\1b', 'worse'],
  ['(?<run>a+)\\k<run>b', 'worse'],
  ['^a*a*a*$', 'worse'],
  ['^(?!x)a*a*a*$', 'worse'],
  ['^(a+)+$', 'worse'],
  ['^(?=a)(a*)*$', 'worse'],
])('%s takes %s time', (pattern, growth) => {
  expect(cost(pattern).growth).toBe(growth);
});

test('what is refused says how its time grows', () => {
  expect(cost('^(a+)+$')).toEqual({ growth: 'worse', summary: 'exponential' });
  expect(cost('^a*a*a*$')).toEqual({ growth: 'worse', summary: '3rd degree polynomial' });
});
