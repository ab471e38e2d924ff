import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  /** The body's JSON; undefined where there is none. */
  body: unknown;
}

export interface Answered {
  status: number;
  /** Sent as JSON; a text as HTML. */
  body: unknown;
  headers?: Record<string, string>;
}

/** A server on a free port, for a double of a vendor's. */
export async function serve(answer: (asked: Asked) => Answered): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const { method = '', headers } = request;
      const url = new URL(request.url ?? '', 'http://double');
      const answered = answer({ method, url, headers, body: text === '' ? undefined : (JSON.parse(text) as unknown) });
      const isPage = typeof answered.body === 'string';
      response.writeHead(answered.status, {
        'content-type': isPage ? 'text/html' : 'application/json',
        ...answered.headers,
      });
      response.end(isPage ? answered.body : JSON.stringify(answered.body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
