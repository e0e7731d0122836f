import { test } from '@jest/globals';
import { expectReadAgain } from './properties.ts';

test.each(['indented', 'markdown'] as const)(
  'what is rendered in the %s layout is read again',
  (layout) => {
    expectReadAgain(layout, { seed: 1, numRuns: 300 });
  },
);
