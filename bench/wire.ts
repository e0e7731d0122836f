import { isDeepStrictEqual } from 'node:util';
import type { DocumentedCall } from '../test/mock/documented.ts';
import type { Contender } from './contenders.ts';
import type { Recorded, Recorder } from './recorder.ts';

/**
 * Has each contender send the documented input of each operation to one server.
 * @returns for each difference a sentence; none, if method, path and JSON body are the same of all
 */
export async function wireDifferences(
  recorder: Recorder,
  contenders: readonly Contender[],
  calls: readonly DocumentedCall[],
): Promise<string[]> {
  const differences: string[] = [];
  for (const call of calls) {
    for (const contender of contenders) {
      await recorder.requests();
      await contender.call(call);
      const requests = await recorder.requests();
      if (!isDeepStrictEqual(Array.from(requests, comparable), [comparable(documented(call))])) {
        const sent = JSON.stringify(requests);
        differences.push(`${contender.name} sends ${sent} for the documented ${call.id}.`);
      }
    }
  }
  return differences;
}

function documented({ method, target, body }: DocumentedCall): Recorded {
  return { method, target, body: body === undefined ? '' : JSON.stringify(body) };
}

/** The body as JSON, whose spaces and order of fields mean nothing. */
function comparable({ method, target, body }: Recorded): object {
  return { method, target, body: body === '' ? undefined : (JSON.parse(body) as unknown) };
}
