import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A server that has everything compressed and in memory, so that only the pages differ. */
export async function serve(
  files: ReadonlyMap<string, Buffer>,
  site: string,
): Promise<{ url: string; close: () => void }> {
  const packed = new Map<string, Buffer>();
  const answer = async (address: string): Promise<Buffer> => {
    const known = packed.get(address);
    if (known) return known;
    const body =
      files.get(address) ?? (await readFile(path.join(site, address.replace(/^\/site\//, ''))));
    const gzip = gzipSync(body, { level: 9 });
    packed.set(address, gzip);
    return gzip;
  };
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = TYPES[path.extname(address)] ?? 'application/octet-stream';
    answer(address).then(
      (body) =>
        response
          .writeHead(200, {
            'content-type': type,
            'content-encoding': 'gzip',
            'content-length': body.length,
            'cache-control': 'no-store',
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
