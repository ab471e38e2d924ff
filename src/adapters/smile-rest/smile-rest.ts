import type { AdapterFactory, Member, ReadOptions } from '../adapter.js';
import { MOST_REWARDS, type Described } from '../catalogue.js';
import { fetched } from '../fetched.js';
import { guest } from '../guest.js';
import { later } from '../later.js';
import { refusePage, required, secretEndpoint } from '../in-gateway.js';
import { createJsonApi, type CallApi } from '../json-api.js';
import { versioned } from '../program-version.js';
import { readProgram } from './program.js';

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
    said: async () => (await import('./calls.js')).said,
  });
  const smile: Smile = { call, options, currency, now: environment.now };
  return {
    contract: 1,
    name: 'smile-rest',
    runsIn: ['gateway'],
    idempotency: 'none',
    load: async (input, { signal }) => {
      const { identity } = environment;
      const reading = readProgram(smile, signal);
      const mine = async (subject: string): Promise<Member> =>
        (await fetched(import('./calls.js'))).readMember(smile, subject, reading, signal);
      const [{ program }, member] = await Promise.all([reading, identity ? mine(identity.subject) : guest()]);
      const cut = { ...program, rewards: program.rewards.slice(0, MOST_REWARDS) };
      return { program: versioned(cut, input), member };
    },
    ...later(['rewards', 'activity', 'vouchers', 'redeem', 'redemption'], async () =>
      (await import('./calls.js')).smileRestCalls(smile, environment),
    ),
  };
};
