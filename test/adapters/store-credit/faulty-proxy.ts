import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of a call that the proxy lets fail. lost: carried out, its answer dropped. unsent: never passed on. */
export type Fault = 'lost' | 'unsent';

export interface FaultyProxy {
  /** Without a slash at its end. */
  url: string;
  /** Lets the next call fail that changes something. */
  failNextWrite(fault: Fault): void;
  /** Calls `act` as soon as the next call that changes something is on its way to the server. */
  duringNextWrite(act: () => void): void;
  /** As a server that stops while it is working on it: no call gets an answer from now on. */
  stopAtNextCall(): void;
  close(): Promise<void>;
}

/** Stands between an adapter and a server, and passes everything on until it is told otherwise. */
export async function startFaultyProxy(target: string, isWrite: (call: Call) => boolean): Promise<FaultyProxy> {
  const origin = new URL(target);
  let fault: Fault | undefined;
  let during: (() => void) | undefined;
  let stops = false;
  let stopped = false;

  const server = createServer((incoming, outgoing) => {
    void bodyOf(incoming).then((body) => {
      stopped ||= stops;
      const writes = isWrite({ method: incoming.method ?? '', body });
      const [failing, act] = writes ? [fault, during] : [];
      if (writes) fault = during = undefined;
      if (stopped || failing === 'unsent') outgoing.destroy();
      else pass(origin, incoming, body, outgoing, failing === 'lost');
      act?.();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${origin.pathname.replace(/\/$/, '')}`,
    failNextWrite(next) {
      fault = next;
    },
    duringNextWrite(act) {
      during = act;
    },
    stopAtNextCall() {
      stops = true;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}

export interface Call {
  method: string;
  body: string;
}

function pass(
  { hostname, port }: URL,
  { method, url: path, headers }: IncomingMessage,
  body: string,
  outgoing: ServerResponse,
  drop: boolean,
): void {
  const passed = request({ hostname, port, method, path, headers: { ...headers, host: `${hostname}:${port}` } });
  passed.on('error', () => outgoing.destroy());
  passed.on('response', (answer) => {
    if (!drop) {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    // The whole answer is there, so whatever was asked for has been done.
    answer.resume().on('end', () => outgoing.destroy());
  });
  passed.end(body);
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
