import { performance } from 'node:perf_hooks';
import { Fault } from '../shared/fault.ts';
import type { Cost } from '../shared/cost.ts';
import type { Snapshot } from '../spec/files.js';
import type { Document } from './document.ts';
import type { Files } from './files.ts';
import { generator, hash, isGeneratorCurrent, recall, remember } from './stamp.js';
import { SPEC, STEPS, type Input, type Made, type Remembering } from './steps.ts';

/** What is known of patterns, in the cache. */
const COSTS = 'costs';

/** Told of each step: how many milliseconds it took; undefined where its input is the same. */
export type Report = (step: string, milliseconds: number | undefined) => void;

/** What a run does with the cache: a step whose input is the same takes its result from there. */
export type Caching = 'use' | 'rebuild' | 'ignore';

/**
 * Everything that is made from the spec, as a function of the spec alone.
 * @throws Faults for what a person must mend in the spec
 */
export async function generate(
  root: string,
  spec: Snapshot,
  report: Report,
  caching: Caching,
): Promise<Files> {
  const texts = new Map<string, string>();
  const hashes = new Map<string, string>([[SPEC, hash([...spec].flat())]]);
  const cached = (name: string, key: string): unknown => {
    const entry = caching === 'use' ? (recall(root, name) as Entry | undefined) : undefined;
    return entry?.key === key ? entry.value : undefined;
  };
  const found = new Map<string, Entry>();
  const input = inputOf(root, spec, texts, async (costs, run) => {
    const known = cached(COSTS, generator()) as [string, Cost][] | undefined;
    for (const [pattern, cost] of known ?? []) costs.set(pattern, cost);
    const before = costs.size;
    const result = await run();
    if (costs.size > before) found.set(COSTS, { key: generator(), value: [...costs] });
    return result;
  });
  try {
    for (const { name, reads, run } of STEPS) {
      const start = performance.now();
      const key = hash([generator(), name, ...reads.map((one) => hashes.get(one) ?? '')]);
      const same = cached(name, key) as Made | undefined;
      const made = same ?? (await run(input).catch((error: unknown) => located(error, spec)));
      for (const [one, content] of Object.entries(made)) {
        texts.set(one, content);
        hashes.set(one, hash([content]));
      }
      if (!same) found.set(name, { key, value: made });
      report(name, same ? undefined : performance.now() - start);
    }
  } finally {
    // Scripts that changed on the way made this in part, and it would stand under the name of one.
    if (caching !== 'ignore' && found.size > 0 && isGeneratorCurrent()) {
      for (const [name, entry] of found) remember(root, name, entry);
    }
  }
  return new Map([...texts].filter(([name]) => name.includes('/')));
}

/** The bundle doesn't say which family a component is of; its name tells the file. */
function located(error: unknown, spec: Snapshot): never {
  const { place, message } = error instanceof Fault ? error : {};
  const tail = /^openapi(\/[^/]+\/[^/]+)$/.exec(place?.file ?? '')?.[1];
  const file = [...spec.keys()].find((name) => tail !== undefined && name.endsWith(tail));
  throw file === undefined ? error : new Fault(message ?? '', { ...place, file });
}

function inputOf(
  root: string,
  spec: Snapshot,
  texts: ReadonlyMap<string, string>,
  remembering: Remembering,
): Input {
  const text = (name: string): string => {
    const found = texts.get(name);
    if (found === undefined) throw new Error(`No step before has made ${name}.`);
    return found;
  };
  const documents = new Map<string, unknown>();
  const json = (name: string) => {
    if (!documents.has(name)) documents.set(name, JSON.parse(text(name)));
    return documents.get(name) as Document;
  };
  return { root, spec, text, json, remembering };
}

/** A value in the cache, and what it was made of. */
interface Entry {
  readonly key: string;
  readonly value: unknown;
}
