import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startMock, type Mock } from '../../../scripts/mock/server.ts';
import { documentedAnswer, readOperations, runSample } from '../../site/run-sample.ts';
import { picked, SEED } from './picked.ts';

/* Samples as a reader copies them, run against the mock server. */

const cases = picked(await readOperations(), 10, ({ id }) => id).flatMap((operation) =>
  operation.samples.map((sample) => ({
    name: operation.id,
    label: sample.label,
    operation,
    sample,
  })),
);

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test.each(cases)(
  `$name (seed ${SEED}): the sample for $label gets the documented answer`,
  async ({ operation, sample }) => {
    const answer = await runSample(sample, operation.server, mock.url);
    expect(answer).toEqual(documentedAnswer(operation, sample));
  },
);
