import { describe, expect, test } from '@jest/globals';
import { nameChanges, namesIn, namesInReport } from '../../../scripts/package/diff/names.ts';

describe('of two lists of names', () => {
  const before = namesIn(
    '. Thing\n. createClient.getThing\n./types Thing\n./validate validators\n',
  );

  test('a name that is gone is breaking, and is told with its entries', () => {
    expect(nameChanges(before, namesIn('./validate validators\n'))).toMatchObject([
      { subject: 'Thing', what: 'is no longer exported by `.`, `./types`', impact: 'major' },
      { subject: 'createClient.getThing', what: 'is no longer exported by `.`', impact: 'major' },
    ]);
  });

  test('a name that moved to another entry is gone from the first', () => {
    const after = before.map((line) => line.replace('./types ', './operations '));
    expect(nameChanges(before, after)).toMatchObject([
      { what: 'is no longer exported by `./types`', impact: 'major' },
      { what: 'is exported by `./operations`', impact: 'minor' },
    ]);
  });

  test('the same names in another order are no change', () => {
    expect(nameChanges(before, before.toReversed())).toEqual([]);
  });
});

test('what is written by hand has its names in its report', () => {
  const report = `
// @public
export class NotFoundError extends StatusError {
}

// @public
abstract class Base extends Error {
    export type NotThis = string;
}

// @public
export abstract class StatusError extends Base {
}

// @public
export function createClient(options: ClientOptions): Client;

export { Problem }
`;
  expect(namesInReport(report)).toEqual([
    '. NotFoundError',
    '. StatusError',
    '. createClient',
    '. Problem',
  ]);
});
