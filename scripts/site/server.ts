import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Fault } from '../shared/fault.ts';

/** The site on this machine, for whoever writes it. */
export interface SiteServer {
  /** Where it listens. */
  readonly address: AddressInfo;
  readonly url: string;
  /** Has every page that is open in a browser load itself again. */
  reload(): void;
  close(): Promise<void>;
}

/** The loopback address: what is being written is nobody else's business. */
const HOST = '127.0.0.1';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.yaml': 'text/yaml; charset=utf-8',
};

const SCRIPT = '/.reload.js';
const EVENTS = '/.reload';

/**
 * Loads a page again when it hears of another build than the first that it heard of. A page that
 * nobody looks at doesn't listen: a browser has only six connections to a server.
 */
const RELOAD = `
let built;
let events;
const listen = () => {
  events?.close();
  if (document.hidden) return;
  events = new EventSource('${EVENTS}');
  events.onmessage = ({ data }) => {
    if (built !== undefined && built !== data) location.reload();
    built = data;
  };
};
document.addEventListener('visibilitychange', listen);
listen();
`;

/**
 * Serves a folder to this machine alone.
 * @param port 0 for any that is free
 * @throws Fault where the port is taken
 */
export async function serveFolder(folder: string, port: number): Promise<SiteServer> {
  let built = Date.now();
  const listening = new Set<ServerResponse>();
  const tell = (response: ServerResponse) => response.write(`data: ${built}\n\n`);

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
    if (pathname === EVENTS) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      listening.add(response);
      response.on('close', () => listening.delete(response));
      tell(response);
    } else if (pathname === SCRIPT) {
      send(request, response, 200, TYPES['.js'], RELOAD);
    } else {
      void answer(folder, pathname, request, response);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Fault(`Port ${port} is taken. Name another with --port.`) : error);
    });
    server.listen(port, HOST, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    address,
    url: `http://${HOST}:${address.port}/`,
    reload: () => {
      // Also where the clock stands still it is another one.
      built = Math.max(Date.now(), built + 1);
      for (const response of listening) tell(response);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = decoded(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const file = path.join(folder, path.posix.normalize(name));
  try {
    const content = await readFile(file);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const page = path.extname(file) === '.html';
    send(request, response, 200, type, page ? withScript(content.toString()) : content);
  } catch {
    send(request, response, 404, TYPES['.txt'], `There is no ${pathname} on this site.\n`);
  }
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string | undefined,
  content: string | Buffer,
): void {
  response
    .writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
    .end(method === 'HEAD' ? undefined : content);
}

/** The path with its escapes resolved, from the root; one that can't be resolved names no file. */
function decoded(pathname: string): string {
  try {
    return `/${decodeURIComponent(pathname).replaceAll('\\', '/')}`;
  } catch {
    return '/';
  }
}

function withScript(html: string): string {
  return html.replace('</head>', `<script src="${SCRIPT}" defer></script></head>`);
}
