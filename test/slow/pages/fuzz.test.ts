import { describe, test } from '@jest/globals';
import {
  expectNoDifference,
  expectDraftsTogether,
  expectWholeDraft,
  expectReadAgain,
} from '../../pages/properties.ts';

/** `npm run fuzz` asks for more, and for a seed of its own. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 100);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_126);
const RUNS = { numRuns, seed };
/** A draft writes files. */
const TIMEOUT = 60_000 + numRuns * 2_000;

const LAYOUTS = ['indented', 'markdown'] as const;

describe.each(LAYOUTS)('a page in the %s layout', (layout) => {
  test(
    'is read as it was rendered',
    () => {
      expectReadAgain(layout, RUNS);
    },
    TIMEOUT,
  );

  test.each(LAYOUTS)(
    'differs in nothing from itself in the %s layout',
    (newer) => {
      expectNoDifference(layout, newer, RUNS);
    },
    TIMEOUT,
  );
});

test(
  'whatever a page states, the draft states',
  async () => {
    await expectWholeDraft(RUNS);
  },
  TIMEOUT,
);

test(
  'whatever pages of one thing state, all of it is drafted, now or later',
  async () => {
    await expectDraftsTogether(RUNS);
  },
  TIMEOUT,
);
