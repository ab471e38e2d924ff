import type { AdapterFactory, LoadInput, LoadResult, Program, ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { fetched } from '../fetched.js';
import { guest } from '../guest.js';
import { later } from '../later.js';
import { versioned } from '../program-version.js';
import type { Fields } from '../reading.js';
import type { Seen } from '../settling.js';
import { untilAborted } from '../until-aborted.js';
import { createAsking } from './asking.js';
import { createWire, SESSION } from './wire.js';

/** `data-options`, and `data-endpoint`. */
export interface LoyaltyLionOptions {
  /** The number after /sites/ in LoyaltyLion's address bar. */
  site?: unknown;
  /** Another address than https://api.loyaltylion.com, as for a proxy. */
  endpoint?: unknown;
}

/** What LoyaltyLion says now, to the shopper and to everyone. */
export interface Scene {
  customer: Fields;
  configuration: Fields;
  /** With all rewards. */
  program: Omit<Program, 'version'>;
  currency: string;
}

/** Kinds of rules that a shopper completes by going there and saying so. Custom ones are the shop's server's to complete. */
export const CLAIMED: readonly unknown[] = [
  'clickthrough',
  'facebook_like',
  'instagram_follow',
  'tiktok_follow',
  'twitter_follow',
];

/** So many rewards make a page. */
export const SHELF = 12;

/**
 * LoyaltyLion, by the Headless API 2025-06.
 *
 * Needs `{"site":"…"}` in `data-options` and, from `data-token-url`, LoyaltyLion's own customer session token:
 * base64(json) "." hex HMAC-SHA256, signed by the shop's server with the site's SDK token. One call brings program and
 * member.
 *
 * Can: all reward and rule kinds, tiers with what is needed to rise and to stay, redeem (nine kinds), claimed rewards as
 * vouchers, history, join, birthday, newsletter, follows and visits of a link, referral link and offer; undo for free
 * products in the cart, the one kind that LoyaltyLion refunds. Such a product is redeemed for `input.cart`, and the theme
 * puts it into the cart with the voucher's code as `__lion_sfp_id`. Can't: redeem what is priced by the amount (no such
 * call), more than the latest 20 vouchers, batches that expire, referral counts, a friend's claim (wants their IP address
 * from a server). No idempotency: a lost redeem is settled by reading what was claimed since.
 *
 * Unconfirmed: that the session token travels as `Authorization: Bearer`, the names of its payload's fields (merchant_id,
 * customer_id, sub, customer.id; email), that guests may read the configuration, where a refusal's `code` stands (in
 * `error`, or beside it), and that a birthday may be sent without a year.
 */
export const loyaltylionAdapter: AdapterFactory<LoyaltyLionOptions> = (options, environment) => {
  if (environment.runsIn !== 'page') throw config("loyaltylion runs in a page, with the shopper's own token.");
  const asking = createAsking(baseOf(options), environment);
  const { now } = environment;
  const seen: Seen = { ids: new Set(), before: new Map() };
  const waiting = new Map<string, string>();
  const call = createWire(asking, environment);

  const isSignedIn = async ({ signal }: ReadOptions) => (await environment.token?.({ signal })) !== undefined;

  /** How a program is read, in a file that comes while LoyaltyLion is asked for one. */
  const reader = () => fetched(import('./program.js'));

  async function publicProgram({ signal }: ReadOptions): Promise<Scene['program']> {
    const asked = asking.ask({ path: 'configuration', stake: 'read', signal });
    const [answer, { programOf }] = await Promise.all([asked, reader()]);
    return programOf(await asking.whole(answer, 'read'));
  }

  async function load(input: LoadInput, read: ReadOptions): Promise<LoadResult> {
    const { signal } = read;
    asking.speak(input.locale);
    if (!(await isSignedIn(read))) {
      return { program: versioned(firstOf(await publicProgram(read)), input), member: guest() };
    }
    const [answer, { sceneOf, memberOf }] = await untilAborted(signal, 'not_done', () =>
      Promise.all([call({ ...SESSION, stake: 'read', signal }), fetched(import('./members.js')), reader()]),
    );
    const scene = sceneOf(answer, seen);
    return { program: versioned(firstOf(scene.program), input), member: memberOf(scene, now()) };
  }

  return {
    contract: 1,
    name: 'loyaltylion',
    runsIn: ['page'],
    idempotency: 'none',
    load,

    ...later(
      ['rewards', 'activity', 'vouchers', 'redeem', 'redemption', 'undo', 'join', 'complete', 'birthday'],
      async () =>
        (await import('./calls.js')).loyaltylionCalls({
          call,
          isSignedIn,
          publicProgram,
          speak: asking.speak,
          seen,
          waiting,
          now,
        }),
    ),
  };
};

function firstOf(program: Omit<Program, 'version'>): Omit<Program, 'version'> {
  return { ...program, rewards: program.rewards.slice(0, SHELF) };
}

function baseOf({ site, endpoint = 'https://api.loyaltylion.com' }: LoyaltyLionOptions): string {
  if (!/^\d+$/.test(String(site))) {
    throw config(`data-options='{"site":"1234"}' is missing: the number after /sites/ in LoyaltyLion's address bar.`);
  }
  const address = String(endpoint).replace(/\/+$/, '');
  if (!/^https?:\/\/[^/]/.test(address))
    throw config(`data-endpoint="${String(endpoint)}" is no address: write "https://…".`);
  return `${address}/headless/2025-06/${String(site)}`;
}

function config(message: string): LoyaltyError {
  return new LoyaltyError('config', message);
}
