import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Fault } from '../shared/fault.ts';
import { refusal } from './answer.ts';
import { createBackend, type Received } from './backend.ts';
import { closedSpec } from './definition.ts';
import { RateLimit, rateLimitHeaders } from './limit.ts';

/** Where the mock server listens: this machine alone can reach it. */
const HOST = '127.0.0.1';

/** The options of a mock server. */
export interface MockOptions {
  /** The port; by default any free port. */
  readonly port?: number;
  /** Requests in a window (1000), and its length in seconds (3600). */
  readonly limit?: { readonly requests?: number; readonly seconds?: number };
  /** Called after each answer. */
  readonly onAnswer?: (request: Received, status: number) => void;
}

/** A running mock server. */
export interface Mock {
  /** The base URL for a client. */
  readonly url: string;
  /** Every request so far, as the server received it. */
  readonly requests: readonly Received[];
  /** Stops the server at once and closes open connections. */
  close(): Promise<void>;
}

/**
 * Starts a server on the loopback interface that answers as the spec says.
 * @throws Fault if the port is not available
 */
export async function startMock({ port = 0, limit, onAnswer }: MockOptions = {}): Promise<Mock> {
  const respond = await createBackend(await closedSpec());
  const rateLimit = new RateLimit(limit);
  const requests: Received[] = [];
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await receive(incoming);
    requests.push(request);
    const state = rateLimit.count();
    const answer = await respond(state.exceeded ? withPreference(request, 'code=429') : request);
    // A 429 on request must not show that requests are left.
    const shown = answer.status === 429 ? { ...state, remaining: 0 } : state;
    outgoing.writeHead(answer.status, { ...answer.headers, ...rateLimitHeaders(shown) });
    outgoing.end(answer.body);
    onAnswer?.(request, answer.status);
  };
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      // Mostly a caller that hung up and gets nothing; otherwise a bug, which the caller must see.
      const { status, headers, body } = refusal(500, `The mock server failed: ${String(error)}`);
      outgoing.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        new Fault(
          `Port ${port} is not available (${error.message}). Choose another, or 0 for any free port.`,
        ),
      );
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

function withPreference(request: Received, prefer: string): Received {
  return { ...request, headers: { ...request.headers, prefer } };
}
