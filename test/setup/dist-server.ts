import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface DistServer {
  /** Without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html' };

/** A shop's bare server: `page` at `/`, dist/ in any folder of that name, nothing else. */
export async function serveDist(page: string, headers: Record<string, string> = {}): Promise<DistServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (status: number, type: string, body: string | Buffer): void => {
      response.writeHead(status, { ...headers, 'content-type': type }).end(body);
    };
    if (pathname === '/') {
      send(200, 'text/html', page);
      return;
    }
    const file = join('dist', normalize(pathname.replace(/^.*\/dist\//, '/')));
    readFile(file).then(
      (body) => {
        send(200, TYPES[extname(file)] ?? 'application/octet-stream', body);
      },
      () => {
        send(404, 'text/plain', 'Not found');
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
