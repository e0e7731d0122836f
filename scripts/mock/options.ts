import { parseArgs } from 'node:util';
import { Usage } from '../shared/command.ts';
import { LIMIT } from './limit.ts';
import type { MockOptions } from './server.ts';

/** What `npm run mock` can be called with. */
export const HELP = `npm run mock [-- --port N] [--limit N] [--window SECONDS]

Serves the spec on 127.0.0.1 until Ctrl-C: checks each request, answers with the documented examples
and counts the rate limit. Any token is accepted.

  --port N           the port (4010); 0 takes any free port
  --limit N          requests in a window (${String(LIMIT.requests)}); after them every answer is 429
  --window SECONDS   length of a window, from its first request (${String(LIMIT.seconds)})

A request chooses any answer of the spec by a header:

  Prefer: code=404
  Prefer: code=502, example=composed      with Accept: text/html for the page of a gateway
`;

/**
 * Reads the arguments of `npm run mock`.
 * @returns undefined if they ask for help
 * @throws Usage
 */
export function mockOptions(args: readonly string[]): MockOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      limit: { type: 'string', default: String(LIMIT.requests) },
      port: { type: 'string', default: '4010' },
      window: { type: 'string', default: String(LIMIT.seconds) },
    },
  });
  if (values.help) return undefined;
  return {
    port: integer('port', values.port, 0, 65_535),
    limit: {
      requests: integer('limit', values.limit, 0, Number.MAX_SAFE_INTEGER),
      seconds: integer('window', values.window, 1, Number.MAX_SAFE_INTEGER),
    },
  };
}

function integer(option: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  const range = `an integer from ${String(least)} to ${String(most)}`;
  throw new Usage(`--${option} takes ${range}, not ${JSON.stringify(value)}.`);
}
