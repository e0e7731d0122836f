import { parseArgs } from 'node:util';
import { command, elapsed, Usage } from '../shared/command.ts';
import { LIMIT } from '../mock/limit.ts';
import { startMock } from '../mock/server.ts';

const HELP = `npm run mock [-- --port N] [--limit N] [--window SECONDS]

Serves the spec on 127.0.0.1 until it is stopped (Ctrl-C): checks each request, answers with the
documented examples, and counts the rate limit. Any token will do.

  --port N           the port (4010); 0 takes any free one
  --limit N          requests in a window (${String(LIMIT.requests)}); beyond it, every answer is 429
  --window SECONDS   how long a window lasts from its first request (${String(LIMIT.seconds)})

Any answer of the spec on demand, by a header of the request:

  Prefer: code=404
  Prefer: code=502, example=composed      with Accept: text/html for a gateway's page
`;

/** A whole number from the command line. */
function whole(option: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  const range = `from ${String(least)} to ${String(most)}`;
  throw new Usage(`--${option} takes a whole number ${range}, and not ${JSON.stringify(value)}.`);
}

function requests(count: number): string {
  return count === 1 ? '1 request' : `${String(count)} requests`;
}

await command(async () => {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      limit: { type: 'string', default: String(LIMIT.requests) },
      port: { type: 'string', default: '4010' },
      window: { type: 'string', default: String(LIMIT.seconds) },
    },
  });
  if (values.help) {
    console.log(HELP);
    return true;
  }
  const mock = await startMock({
    port: whole('port', values.port, 0, 65_535),
    limit: {
      requests: whole('limit', values.limit, 0, Number.MAX_SAFE_INTEGER),
      seconds: whole('window', values.window, 1, Number.MAX_SAFE_INTEGER),
    },
    onAnswer: ({ method, path }, status) => {
      console.log(`${String(status)} ${method} ${path}`);
    },
  });
  console.log(`Listening on ${mock.url} (Ctrl-C stops it). ${elapsed()}`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await mock.close();
  console.log(`Stopped after ${requests(mock.requests.length)}. ${elapsed()}`);
  return true;
});
