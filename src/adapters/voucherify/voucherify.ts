import type { AdapterFactory, Member, Reward } from '../adapter.js';
import { affordable, pageOf, rewardPage, versioned, MOST_REWARDS, type Described } from '../catalogue.js';
import { LoyaltyError } from '../error.js';
import { refusePage, required, secretEndpoint, signedIn } from '../in-gateway.js';
import { adorning, createJsonApi, FOUND_OUT, readAround, type CallApi } from '../json-api.js';
import { findCard, joinCampaign, nameOf, progressOf, type Card } from './card.js';
import { said } from './errors.js';
import { readProgram, readRewards, type Catalogue } from './program.js';
import { createRedeeming } from './redeeming.js';
import { readTransactions } from './transactions.js';
import { readVouchers } from './vouchers.js';

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
    said,
  });
  required('voucherify', 'currency', options.currency, '"EUR"');
  const campaign = required('voucherify', 'campaign', options.campaign, '"camp_…"');
  const path = `/v1/loyalties/${encodeURIComponent(campaign)}`;
  const voucherify: Voucherify = { call, options, path, now: environment.now };
  const redeeming = createRedeeming(voucherify);

  const someone = async (signal: AbortSignal): Promise<Card | undefined> =>
    findCard(voucherify, signedIn(environment), signal);
  const member = async (signal: AbortSignal): Promise<Card> => {
    const card = await someone(signal);
    if (card) return card;
    throw new LoyaltyError('not_enrolled', 'This customer has no card in the campaign.');
  };
  const cardAndRewards = (signal: AbortSignal): Promise<[Card, Catalogue]> =>
    Promise.all([member(signal), readRewards(voucherify, signal)]);

  return {
    contract: 1,
    name: 'voucherify',
    runsIn: ['gateway'],
    idempotency: 'none',
    load: async ({ programVersion }, { signal }) => {
      const [{ program, catalogue }, card] = await Promise.all([
        readProgram(voucherify, signal),
        environment.identity && someone(signal),
      ]);
      const cut = { ...program, rewards: catalogue.rewards.slice(0, MOST_REWARDS) };
      const { identity } = environment;
      const shown = identity ? await readMember(identity.subject, card, catalogue, signal) : guest();
      const tier = card && program.tiers.length ? await progressOf(voucherify, card, program.tiers, signal) : undefined;
      return { program: versioned(cut, programVersion), member: { ...shown, ...(tier && { tier }) } };
    },
    rewards: async ({ cursor }, { signal }) => {
      const [catalogue, card] = await Promise.all([
        readRewards(voucherify, signal),
        environment.identity && someone(signal),
      ]);
      return rewardPage(catalogue.rewards, card ? availabilityOf(catalogue, card) : {}, cursor);
    },
    activity: async ({ cursor }, { signal }) =>
      readTransactions(voucherify, (await member(signal)).code, { cursor }, signal),
    vouchers: async ({ cursor }, { signal }) => {
      const [card, { rewards }] = await cardAndRewards(signal);
      return pageOf(await readVouchers(voucherify, card, rewards, signal), cursor);
    },
    redeem: async (input, { signal }) => {
      const [card, catalogue] = await cardAndRewards(signal);
      if (card.state === 'blocked') throw new LoyaltyError('blocked', 'The card is not active.');
      return redeeming.redeem(input, card, catalogue, signal);
    },
    redemption: async (_key, { signal, sent }) => {
      const [card, { rewards }] = await readAround(cardAndRewards(signal), FOUND_OUT);
      if (!sent) throw new LoyaltyError('not_found', 'Voucherify knows no keys: only what was sent can be looked for.');
      return readAround(redeeming.redemption(sent, card, rewards, signal), FOUND_OUT);
    },
    ...(options.subject !== 'card' && {
      join: async (_input: object, { signal }: { signal: AbortSignal }) =>
        joinCampaign(voucherify, signedIn(environment), signal),
    }),
  };

  async function readMember(
    subject: string,
    card: Card | undefined,
    catalogue: Catalogue,
    signal: AbortSignal,
  ): Promise<Member> {
    if (!card) return { ...guest(), state: 'candidate' };
    const [activity, vouchers, name] = await Promise.all([
      adorning(readTransactions(voucherify, card.code, { limit: 5 }, signal), { items: [] }),
      readVouchers(voucherify, card, catalogue.rewards, signal),
      adorning(nameOf(voucherify, card.holder ?? subject, signal), undefined),
    ]);
    return {
      state: card.state,
      id: card.id,
      ...(name && { name }),
      points: card.points,
      availability: availabilityOf(catalogue, card),
      earning: {},
      activity: activity.items,
      vouchers: vouchers.slice(0, 5),
    };
  }
};

function availabilityOf({ rewards, gone }: Catalogue, { points }: Card): Member['availability'] {
  const out = rewards.filter(({ id }: Reward) => gone.has(id));
  return {
    ...affordable(rewards, points.available),
    ...Object.fromEntries(out.map(({ id }) => [id, { available: false, reason: 'out_of_stock' as const }])),
  };
}

function guest(): Member {
  return { state: 'guest', availability: {}, earning: {}, activity: [], vouchers: [] };
}
