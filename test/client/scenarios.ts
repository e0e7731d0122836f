import { gzipSync } from 'node:zlib';
import { drip, inTurn, json, reset, response, send, type Answer } from './fault-server.ts';
import { ARGUMENT, FILE, PASSWORD, TOKEN } from './secrets.ts';

/** How a call has to end: with an error of that name, or with data. */
interface Outcome {
  readonly end: string;
  readonly requests: number;
}

/** A way in which a server can fail, and what comes of it within two retries. */
export interface Scenario {
  readonly name: string;
  readonly answer: Answer;
  readonly get: Outcome;
  readonly patch: Outcome;
  /** Where the response stops for good, so that only a limit ends the attempt. */
  readonly stops?: 'headers' | 'body';
  /** The least and the most milliseconds that the client waits between attempts. */
  readonly waits?: readonly [number, number];
}

const DATA = { data: { id: 'example-service' } };
const ok: Answer = send(json(200, DATA));
const text = JSON.stringify(DATA);
const zipped = gzipSync(text.repeat(50));

/** Everything that a request had, in one text. */
const echo = (seen: Parameters<Answer>[1]) =>
  `${seen.target} ${JSON.stringify(seen.headers)} ${seen.body} ${JSON.stringify(seen.body)}`;
/** Values that the server alone knows, under fields that the spec marks. */
const known = { password: PASSWORD, buildFiles: { '/a': { data: PASSWORD } }, value: [PASSWORD] };

const both = (end: string, requests: number): Pick<Scenario, 'get' | 'patch'> => ({
  get: { end, requests },
  patch: { end, requests },
});
/** A failure after which a GET is sent again, and a PATCH is not. */
const repeated = (end: string): Pick<Scenario, 'get' | 'patch'> => ({
  get: { end, requests: 3 },
  patch: { end, requests: 1 },
});

