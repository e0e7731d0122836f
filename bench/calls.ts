import { performance } from 'node:perf_hooks';
import type { DocumentedCall } from '../test/mock/documented.ts';
import type { Contender } from './contenders.ts';
import { median, quantile, rotated } from './statistics.ts';

/** How often each contender makes a call in one round. */
const CALLS = 40;

/** Rounds before those that count: some 2,000 calls, until their time no longer falls. */
const WARM_UP = 50;

/** How a contender fared at one operation. */
export interface CallTime {
  readonly name: string;
  /** Milliseconds for one call. */
  readonly median: number;
  /** What it takes for each unit of the first contender's, of the same round: quartiles. */
  readonly ratio: readonly [number, number, number];
  /** The same of CPU time, at its median: what else the machine does counts for less in it. */
  readonly cpu: number;
}

/** Has all contenders make one call after the other, in rounds that each of them takes part in. */
export async function callTimes(
  contenders: readonly Contender[],
  call: DocumentedCall,
  rounds: number,
): Promise<CallTime[]> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  const cpu = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const contender of rotated(contenders, round + WARM_UP)) {
      const start = performance.now();
      const used = process.cpuUsage();
      for (let count = 0; count < CALLS; count++) await contender.call(call);
      const time = (performance.now() - start) / CALLS;
      const { user, system } = process.cpuUsage(used);
      if (round < 0) continue;
      times.get(contender.name)?.push(time);
      cpu.get(contender.name)?.push(user + system);
    }
  }
  const [first = []] = times.values();
  const [firstCpu = []] = cpu.values();
  return [...times].map(([name, all]) => {
    const ratios = all.map((time, round) => time / (first[round] ?? NaN));
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share));
    const ofCpu = (cpu.get(name) ?? []).map((used, round) => used / (firstCpu[round] ?? NaN));
    return {
      name,
      median: median(all),
      ratio: [low ?? NaN, middle ?? NaN, high ?? NaN],
      cpu: median(ofCpu),
    };
  });
}
