import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { readableCode } from '../backend/codes.js';
import { checkOut } from '../checking-out.js';
import { orderNumber } from '../loyalty.js';
import { isMarketId } from '../market.js';
import type { Services } from '../services.js';
import { signedInAs, signedOut, type Session, type ShopContext, type ShopEnv } from '../session.js';
import { type DemoState, emailOf, GUEST_ORDER, NAME } from './state.js';
import { findState } from './states.js';

/**
 * `?state=ID`, on any page: tells what led to the state, signs its customer in, fills the cart and leads to where it shows.
 * With `&anew` it is told of somebody new, whatever visitors have done with the last one.
 */
export function enterStates(services: Services): MiddlewareHandler<ShopEnv> {
  return async (context, next) => {
    const asked = context.req.query('state');
    if (asked === undefined || context.req.method !== 'GET') return next();
    const state = findState(asked);
    if (!state) return context.notFound();
    return context.redirect(await enter(context, services, state), 303);
  };
}

async function enter(context: ShopContext, services: Services, state: DemoState): Promise<string> {
  const { anew, market } = context.req.query();
  const customerId = `state_${state.id}${anew === undefined ? '' : `-${randomUUID().slice(0, 8)}`}`;
  const codes = await services.loyalty.tell(state, customerId);
  const session = {
    ...sessionOf(state, customerId, context.get('session')),
    market: state.market ?? (isMarketId(market) ? market : 'dk'),
  };
  context.set('session', session);
  services.carts.put(session.id, {
    number: state.ordered ? orderNumber(customerId, GUEST_ORDER) : readableCode(8),
    quantities: new Map(Object.entries(state.cart ?? {})),
    codes: new Set(codes),
  });
  const path = state.ordered ? await thanksPath(services, session, customerId) : state.path;
  return state.view === undefined ? path : `${path}#loyalty/${state.view}`;
}

function sessionOf({ guest, program, trouble }: DemoState, customerId: string, session: Session): Session {
  if (guest) return signedOut(session);
  const customer = { id: customerId, name: NAME, email: emailOf(customerId) };
  return { ...signedInAs(session, customer, program), ...(trouble && { trouble }) };
}

/** Taken again, the order stays the one it was. */
async function thanksPath(services: Services, session: Session, customerId: string): Promise<string> {
  const buyer = { name: NAME, address: 'Jægersborggade 9, 2200 København N', email: emailOf(customerId) };
  const number = await checkOut(services, session, buyer);
  if (number === undefined) throw new Error(`The order of ${customerId} was not taken`);
  return `/orders/${number}/thanks`;
}
