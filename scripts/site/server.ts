import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Fault } from '../shared/fault.ts';
import type { BuiltSite } from './build.ts';

/** The loopback address: what is being written is nobody else's business. */
const HOST = '127.0.0.1';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.yaml': 'text/yaml; charset=utf-8',
};

/** The script that reloads a page, and the events that it listens to. */
const SCRIPT = '/.reload.js';
const EVENTS = '/.builds';

const PORT_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'needs more rights than this process has',
  EADDRINUSE: 'is in use',
};

/** Serves a site from memory to this machine, and tells the pages in browsers of each build. */
export class SiteServer {
  readonly #reload: string;
  #files: BuiltSite['files'];
  #build = Date.now();
  readonly #listeners = new Set<ServerResponse>();
  readonly #server = createServer((request, response) => {
    this.#answer(request, response);
  });

  /** @param reload the script that every page gets */
  constructor({ files }: BuiltSite, reload: string) {
    this.#files = files;
    this.#reload = reload;
  }

  /**
   * @param port 0 for any that is free
   * @throws Fault where the port can't be used
   */
  async listen(port: number): Promise<AddressInfo & { readonly url: string }> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) => {
        const reason = PORT_ERRORS[error.code ?? ''];
        const fault = new Fault(`Port ${port} ${reason ?? ''}. Name another with --port.`);
        reject(reason === undefined ? error : fault);
      });
      this.#server.listen(port, HOST, resolve);
    });
    const address = this.#server.address() as AddressInfo;
    return { ...address, url: `http://${HOST}:${address.port}/` };
  }

  /** Serves another build from now on, and reloads the pages that show an earlier one. */
  show({ files }: BuiltSite): void {
    this.#files = files;
    this.#build += 1;
    for (const response of this.#listeners) this.#tell(response);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => {
        resolve();
      });
      this.#server.closeAllConnections();
    });
  }

  #tell(response: ServerResponse): void {
    response.write(`data: ${this.#build}\n\n`);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const address = fileAddress(request.url ?? '/');
    if (address === EVENTS) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      this.#listeners.add(response);
      response.on('close', () => this.#listeners.delete(response));
      this.#tell(response);
      return;
    }
    const content = address === SCRIPT ? this.#reload : this.#files.get(address);
    const type = content === undefined ? '.txt' : path.posix.extname(address);
    response
      .writeHead(content === undefined ? 404 : 200, {
        'content-type': TYPES[type] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      })
      .end(type === '.html' ? withReload(String(content)) : (content ?? `No ${address} here.\n`));
  }
}

/** The address of the file that a request asks for; for a folder that of its index. */
function fileAddress(url: string): string {
  const [address = ''] = url.split('?');
  try {
    return decodeURIComponent(address).replace(/\/$/, '/index.html');
  } catch {
    return address;
  }
}

function withReload(html: string): string {
  return html.replace('</head>', `<script src="${SCRIPT}" defer></script></head>`);
}
