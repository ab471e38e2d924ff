import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type RequestListener, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Gateway } from '../../src/gateway/index.js';

export interface Running {
  /** Without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** The gateway on a real port, as a shop's server would mount it. */
export function serveGateway(gateway: Gateway): Promise<Running> {
  return serveRaw(getRequestListener(gateway.fetch));
}

/** Anything on a real port: also what no gateway would answer. */
export async function serveRaw(listener: RequestListener): Promise<Running> {
  const server = createServer(listener);
  // Closing an idle connection at the moment it is used again would look like a lost answer.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => closed(server) };
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
