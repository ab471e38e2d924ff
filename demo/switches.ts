import type { MiddlewareHandler } from 'hono';
import { isMarketId } from './market.js';
import { customerOf, personByKey } from './people.js';
import { isLanguage, signedInAs, signedOut, type Session, type ShopEnv } from './session.js';

/**
 * The demo's switches, `?as=vip&market=de&lang=da`, and a friend's `?ref=CODE`: on any page, so that a state can be
 * linked to. Only pages listen to them; what answers for a shopper reads the session alone.
 */
export function switches(): MiddlewareHandler<ShopEnv> {
  return async (context, next) => {
    const before = context.get('session');
    const after = switched(before, new URL(context.req.url).searchParams);
    if (JSON.stringify(after) !== JSON.stringify(before)) context.set('session', after);
    await next();
  };
}

function switched(session: Session, asked: URLSearchParams): Session {
  const as = asked.get('as');
  const market = asked.get('market');
  const lang = asked.get('lang');
  const ref = asked.get('ref');
  return {
    ...(as === null ? session : asPerson(session, as)),
    ...(isMarketId(market) && { market }),
    ...(isLanguage(lang) && { lang }),
    ...(ref && /^[\w-]{1,40}$/.test(ref) && { referredBy: ref }),
  };
}

function asPerson(session: Session, key: string): Session {
  if (key === 'guest') return signedOut(session);
  const person = personByKey(key);
  return person ? signedInAs(session, customerOf(person)) : session;
}
