import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bareFetch, ours } from '../../bench/contenders.ts';
import { startRecorder, type Recorder } from '../../bench/recorder.ts';
import { wireDifferences } from '../../bench/wire.ts';
import * as module from '../../src/index.ts';
import { documentedCalls } from '../mock/documented.ts';

const calls = await documentedCalls();

let recorder: Recorder;
beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(() => {
  recorder.close();
});

test('this client sends what is documented', async () => {
  const contenders = [
    bareFetch(recorder.url, 'bare fetch'),
    ours(module, recorder.url, 'this client'),
  ];
  expect(await wireDifferences(recorder, contenders, calls)).toStrictEqual([]);
});

test.each([
  ['another method', { method: 'PUT', body: '{}' }, ''],
  ['another path', {}, '/'],
  ['another body', { method: 'POST', body: '{"other":1}' }, ''],
])('a client that sends %s is found out at each operation', async (_, init, more) => {
  const contender = {
    name: 'another client',
    call: ({ target, method }: { target: string; method: string }) =>
      fetch(recorder.url + target + more, { method, ...init }),
  };
  const differences = await wireDifferences(recorder, [contender], calls);
  expect(differences.map((text) => text.split(' sends ')[0])).toStrictEqual(
    calls.map(() => 'another client'),
  );
});

test('a client that sends nothing, or twice, is found out', async () => {
  const documented = bareFetch(recorder.url, 'bare fetch');
  for (const times of [0, 2]) {
    const contender = {
      name: 'another client',
      async call(call: (typeof calls)[number]) {
        for (let count = 0; count < times; count++) await documented.call(call);
      },
    };
    const differences = await wireDifferences(recorder, [contender], calls);
    expect(differences).toHaveLength(calls.length);
  }
});
