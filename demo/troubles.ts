import type { Context, MiddlewareHandler } from 'hono';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { ShopEnv } from './session.js';

/** What becomes of an answer on its way. The answer itself is always the real one. */
type Fate = 'late' | 'lost' | 'unavailable' | 'busy' | 'cut';

/** Whose answers do not come through as they should: the first that fits a request, e.g. "GET /v1/load". */
interface Trouble {
  befalls: readonly (readonly [request: RegExp, fate: Fate])[];
}

/** What happens to shoppers and is over in a moment, made to last long enough to be looked at. */
export const TROUBLES = {
  'slow-load': { befalls: [[/^GET .*\/v1\/load$/, 'late']] },
  'slow-quote': { befalls: [[/^POST .*\/v1\/quotes$/, 'late']] },
  'slow-redeem': { befalls: [[/^POST .*\/v1\/redemptions$/, 'late']] },
  'slow-cart': { befalls: [[/^POST \/cart\/codes$/, 'late']] },
  'lost-redeem': {
    befalls: [
      [/^POST .*\/v1\/redemptions$/, 'lost'],
      [/^GET .*\/v1\/redemptions\/[\w-]+$/, 'unavailable'],
    ],
  },
  'no-quote': { befalls: [[/^POST .*\/v1\/quotes$/, 'unavailable']] },
  busy: { befalls: [[/^POST .*\/v1\/redemptions$/, 'busy']] },
  down: { befalls: [[/\/v1\//, 'unavailable']] },
  offline: { befalls: [[/\/v1\//, 'cut']] },
} satisfies Record<string, Trouble>;

export type TroubleKey = keyof typeof TROUBLES;

/** Milliseconds that a late answer takes: long enough to be looked at, and within what a shopper's page waits. */
const LATE = 8_000;

const later = (): Promise<unknown> => sleep(LATE);

const PREFIX = '/troubled';

/** What stands before the paths of a backend whose answers do not come through. */
export function troubledPath(trouble: TroubleKey | undefined): string {
  return trouble === undefined ? '' : `${PREFIX}/${trouble}`;
}

export function isTrouble(key: string): key is TroubleKey {
  return Object.hasOwn(TROUBLES, key);
}

/** Answers beneath `/troubled/<trouble>` what `answer` would, as far as it comes through. */
export function troubled(
  answer: (request: Request) => Response | Promise<Response>,
  late = later,
): MiddlewareHandler<ShopEnv> {
  return (context, next) => {
    const { pathname, href } = new URL(context.req.url);
    const [, key = '', path = ''] = /^\/troubled\/([\w-]+)(\/loyalty\/.*)$/.exec(pathname) ?? [];
    if (!isTrouble(key)) return next();
    const request = new Request(href.replace(`${PREFIX}/${key}`, ''), context.req.raw);
    return befall(context, fateOf(key, request.method, path), late, async () => answer(request));
  };
}

/** For what the shop itself answers to whoever is in trouble. */
export function troubledShop(late = later): MiddlewareHandler<ShopEnv> {
  return async (context, next) => {
    const { trouble } = context.get('session');
    const fate = trouble && fateOf(trouble, context.req.method, context.req.path);
    if (fate === 'late') await late();
    await next();
  };
}

function fateOf(key: TroubleKey, method: string, path: string): Fate | undefined {
  const { befalls }: Trouble = TROUBLES[key];
  return befalls.find(([request]) => request.test(`${method} ${path}`))?.[1];
}

async function befall(
  context: Context<ShopEnv>,
  fate: Fate | undefined,
  late: () => Promise<unknown>,
  answer: () => Promise<Response>,
): Promise<Response> {
  switch (fate) {
    case undefined:
      return answer();
    case 'late':
      await late();
      return answer();
    case 'lost':
      await answer();
      return hangUp(context.env.outgoing);
    case 'cut':
      return hangUp(context.env.outgoing);
    case 'unavailable':
      return failure(503);
    case 'busy':
      return failure(429);
  }
}

/** A wait longer than a page takes upon itself: it is for the shopper to try again. */
function failure(status: number): Response {
  return new Response(null, { status, headers: { 'Retry-After': '30' } });
}

function hangUp(outgoing: ServerResponse | undefined): Response {
  if (!outgoing) throw new Error('There is no connection to hang up');
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}
