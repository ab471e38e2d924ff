import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Context, MiddlewareHandler } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import { MARKETS, type Market, type MarketId } from './market.js';
import { PROGRAM_KEYS, type ProgramKey } from './states/programs.js';
import { isTrouble, type TroubleKey } from './troubles.js';

export interface Customer {
  id: string;
  name: string;
  email?: string;
}

/** Who is shopping, kept in a cookie that only this server can write and no script can read. */
export interface Session {
  /** Names the cart; says nothing of the customer. */
  id: string;
  market: MarketId;
  lang: Language;
  customer?: Customer;
  /** Which variant of the loyalty program they see; the shop's own when left out. */
  program?: ProgramKey;
  /** Why answers do not come through to them; they do when left out. */
  trouble?: TroubleKey;
  /** The code of the friend whose link brought them here. */
  referredBy?: string;
}

export const LANGUAGES = ['en', 'da'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface ShopEnv {
  /** The connection, where there is one. */
  Bindings: { outgoing?: ServerResponse };
  /** Set anew to change it for this request and those that follow. */
  Variables: { session: Session };
}
export type ShopContext = Context<ShopEnv>;

const COOKIE = 'morgenfugl';
const THIRTY_DAYS = 30 * 24 * 60 * 60;

/**
 * Gives every request its session, and sends it back once if it is new or was changed. A cookie that was not signed
 * here counts as none.
 */
export function sessions(secret: string): MiddlewareHandler<ShopEnv> {
  return async (context, next) => {
    const cookie = await getSignedCookie(context, secret, COOKIE);
    const session = cookie ? known(JSON.parse(cookie) as Session) : newSession();
    context.set('session', session);
    await next();
    const after = context.get('session');
    if (!cookie || after !== session) await send(context, after, secret);
  };
}

/** A cookie may be older than the variants and troubles there are now. */
function known({ program, trouble, ...session }: Session): Session {
  return {
    ...session,
    ...(program && PROGRAM_KEYS.includes(program) && { program }),
    ...(trouble && isTrouble(trouble) && { trouble }),
  };
}

function newSession(): Session {
  return { id: randomUUID(), market: 'dk', lang: 'en' };
}

async function send(context: ShopContext, session: Session, secret: string): Promise<void> {
  await setSignedCookie(context, COOKIE, JSON.stringify(session), secret, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: THIRTY_DAYS,
    secure: new URL(context.req.url).protocol === 'https:',
  });
}

export function marketOf({ market }: Session): Market {
  return MARKETS[market];
}

/** In the shop's own program, unless told. */
export function signedInAs(session: Session, customer: Customer, program?: ProgramKey): Session {
  return { ...signedOut(session), customer, ...(program && { program }) };
}

export function signedOut({ id, market, lang, referredBy }: Session): Session {
  return { id, market, lang, ...(referredBy && { referredBy }) };
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
