import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A request as it came in. */
export interface Seen {
  readonly method: string;
  /** Path and query, as they stood on the wire. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers a request in whatever way; `count` is 1 for the first one. */
export type Answer = (socket: Socket, seen: Seen, count: number) => unknown;

/**
 * A server on 127.0.0.1 that answers with bytes, so that any fault can be had: Node's own server
 * would refuse to write most of them.
 */
export class FaultServer {
  readonly requests: Seen[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #used = new Set<Socket>();
  readonly #server = createServer((socket) => {
    this.#sockets.add(socket);
    socket.on('close', () => {
      this.#sockets.delete(socket);
      this.#used.delete(socket);
    });
    // A client that breaks off is what half of the scenarios are about.
    socket.on('error', () => socket.destroy());
    let received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      this.#used.add(socket);
      received = Buffer.concat([received, chunk]);
      for (;;) {
        const request = parsed(received);
        if (!request) return;
        received = received.subarray(request.length);
        this.requests.push(request.seen);
        this.#answer(socket, request.seen, this.requests.length);
      }
    });
  });
  readonly #answer: Answer;

  private constructor(answer: Answer) {
    this.#answer = answer;
  }

  static async start(answer: Answer): Promise<FaultServer> {
    const server = new FaultServer(answer);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  /**
   * How many connections on which a request came are left, once those that are about to close have
   * closed. After an abort Node opens a new one for its pool, whoever used fetch: it doesn't count.
   */
  async open(): Promise<number> {
    for (let wait = 0; wait < 100 && this.#used.size > 0; wait += 1) await pause(10);
    return this.#used.size;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The first request in what was received, if it is there in full. */
function parsed(received: Buffer): { seen: Seen; length: number } | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = received.subarray(0, end).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name.toLowerCase(), value.join(':').trim()];
    }),
  );
  const length = end + 4 + Number(headers['content-length'] ?? 0);
  if (received.length < length) return undefined;
  const [method = '', target = ''] = first.split(' ');
  const body = received.subarray(end + 4, length).toString();
  return { seen: { method, target, headers, body }, length };
}

/** A complete response, after which the connection is closed. */
export function response(
  status: number | string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = '',
): Buffer {
  const bytes = Buffer.from(body);
  const all = { 'Content-Length': String(bytes.length), Connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const line = typeof status === 'number' ? `${String(status)} Status` : status;
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${line}\r\n${lines.join('')}\r\n`), bytes]);
}

/** A complete response in JSON. */
export function json(
  status: number | string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Buffer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return response(status, { 'Content-Type': 'application/json', ...headers }, text);
}

/** Sends all of it and closes the connection. */
export function send(...parts: readonly (string | Uint8Array)[]): Answer {
  return (socket) => socket.end(Buffer.concat(parts.map((part) => Buffer.from(part))));
}

/** Sends the start, and then the rest again and again, without end. */
export function drip(start: string, rest: string, milliseconds: number): Answer {
  return (socket) => {
    socket.write(start);
    const timer = setInterval(() => socket.write(rest), milliseconds);
    socket.on('close', () => {
      clearInterval(timer);
    });
  };
}

/** Sends the start, and resets the connection. */
export function reset(start = ''): Answer {
  return (socket) => {
    if (start === '') socket.resetAndDestroy();
    // The bytes must have left before the reset, which throws away what is still in its way.
    else socket.write(start, () => setTimeout(() => socket.resetAndDestroy(), 20));
  };
}

/** The first answer to the first request, and so on; the last one to all after it. */
export function inTurn(...answers: readonly [Answer, ...Answer[]]): Answer {
  return (socket, seen, count) => (answers[count - 1] ?? answers.at(-1))?.(socket, seen, count);
}
