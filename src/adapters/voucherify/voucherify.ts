import type { AdapterFactory, Member } from '../adapter.js';
import { MOST_REWARDS, type Described } from '../catalogue.js';
import { fetched } from '../fetched.js';
import { guest } from '../guest.js';
import { later } from '../later.js';
import { refusePage, required, secretEndpoint } from '../in-gateway.js';
import { createJsonApi, type CallApi } from '../json-api.js';
import { versioned } from '../program-version.js';
import { readProgram } from './program.js';

export interface VoucherifyOptions {
  /** Of a server-side key. */
  appId: string;
  appToken: string;
  /** The loyalty campaign's id or name. */
  campaign: string;
  /** ISO 4217: what Voucherify's amounts are in, which it doesn't say. */
  currency: string;
  /** Who the token's subject is: the customer's `source_id` unless told (Voucherify's own id will do), or their card's code. */
  subject?: 'customer' | 'card';
  /** The program's name; the campaign's unless told. */
  name?: string;
  /** What rewards are worth and look like, by reward id: of a coupon, Voucherify says it only once it is made. */
  rewards?: Described;
  /** The host of your region; https://api.voucherify.io unless told. */
  endpoint?: string;
}

/** What the parts of the adapter share for one request. */
export interface Voucherify {
  call: CallApi;
  options: VoucherifyOptions;
  /** Of the campaign, with a slash at its start. */
  path: string;
  /** Milliseconds since the epoch. */
  now(): number;
}

/**
 * Voucherify's loyalty campaigns (v1). It knows no idempotency, so the gateway sees to it that a redeem is sent once, and
 * `redemption` settles a lost answer by the card's transactions. COIN rewards are discounts on an order of Voucherify's:
 * they need `cart`, its id. MATERIAL rewards are what the shop sends: held, without a code, and no voucher later.
 *
 * Written from Voucherify's API description and its SDK. Not confirmed: that `stock` counts what is left, what a tier is
 * measured by (the balance here), what a rollback does to a coupon that was issued (so there is no undo), and whether a
 * redemption that is read again tells its coupon (if not, it stays pending). Prices that differ by tier are refused.
 */
export const voucherifyAdapter: AdapterFactory<VoucherifyOptions> = (options, environment) => {
  refusePage('voucherify', environment);
  const call = createJsonApi(environment, {
    name: 'Voucherify',
    base: secretEndpoint('voucherify', options.endpoint, 'https://api.voucherify.io'),
    headers: {
      'X-App-Id': required('voucherify', 'appId', options.appId, '"c70a6f00-…"'),
      'X-App-Token': required('voucherify', 'appToken', options.appToken, '"3266b9f8-…"'),
    },
    said: async () => (await import('./calls.js')).said,
  });
  required('voucherify', 'currency', options.currency, '"EUR"');
  const campaign = required('voucherify', 'campaign', options.campaign, '"camp_…"');
  const path = `/v1/loyalties/${encodeURIComponent(campaign)}`;
  const voucherify: Voucherify = { call, options, path, now: environment.now };
  const calls = async () => (await import('./calls.js')).voucherifyCalls(voucherify, environment);

  return {
    contract: 1,
    name: 'voucherify',
    runsIn: ['gateway'],
    idempotency: 'none',
    load: async (input, { signal }) => {
      const { identity } = environment;
      const reading = readProgram(voucherify, signal);
      const mine = async (subject: string): Promise<Member> =>
        (await fetched(import('./calls.js'))).readMember(voucherify, subject, reading, signal);
      const [{ program }, member] = await Promise.all([reading, identity ? mine(identity.subject) : guest()]);
      const cut = { ...program, rewards: program.rewards.slice(0, MOST_REWARDS) };
      return { program: versioned(cut, input), member };
    },
    ...later(['rewards', 'activity', 'vouchers', 'redeem', 'redemption'], async () => (await calls()).calls),
    ...(options.subject !== 'card' && later(['join'], async () => (await calls()).joining)),
  };
};
