import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Fault } from '../shared/fault.ts';
import { refusal } from './answer.ts';
import { createBackend, type Received } from './backend.ts';
import { RateLimit, rateLimitHeaders } from './limit.ts';

/** Where the mock server listens: this machine alone can reach it. */
const HOST = '127.0.0.1';

/** What a mock server can be told. */
export interface MockOptions {
  /** The port; any free one where it is not given. */
  readonly port?: number;
  /** How many requests a window takes (1000), and its length in seconds (3600). */
  readonly limit?: { readonly requests?: number; readonly seconds?: number };
  /** Called for each request when its answer has been sent. */
  readonly onAnswer?: (request: Received, status: number) => void;
}

/** A mock server that listens. */
export interface Mock {
  /** What a client takes as its base URL. */
  readonly url: string;
  /** Every request so far, as it came over the wire. */
  readonly requests: readonly Received[];
  /** Stops it at once, open connections included. */
  close(): Promise<void>;
}

/**
 * Starts a server on the loopback interface that answers as the spec says.
 * @throws Fault where the port cannot be had
 */
export async function startMock({ port = 0, limit, onAnswer }: MockOptions = {}): Promise<Mock> {
  const respond = await createBackend();
  const rateLimit = new RateLimit(limit);
  const requests: Received[] = [];
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await receive(incoming);
    requests.push(request);
    const state = rateLimit.count();
    const answer = await respond(state.exceeded ? wishing(request, 'code=429') : request);
    // A 429 that was asked for would else come with requests left.
    const shown = answer.status === 429 ? { ...state, remaining: 0 } : state;
    outgoing.writeHead(answer.status, { ...answer.headers, ...rateLimitHeaders(shown) });
    outgoing.end(answer.body);
    onAnswer?.(request, answer.status);
  };
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      // Most often a caller that hung up, whom nothing reaches; else a bug, which a caller must see.
      const { status, headers, body } = refusal(500, `The mock server failed: ${String(error)}`);
      outgoing.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(new Fault(`Port ${port} cannot be had (${error.message}). Name another, or 0.`));
    });
    server.listen(port, HOST, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${actual}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function receive(incoming: IncomingMessage): Promise<Received> {
  const { method = '', url = '', headers } = incoming;
  const entries = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return { method, path: url, headers: Object.fromEntries(entries), body: await text(incoming) };
}

function wishing(request: Received, prefer: string): Received {
  return { ...request, headers: { ...request.headers, prefer } };
}
