import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { fieldsIn, textIn, type Fields } from '../reading.js';
import type { Stake } from '../sending.js';
import { createSigned } from '../signed.js';
import { payloadOf } from '../token-payload.js';
import type { Asking } from './asking.js';

export interface Customer {
  /** The shop's own id of the shopper, as the token names it. */
  merchantId: string;
  email: string | undefined;
}

export interface WireCall extends ReadOptions {
  /** Below the site. */
  path(customer: Customer): string;
  /** Makes it a POST. */
  body?(customer: Customer): object;
  stake: Stake;
}

export type Wire = ReturnType<typeof createWire>;

/** Calls the Headless API as the shopper of the shop's session token. */
export function createWire({ ask, whole }: Asking, environment: Pick<AdapterEnvironment, 'token'>) {
  const { signed } = createSigned(environment, ({ response }) => response.status === 401);

  return async ({ path, body, stake, signal }: WireCall): Promise<Fields> => {
    const answer = await signed(signal, (token) => {
      const customer = customerOf(token);
      return ask({ path: path(customer), body: body?.(customer), token, stake, signal });
    });
    return whole(answer, stake);
  };
}

/** The call that brings program and member at once. */
export const SESSION: Pick<WireCall, 'path' | 'body'> = {
  path: (customer) => pathOf(customer, '/sessions'),
  body: ({ email }) => ({ customer: email === undefined ? {} : { email }, session: pageShown() }),
};

export function pathOf({ merchantId }: Customer, below = ''): string {
  return `customers/${encodeURIComponent(merchantId)}${below}`;
}

/** For rules about visits; without what may be private in an address. */
function pageShown(): object {
  const { origin, pathname } = globalThis.location ?? {};
  return origin === undefined ? {} : { page_url: `${origin}${pathname}` };
}

function customerOf(token: string | undefined): Customer {
  if (token === undefined) throw new LoyaltyError('unauthenticated', 'The shop says that nobody is signed in.');
  const payload = payloadOf(token);
  const nested = fieldsIn(payload, 'customer');
  const merchantId =
    ['merchant_id', 'customer_merchant_id', 'customer_id', 'sub'].map((name) => textIn(payload, name)).find(Boolean) ??
    textIn(nested, 'merchant_id') ??
    textIn(nested, 'id');
  if (merchantId === undefined) {
    throw new LoyaltyError('config', "The session token names no customer: sign LoyaltyLion's base64(json).hexHMAC.");
  }
  const email = textIn(payload, 'email') ?? textIn(payload, 'customer_email') ?? textIn(nested, 'email');
  return { merchantId, email };
}
