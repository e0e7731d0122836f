import { expect, jest, test } from '@jest/globals';
import { CLOCK } from '../../../src/exchange/clock.ts';
import { ABORTED, ELAPSED, within } from '../../../src/exchange/time.ts';

const never = () => new Promise<never>(() => undefined);
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

test('the real clock ends what takes too long, and leaves no timer', async () => {
  const before = timers();
  await expect(within(CLOCK, 5, undefined, never)).rejects.toBe(ELAPSED);
  await expect(within(CLOCK, 60_000, undefined, () => Promise.resolve(1))).resolves.toBe(1);
  await expect(within(CLOCK, Infinity, undefined, () => Promise.resolve(1))).resolves.toBe(1);
  expect(timers()).toBeLessThanOrEqual(before);
});

test('any number of users of a signal have one listener, which goes with the last', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const add = jest.spyOn(signal, 'addEventListener');
  const remove = jest.spyOn(signal, 'removeEventListener');
  const runs = Array.from({ length: 20 }, () => within(CLOCK, Infinity, signal, never));
  const first = within(CLOCK, Infinity, signal, () => Promise.resolve(1));
  expect(await first).toBe(1);
  expect(add).toHaveBeenCalledTimes(1);
  expect(remove).not.toHaveBeenCalled();
  controller.abort();
  for (const run of runs) await expect(run).rejects.toBe(ABORTED);
  expect(remove).toHaveBeenCalledTimes(1);
  await expect(within(CLOCK, Infinity, signal, never)).rejects.toBe(ABORTED);
});