const connection: Scenario[] = [
  { name: 'reset before headers', answer: reset(), ...repeated('ConnectionError') },
  {
    name: 'reset during headers',
    answer: reset('HTTP/1.1 200 OK\r\nContent-Ty'),
    ...repeated('ConnectionError'),
  },
  {
    name: 'reset during the body',
    answer: reset(json(200, DATA).toString().slice(0, -9)),
    ...repeated('ConnectionError'),
  },
  {
    name: 'reset during the body of a 404',
    answer: reset(json(404, DATA).toString().slice(0, -9)),
    ...both('NotFoundError', 1),
  },
  { name: 'closed without an answer', answer: send(''), ...repeated('ConnectionError') },
  {
    name: 'a header that never ends',
    answer: drip('HTTP/1.1 200 OK\r\nX-A: ', 'a', 20),
    ...repeated('TimeoutError'),
    stops: 'headers',
  },
  {
    name: 'headers that are too many',
    answer: send(response(200, { 'X-A': 'a'.repeat(100_000) }, text)),
    ...repeated('ConnectionError'),
  },
  {
    name: 'nothing at all',
    answer: () => undefined,
    ...repeated('TimeoutError'),
    stops: 'headers',
  },
  {
    name: 'a body that never ends',
    answer: drip(
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      '1\r\n \r\n',
      10,
    ),
    ...repeated('TimeoutError'),
    stops: 'body',
  },
  {
    name: 'a gzip body that never ends',
    answer: (socket) => {
      const start = { 'Content-Encoding': 'gzip', 'Content-Length': '9999' };
      socket.write(json(200, '', start));
      socket.write(zipped.subarray(0, -20));
    },
    ...repeated('TimeoutError'),
    stops: 'body',
  },
  {
    name: 'more encodings than anybody needs',
    answer: send(json(200, DATA, { 'Content-Encoding': 'gzip, '.repeat(9) })),
    ...repeated('ConnectionError'),
  },
  {
    name: 'a body that never ends, of a 500',
    answer: drip('HTTP/1.1 500 No\r\nContent-Length: 1000\r\n\r\n', 'a', 50),
    ...repeated('ServerError'),
    stops: 'body',
  },
  {
    name: 'one byte after the other',
    answer: (socket) => {
      const bytes = json(200, DATA);
      let sent = 0;
      const timer = setInterval(() => socket.write(bytes.subarray(sent, (sent += 1))), 100);
      socket.on('close', () => {
        clearInterval(timer);
      });
    },
    ...repeated('TimeoutError'),
    stops: 'headers',
  },
  {
    name: 'a chunked body that is cut off',
    answer: send(
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      '10\r\n{"data":',
    ),
    ...repeated('ConnectionError'),
  },
  {
    name: 'a Content-Length that is too long',
    answer: send(json(200, DATA, { 'Content-Length': '1000' })),
    ...repeated('ConnectionError'),
  },
  { name: 'no HTTP', answer: send('SSH-2.0-OpenSSH_9.6\r\n'), ...repeated('ConnectionError') },
  {
    name: 'a protocol that nobody asked for',
    answer: send('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
    ...repeated('ConnectionError'),
  },
  {
    name: 'well again at the third attempt',
    answer: inTurn(reset(), send(response(503)), ok),
    get: { end: 'data', requests: 3 },
    patch: { end: 'ConnectionError', requests: 1 },
  },
];

const bodies: Scenario[] = [
  {
    name: '200 with HTML',
    answer: send(response(200, { 'Content-Type': 'text/html' }, '<html>Sign in</html>')),
    ...both('BodyError', 1),
  },
  {
    name: '200 with an empty body',
    answer: send(json(200, '')),
    ...both('BodyError', 1),
  },
  { name: '204', answer: send('HTTP/1.1 204 No\r\n\r\n'), ...both('BodyError', 1) },
  { name: '200 with null', answer: send(json(200, null)), ...both('UnexpectedBodyError', 1) },
  { name: '200 with a list', answer: send(json(200, [1])), ...both('UnexpectedBodyError', 1) },
  {
    name: '200 without data',
    answer: send(json(200, { result: known })),
    ...both('UnexpectedBodyError', 1),
  },
  {
    name: '200 without a media type',
    answer: send(response(200, {}, text)),
    ...both('BodyError', 1),
  },
  {
    name: '200 with JSON that is cut off',
    answer: send(json(200, JSON.stringify({ data: known }).slice(0, -5))),
    ...both('BodyError', 1),
  },
  {
    name: '200 that is not UTF-8',
    answer: send(
      response(
        200,
        { 'Content-Type': 'application/json' },
        Buffer.from('{"data":{"id":"\xe9"}}', 'latin1'),
      ),
    ),
    ...both('BodyError', 1),
  },
  {
    name: '200 in an unknown encoding',
    answer: send(json(200, DATA, { 'Content-Encoding': 'unheard-of' })),
    ...both('data', 1),
  },
  {
    name: '200 that is no gzip',
    answer: send(json(200, DATA, { 'Content-Encoding': 'gzip' })),
    ...repeated('ConnectionError'),
  },
  {
    name: '200 with a media type that ends in +json, and a charset',
    answer: send(json(200, DATA, { 'Content-Type': 'application/problem+JSON; charset=utf-8' })),
    ...both('data', 1),
  },
  {
    name: '200 with a byte order mark',
    answer: send(json(200, `\ufeff${text}`)),
    ...both('data', 1),
  },
  {
    name: '200 with __proto__ in it',
    answer: send(json(200, '{"data":{"__proto__":{"polluted":true},"id":"x"}}')),
    ...both('data', 1),
  },
  {
    name: '200 of 20 MB',
    answer: send(json(200, { data: { id: 'a'.repeat(20 * 2 ** 20) } })),
    ...both('data', 1),
  },
  {
    name: '200 after early hints',
    answer: send('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', json(200, DATA)),
    ...both('data', 1),
  },
];

const statuses: Scenario[] = [
  {
    name: '400 with __proto__ in its details',
    answer: send(json(400, '{"error":{"message":"No","details":{"__proto__":["bad"]}}}')),
    ...both('BadRequestError', 1),
  },
  {
    name: '400 nested 100,000 deep',
    answer: send(json(400, `${'['.repeat(30_000)}${']'.repeat(30_000)}`)),
    ...both('BadRequestError', 1),
  },
  { name: '401', answer: send(json(401, {})), ...both('UnauthorizedError', 1) },
  { name: '403', answer: send(json(403, {})), ...both('ForbiddenError', 1) },
  { name: '404', answer: send(json(404, null)), ...both('NotFoundError', 1) },
  {
    name: '405',
    answer: send(response(405, { Allow: 'PUT', 'Content-Type': 'text/plain' }, 'Not Allowed')),
    ...both('MethodNotAllowedError', 1),
  },
  { name: '408', answer: send(response(408)), ...repeated('OtherStatusError') },
  { name: '409', answer: send(json(409, {})), ...both('ConflictError', 1) },
  { name: '418', answer: send(json(418, {})), ...both('OtherStatusError', 1) },
  { name: '425', answer: send(response(425)), ...repeated('OtherStatusError') },
  { name: '500 with nothing', answer: send(response(500)), ...repeated('ServerError') },
  { name: '501', answer: send(response(501)), ...both('ServerError', 1) },
  {
    name: '502 with HTML',
    answer: send(response(502, { 'Content-Type': 'text/html' }, '<h1>502</h1>')),
    ...repeated('ServerError'),
  },
  { name: '503 with JSON cut off', answer: send(json(503, '{"err')), ...repeated('ServerError') },
  { name: '504 without a media type', answer: send(response(504)), ...repeated('ServerError') },
  { name: '599', answer: send(response(599)), ...both('ServerError', 1) },
  { name: '304', answer: send('HTTP/1.1 304 Same\r\n\r\n'), ...both('OtherStatusError', 1) },
  { name: '999', answer: send(response(999)), ...both('OtherStatusError', 1) },
];

const redirects: Scenario[] = [
  ...[301, 302, 303].map((status) => ({
    name: `${String(status)} within the origin`,
    answer: inTurn(send(response(status, { Location: '/elsewhere?x=1' })), ok),
    get: { end: 'data', requests: 2 },
    patch: { end: 'OtherStatusError', requests: 1 },
  })),
  ...[307, 308].map((status) => ({
    name: `${String(status)} within the origin`,
    answer: inTurn(send(response(status, { Location: 'elsewhere' })), ok),
    ...both('data', 2),
  })),
  {
    name: '307 without end',
    answer: send(response(307, { Location: '/again' })),
    ...both('OtherStatusError', 6),
  },
  {
    name: '307 without a location',
    answer: send(response(307)),
    ...both('OtherStatusError', 1),
  },
  {
    name: '307 to what is no URL',
    answer: send(response(307, { Location: 'http://' })),
    ...both('OtherStatusError', 1),
  },
  {
    name: '307 within the origin with credentials',
    answer: (socket, seen) => {
      const location = `http://user:${TOKEN}@${seen.headers['host'] ?? ''}/`;
      socket.end(response(307, { Location: location }));
    },
    ...both('OtherStatusError', 1),
  },
];

const day = () => new Date(Date.now() + 86_400_000).toUTCString();
const limits: Scenario[] = [
  { name: '429 with nothing', answer: send(response(429)), ...both('RateLimitError', 3) },
  {
    name: '429 with a Retry-After of 0',
    answer: send(response(429, { 'Retry-After': '0' })),
    ...both('RateLimitError', 3),
  },
  {
    name: '429 with a Retry-After of 1',
    answer: inTurn(send(response(429, { 'Retry-After': '1' })), ok),
    ...both('data', 2),
    waits: [1000, 1010],
  },
  {
    name: '429 with a Retry-After in two seconds as a date',
    answer: inTurn((socket) => {
      const date = new Date(Date.now() + 2000).toUTCString();
      socket.end(response(429, { 'Retry-After': date }));
    }, ok),
    ...both('data', 2),
    // Dates have whole seconds.
    waits: [900, 2010],
  },
  {
    name: '429 with a Retry-After in the past',
    answer: send(response(429, { 'Retry-After': 'Sun, 06 Nov 1994 08:49:37 GMT' })),
    ...both('RateLimitError', 3),
  },
  {
    name: '429 with a negative Retry-After',
    answer: send(response(429, { 'Retry-After': '-5' })),
    ...both('RateLimitError', 3),
  },
  {
    name: '429 with a Retry-After that is none',
    answer: send(response(429, { 'Retry-After': 'Soon' })),
    ...both('RateLimitError', 3),
  },
  {
    name: '429 with a Retry-After of a day',
    answer: send(response(429, { 'Retry-After': '86400' })),
    ...both('RateLimitError', 1),
  },
  {
    name: '429 with a Retry-After of a day as a date',
    answer: (socket) => socket.end(response(429, { 'Retry-After': day() })),
    ...both('RateLimitError', 1),
  },
  {
    name: '429 with a Retry-After beyond any number',
    answer: send(response(429, { 'Retry-After': '9'.repeat(400) })),
    ...both('RateLimitError', 1),
  },
  {
    name: '429 with a reset in 1 s',
    answer: inTurn(send(response(429, { 'X-RateLimit-Reset': '1' })), ok),
    ...both('data', 2),
    waits: [1000, 1010],
  },
  {
    name: '429 with a reset in an hour',
    answer: send(response(429, { 'X-RateLimit-Reset': '3540' })),
    ...both('RateLimitError', 1),
  },
  {
    name: '503 with a reset in an hour, which is no reason to wait',
    answer: send(response(503, { 'X-RateLimit-Reset': '3540' })),
    ...repeated('ServerError'),
  },
  {
    name: '503 with a Retry-After of a day',
    answer: send(response(503, { 'Retry-After': '86400' })),
    ...both('ServerError', 1),
  },
];

const echoes: Scenario[] = [
  {
    name: '400 that echoes the request in JSON',
    answer: (socket, seen) => {
      const error = { message: echo(seen), details: { a: [echo(seen)] }, ...known, [TOKEN]: 1 };
      socket.end(json(400, { error, headers: seen.headers, body: seen.body, known }));
    },
    ...both('BadRequestError', 1),
  },
  {
    name: '502 that echoes the request in HTML',
    answer: (socket, seen) => {
      // A GET has no body, so that nobody but the server could know what these are.
      const more = seen.method === 'PATCH' ? `${encodeURIComponent(ARGUMENT)} ${FILE}` : '';
      const page = `<pre>${echo(seen)}\n${more}</pre>`;
      socket.end(response(502, { 'Content-Type': 'text/html' }, page));
    },
    ...repeated('ServerError'),
  },
  {
    name: '200 that echoes the request as text, and is cut off in the token',
    answer: (socket, seen) => {
      const page = `${echo(seen)} ${TOKEN.slice(0, -5)}`;
      socket.end(response(200, { 'Content-Type': 'text/plain' }, page));
    },
    ...both('BodyError', 1),
  },
  {
    name: '200 that echoes the request in JSON that is cut off',
    answer: (socket, seen) => {
      const all = JSON.stringify({
        echo: echo(seen),
        known: { ...known },
        text: JSON.stringify(known),
      });
      socket.end(json(200, all.slice(0, -7)));
    },
    ...both('BodyError', 1),
  },
  {
    name: '200 without data that echoes the request',
    answer: (socket, seen) => socket.end(json(200, { seen, known, text: JSON.stringify(known) })),
    ...both('UnexpectedBodyError', 1),
  },
  {
    name: 'a status line, headers and a media type that echo the token',
    answer: send(
      response(`418 ${TOKEN}`, {
        [TOKEN]: TOKEN,
        'Content-Type': `text/${TOKEN}`,
        Location: `https://elsewhere.example/${TOKEN}`,
      }),
    ),
    ...both('OtherStatusError', 1),
  },
  {
    name: '200 with a media type that echoes the token',
    answer: send(response(200, { 'Content-Type': `text/${TOKEN}` }, 'a')),
    ...both('BodyError', 1),
  },
  {
    name: '405 that echoes the token in Allow',
    answer: send(response(405, { Allow: TOKEN })),
    ...both('MethodNotAllowedError', 1),
  },
  {
    name: 'a redirect that echoes the token',
    answer: send(response(302, { Location: `https://elsewhere.example/?${TOKEN}` })),
    ...both('OtherStatusError', 1),
  },
];

/** Truncated gzip: some versions of a runtime report it, others give what there is of it. */
export const truncatedGzip: Answer = send(
  json(200, '', { 'Content-Encoding': 'gzip', 'Content-Length': String(zipped.length - 20) }),
  zipped.subarray(0, -20),
);

export const scenarios: readonly Scenario[] = [
  ...connection,
  ...bodies,
  ...statuses,
  ...redirects,
  ...limits,
  ...echoes,
];
