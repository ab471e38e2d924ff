import type { AdapterFactory, Member, ReadOptions } from '../adapter.js';
import { affordable, rewardPage, versioned, MOST_REWARDS, type Described } from '../catalogue.js';
import { LoyaltyError } from '../error.js';
import { refusePage, required, secretEndpoint, signedIn } from '../in-gateway.js';
import { adorning, createJsonApi, FOUND_OUT, readAround, type CallApi } from '../json-api.js';
import { textIn, type Fields } from '../reading.js';
import { findCustomer, memberOf, type Customer } from './customer.js';
import { readProducts, readProgram, type WholeProgram } from './program.js';
import { createRedeeming } from './redeeming.js';
import { readTransactions } from './transactions.js';
import { readFulfillments } from './vouchers.js';

export interface SmileRestOptions {
  /** The secret API key; Smile gives one on its Plus and Enterprise plans. */
  apiKey: string;
  /** ISO 4217: what Smile's amounts are in, which it doesn't say. */
  currency: string;
  /** What the tier milestones count, which Smile doesn't say either; 'points' unless told. */
  tiers?: 'points' | 'spend';
  /**
   * Smile's customer id or the e-mail address of the token's subject, the two that Smile finds people by. Unless told,
   * the subject is one of them itself.
   */
  customerOf?(subject: string, options: ReadOptions): string | Promise<string>;
  /** The program's name; Smile's API has none. */
  name?: string;
  /** What rewards are worth and look like, by the points product's id: Smile says it in its reward's name alone. */
  rewards?: Described;
  /** https://api.smile.io/v1 unless told. */
  endpoint?: string;
}

/** What the parts of the adapter share for one request. */
export interface Smile {
  call: CallApi;
  options: SmileRestOptions;
  currency: string;
  /** Milliseconds since the epoch. */
  now(): number;
}

/**
 * Smile.io's REST API. It knows no idempotency, so the gateway sees to it that a redeem is sent once, and `redemption`
 * settles a lost answer by the points that went and the reward that came. A redeem can't be undone: Smile has no call.
 *
 * Written from Smile's API description. Not confirmed: the body of an error (its status decides, and after a refused
 * purchase the balance), that lists come newest first, and which rewards are worth what (hence `rewards`).
 */
export const smileRestAdapter: AdapterFactory<SmileRestOptions> = (options, environment) => {
  refusePage('smile-rest', environment);
  const apiKey = required('smile-rest', 'apiKey', options.apiKey, '"key_…"');
  const currency = required('smile-rest', 'currency', options.currency, '"EUR"').toUpperCase();
  const call = createJsonApi(environment, {
    name: 'Smile',
    base: secretEndpoint('smile-rest', options.endpoint, 'https://api.smile.io/v1'),
    headers: { Authorization: `Bearer ${apiKey}` },
    said,
  });
  const smile: Smile = { call, options, currency, now: environment.now };
  const redeeming = createRedeeming(smile);

  const someone = async (signal: AbortSignal): Promise<Customer | undefined> =>
    findCustomer(smile, signedIn(environment), signal);

  const member = async (signal: AbortSignal): Promise<Customer> => {
    const found = await someone(signal);
    if (!found || found.state === 'candidate') throw new LoyaltyError('not_enrolled', 'Not a member of the program.');
    return found;
  };

  return {
    contract: 1,
    name: 'smile-rest',
    runsIn: ['gateway'],
    idempotency: 'none',
    load: async ({ programVersion }, { signal }) => {
      const [whole, found] = await Promise.all([readProgram(smile, signal), environment.identity && someone(signal)]);
      const cut = { ...whole.program, rewards: whole.rewards.slice(0, MOST_REWARDS) };
      const member = environment.identity ? await readMember(smile, found, whole, signal) : guest();
      return { program: versioned(cut, programVersion), member };
    },
    rewards: async ({ cursor }, { signal }) => {
      const [{ rewards }, found] = await Promise.all([
        readProducts(smile, signal),
        environment.identity && someone(signal),
      ]);
      return rewardPage(rewards, found ? affordable(rewards, found.points.available) : {}, cursor);
    },
    activity: async ({ cursor }, { signal }) => {
      const [{ id }, { rewards }] = await Promise.all([member(signal), readProducts(smile, signal)]);
      return readTransactions(smile, id, rewards, { cursor }, signal);
    },
    vouchers: async ({ cursor }, { signal }) => {
      const [{ id }, products] = await Promise.all([member(signal), readProducts(smile, signal)]);
      return readFulfillments(smile, id, products, { cursor }, signal);
    },
    redeem: async (input, write) => {
      const [mine, { rewards }] = await Promise.all([member(write.signal), readProducts(smile, write.signal)]);
      if (mine.state === 'blocked') throw new LoyaltyError('blocked', 'This member is disabled in Smile.');
      return redeeming.redeem(input, mine, rewards, write);
    },
    redemption: async (_key, { signal, sent }) => {
      const reading = Promise.all([member(signal), readProducts(smile, signal)]);
      const [{ id }, products] = await readAround(reading, FOUND_OUT);
      if (!sent) throw new LoyaltyError('not_found', 'Smile knows no keys: only what was sent can be looked for.');
      return readAround(redeeming.redemption(sent, id, products, signal), FOUND_OUT);
    },
  };
};

async function readMember(
  smile: Smile,
  customer: Customer | undefined,
  whole: WholeProgram,
  signal: AbortSignal,
): Promise<Member> {
  if (!customer || customer.state === 'candidate') return { ...guest(), state: 'candidate' };
  const { rewards, tiers } = whole;
  const [activity, vouchers] = await Promise.all([
    adorning(readTransactions(smile, customer.id, rewards, { limit: 5 }, signal), { items: [] }),
    readFulfillments(smile, customer.id, whole, { limit: 5 }, signal),
  ]);
  return {
    ...memberOf(customer, tiers, smile),
    availability: affordable(rewards, customer.points.available),
    earning: {},
    activity: activity.items,
    vouchers: vouchers.items,
  };
}

function guest(): Member {
  return { state: 'guest', availability: {}, earning: {}, activity: [], vouchers: [] };
}

/** Any of the forms that JSON errors have; Smile shows none of its own. */
function said({ error, message, errors }: Fields) {
  const inner = typeof error === 'object' && error !== null ? (error as Fields) : {};
  const first = Array.isArray(errors) ? (errors[0] as unknown) : undefined;
  const detail = textIn(inner, 'message') ?? textIn({ message }, 'message') ?? textIn({ error }, 'error');
  return { detail: detail ?? textIn({ first }, 'first') };
}
