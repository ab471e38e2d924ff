import { randomBytes } from 'node:crypto';
import { serve, type HttpBindings } from '@hono/node-server';
import type { Backend } from './backend/backend.js';
import { openDatabase, type Database } from './backend/database.js';
import { seedDemo } from './backend/demo.js';
import { openLoyalty, type Loyalty } from './loyalty.js';
import { createShop } from './shop.js';

export interface DemoOptions {
  /** Any free one unless told. */
  port?: number;
  /** Where the embedded database lives; in memory when left out. */
  folder?: string;
  /** A Postgres server to use instead. */
  databaseUrl?: string;
  /** One that is open already, to use instead; it is closed with the shop. */
  database?: Database;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** Settles when an answer that is late may be given, in the states that are over in a moment; in 8 s unless told. */
  late?: () => Promise<unknown>;
  /** 32 bytes or more each; made up for this start when left out. */
  sessionSecret?: string;
  loyaltySecret?: string;
  /** Sees whatever the shop answers on its way, and may change it. */
  passing?: (answer: Response, request: Request) => Response | Promise<Response>;
}

export interface Demo {
  url: string;
  backend: Backend;
  close(): Promise<void>;
}

type Handler = (request: Request, connection: Pick<HttpBindings, 'outgoing'>) => Response | Promise<Response>;

const HOUR = 60 * 60 * 1000;

/** Opens the demo shop with its loyalty backend and the people in it. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const { port = 0, folder, databaseUrl, now, late, sessionSecret = secret(), loyaltySecret = secret() } = options;
  // The shop's own address is part of its referral links, so the port is taken before the shop is made.
  let handle: Handler = () => new Response('The shop is opening.', { status: 503 });
  const door = await listen(port, (request, connection) => handle(request, connection));

  const database = options.database ?? (await openDatabase({ url: databaseUrl, folder }));
  const backendOptions = { database, shopUrl: door.url, ...(now && { now }) };
  const loyalty = await openLoyalty(backendOptions);
  await seedDemo(backendOptions);
  const shop = createShop({ loyalty, sessionSecret, loyaltySecret, late, ...(now && { now }) });
  const { passing = (answer: Response) => answer } = options;
  handle = async (request, connection) => passing(await shop.fetch(request, connection), request);
  const chores = setInterval(() => void keepAllBooks(loyalty), HOUR);

  return {
    url: door.url,
    backend: loyalty.backends.main,
    async close() {
      clearInterval(chores);
      await door.close();
      await loyalty.close();
    },
  };
}

function listen(port: number, handle: Handler): Promise<{ url: string; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: (request, connection) => handle(request, connection as HttpBindings), port },
      (address) => {
        resolve({
          url: `http://localhost:${address.port}`,
          close: () =>
            new Promise((closed) => {
              server.close(() => {
                closed();
              });
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        });
      },
    );
    server.once('error', reject);
  });
}

async function keepAllBooks({ backends }: Loyalty): Promise<void> {
  for (const backend of Object.values(backends)) await keepBooks(backend);
}

/** What time brings by itself: what clears, is credited, given back or lost. */
async function keepBooks(backend: Backend): Promise<void> {
  try {
    await backend.approve();
    await backend.credit();
    await backend.releaseHolds();
    await backend.expire();
    await backend.reviewTiers();
  } catch (error) {
    console.error(error);
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}
