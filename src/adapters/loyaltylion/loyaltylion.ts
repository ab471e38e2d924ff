import type {
  AdapterFactory,
  Birthday,
  EarningProgress,
  JoinInput,
  LoadInput,
  LoadResult,
  LookupOptions,
  PageInput,
  Program,
  ReadOptions,
  RedeemInput,
  Redemption,
  Voucher,
  WriteOptions,
} from '../adapter.js';
import { isLoyaltyError, LoyaltyError } from '../error.js';
import { unusedFirst } from '../member-lists.js';
import { pageOf, pageOfLines } from '../paging.js';
import { requirePrice } from '../price.js';
import { versioned } from '../program-version.js';
import { countIn, fieldsIn, fieldsOf, rows, textIn, timeIn, type Fields } from '../reading.js';
import { createSettling } from '../settling.js';
import { CLAIMED, currencyOf, programOf } from './configuration.js';
import { GUEST, memberOf, offerOf, progressOf, stateOf, voucherOf, vouchersOf } from './customer.js';
import { historyOf } from './history.js';
import { bodyFor } from './redeeming.js';
import { createWire, type Customer } from './wire.js';

/** `data-options`, and `data-endpoint`. */
export interface LoyaltyLionOptions {
  /** The number after /sites/ in LoyaltyLion's address bar. */
  site?: unknown;
  /** Another address than https://api.loyaltylion.com, as for a proxy. */
  endpoint?: unknown;
}

/** What LoyaltyLion says now, to the shopper and to everyone. */
interface Scene {
  customer: Fields;
  configuration: Fields;
  /** With all rewards. */
  program: Omit<Program, 'version'>;
  currency: string;
}

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
  if (environment.runsIn !== 'page')
    throw config("The loyaltylion adapter runs in a page, with the shopper's own token.");
  const { call, isSignedIn, speak } = createWire(baseOf(options), environment);
  const { now } = environment;
  const settling = createSettling();
  /** Claims that were not approved at once, by the key of their redeem. */
  const waiting = new Map<string, string>();

  function sceneOf(answer: Fields): Scene {
    const configuration = fieldsOf(answer.configuration, 'the configuration');
    const program = programOf(configuration);
    const customer = fieldsOf(answer.customer, 'the customer');
    settling.saw(rows(customer.claimed_rewards, (row) => ({ id: textIn(row, 'id') ?? '' })));
    return { customer, configuration, program, currency: currencyOf(answer) };
  }

  /** Changes nothing. `stake` is what is asked for it. */
  async function look(read: ReadOptions, stake: 'read' | 'lookup' = 'read'): Promise<Scene> {
    const { signal } = read;
    return sceneOf(await call({ path: (customer) => pathOf(customer), stake, signal }));
  }

  async function load(input: LoadInput, read: ReadOptions): Promise<LoadResult> {
    const { signal } = read;
    speak(input.locale);
    if (!(await isSignedIn(read))) {
      const program = programOf(await call({ path: 'configuration', stake: 'read', signal }));
      return { program: versioned(firstOf(program), input), member: GUEST };
    }
    const answer = await call({
      path: (customer) => pathOf(customer, '/sessions'),
      body: ({ email }) => ({ customer: email === undefined ? {} : { email }, session: pageShown() }),
      stake: 'read',
      signal,
    });
    const { customer, program, currency } = sceneOf(answer);
    return { program: versioned(firstOf(program), input), member: memberOf(customer, program, currency, now()) };
  }

  async function redeem(input: RedeemInput, write: WriteOptions): Promise<Redemption> {
    const { key, signal } = write;
    speak(input.locale);
    const { customer, program, currency } = await look(write);
    requireMember(customer);
    const reward = program.rewards.find(({ id }) => id === input.reward);
    if (!reward) throw new LoyaltyError('not_found', `There is no reward ${input.reward}.`);
    if (reward.range)
      throw new LoyaltyError('unsupported', 'The Headless API redeems nothing that is priced by the amount.');
    const offer = offerOf(reward, customer);
    if (!offer) throw new LoyaltyError('tier_required', 'LoyaltyLion does not offer this reward to this customer.');
    requirePrice({ points: countIn(fieldsIn(fieldsIn(offer, 'variant'), 'cost'), 'points') ?? NaN }, input);
    const content = bodyFor(offer, input);
    settling.sending(key);
    const answer = await call({
      path: () => `rewards/${String(offer.kind)}/redeem`,
      body: ({ merchantId }) => ({ ...content, customer_merchant_id: merchantId }),
      stake: 'write',
      signal,
    });
    return claimedIn(answer, currency, key);
  }

  function claimedIn(answer: Fields, currency: string, key: string): Redemption {
    try {
      const claimed = fieldsOf(answer.claimed_reward, 'claimed_reward');
      const code = textIn(answer, 'gift_card_code') ?? textIn(answer, 'voucher_code');
      const voucher = voucherOf(claimed, currency, now(), code);
      settling.saw([voucher]);
      if (claimed.state === 'pending') waiting.set(key, voucher.id);
      return resultOf(claimed, voucher);
    } catch (cause) {
      throw new LoyaltyError('bad_response', 'LoyaltyLion claimed a reward and did not say which.', {
        outcome: 'unknown',
        cause,
      });
    }
  }

  async function redemption(key: string, { sent, signal }: LookupOptions): Promise<Redemption> {
    const looking = look({ signal }, 'lookup');
    const { customer, currency } = await (sent ? looking : looking.catch(asGuestOf(key)));
    const id = waiting.get(key);
    const [wanted] = (sent?.reward ?? '').split('@');
    const claims = rows(customer.claimed_rewards, (claimed) => ({
      id: textIn(claimed, 'id') ?? '',
      at: timeIn(claimed, 'claimed_at'),
      isWanted: textIn(claimed, 'reward_id') === wanted && fieldsIn(claimed, 'source').kind === 'points_redemption',
      claimed,
    }));
    const byId = claims.find((one) => one.id === id);
    const found =
      byId ??
      (sent &&
        settling.find(
          key,
          sent,
          claims.filter(({ isWanted }) => isWanted),
        ));
    if (!found) throw new LoyaltyError('not_found', 'LoyaltyLion knows of no such claim since.');
    return resultOf(found.claimed, voucherOf(found.claimed, currency, now()));
  }

  async function join({ marketing }: JoinInput, { signal }: WriteOptions): Promise<void> {
    await call({ path: (customer) => pathOf(customer, '/enroll'), body: () => ({}), stake: 'write', signal });
    // Joined is joined: a newsletter that can't be had now is no reason to say otherwise.
    if (marketing) await subscribe(signal).catch(() => undefined);
  }

  function subscribe(signal: AbortSignal): Promise<Fields> {
    const path = (customer: Customer): string => pathOf(customer, '/email_marketing/subscribe');
    return call({ path, body: () => ({}), stake: 'write', signal });
  }

  async function complete(rule: string, write: WriteOptions): Promise<EarningProgress> {
    const { signal } = write;
    const { customer, configuration, program } = await look(write);
    requireMember(customer);
    const row = rows(configuration.rules, (one) => (textIn(one, 'id') === rule ? one : undefined))[0];
    if (!row || !program.earning.some(({ id }) => id === rule)) {
      throw new LoyaltyError('not_found', `There is no rule ${rule}.`);
    }
    const isNews = row.kind === 'newsletter_signup';
    if (!isNews && !CLAIMED.includes(row.kind)) {
      throw new LoyaltyError('invalid', `A rule of kind ${String(row.kind)} is not completed from a page.`);
    }
    const answer = isNews
      ? await subscribe(signal)
      : await call({
          path: () => `rules/${String(row.kind)}/complete`,
          body: ({ merchantId }) => ({ rule_id: row.id, customer_merchant_id: merchantId }),
          stake: 'write',
          signal,
        });
    if (isNews && answer.updated === false) throw new LoyaltyError('limit_reached', 'Subscribed already.');
    return progressOf(rule, fieldsIn(answer, 'customer'));
  }

  async function birthday(date: Birthday, { signal }: WriteOptions): Promise<void> {
    const answer = await call({
      path: (customer) => pathOf(customer, '/birthday'),
      body: () => ({ birthday: date }),
      stake: 'write',
      signal,
    });
    const kept = fieldsIn(answer, 'birthday');
    const isSame = countIn(kept, 'month') === date.month && countIn(kept, 'day') === date.day;
    if (answer.updated === false && !isSame) throw new LoyaltyError('limit_reached', 'A birthday is told once.');
  }

  async function undo(voucherId: string, { signal }: WriteOptions): Promise<void> {
    const claimed = /^\d+$/.test(voucherId) ? Number(voucherId) : voucherId;
    const body = (): object => ({ claimed_reward_id: claimed });
    await call({ path: () => 'rewards/product_cart/refund', body, stake: 'write', signal });
  }

  return {
    contract: 1,
    name: 'loyaltylion',
    runsIn: ['page'],
    idempotency: 'none',
    load,

    async rewards({ locale, cursor }, read) {
      speak(locale);
      const isMember = await isSignedIn(read);
      const { signal } = read;
      const { customer, program, currency } = isMember
        ? await look(read)
        : {
            customer: {},
            currency: '',
            program: programOf(await call({ path: 'configuration', stake: 'read', signal })),
          };
      const page = pageOf(program.rewards, cursor, 12);
      const { availability } = isMember
        ? memberOf(customer, { ...program, rewards: page.items }, currency, now())
        : GUEST;
      return { ...page, availability };
    },

    async activity(input, read) {
      speak(input.locale);
      return pageOfLines(historyOf((await look(read)).customer), input);
    },

    async vouchers({ locale, cursor }: PageInput, read) {
      speak(locale);
      const { customer, currency } = await look(read);
      return pageOf<Voucher>(unusedFirst(vouchersOf(customer, currency, now())), cursor);
    },

    redeem,
    redemption,
    undo,
    join,
    complete,
    birthday,
  };
};

function pathOf({ merchantId }: Customer, below = ''): string {
  return `customers/${encodeURIComponent(merchantId)}${below}`;
}

function firstOf(program: Omit<Program, 'version'>): Omit<Program, 'version'> {
  return { ...program, rewards: program.rewards.slice(0, 12) };
}

/** For rules about visits; without what may be private in an address. */
function pageShown(): object {
  const { origin, pathname } = globalThis.location ?? {};
  return origin === undefined ? {} : { page_url: `${origin}${pathname}` };
}

function requireMember(customer: Fields): void {
  const state = stateOf(customer);
  if (state === 'candidate') throw new LoyaltyError('not_enrolled', 'LoyaltyLion has this customer as a guest.');
  if (state === 'blocked') throw new LoyaltyError('blocked', 'LoyaltyLion has this customer as blocked.');
}

function resultOf({ state }: Fields, voucher: Voucher): Redemption {
  if (state === 'pending') return { state: 'pending' };
  return state === 'declined' ? { state: 'refused', code: 'unknown' } : { state: 'done', voucher };
}

/** Who is not signed in has redeemed nothing. */
function asGuestOf(key: string): (error: unknown) => never {
  return (error) => {
    const isGuest = isLoyaltyError(error) && error.code === 'unauthenticated' && error.outcome === 'not_done';
    throw isGuest ? new LoyaltyError('not_found', `Nobody has redeemed by ${key}.`) : error;
  };
}

function baseOf({ site, endpoint = 'https://api.loyaltylion.com' }: LoyaltyLionOptions): string {
  if (!/^\d+$/.test(String(site))) {
    throw config(
      `data-options='{"site":"1234"}' is missing: the number after /sites/ when you are signed in to LoyaltyLion.`,
    );
  }
  const address = String(endpoint).replace(/\/+$/, '');
  if (!/^https?:\/\/[^/]/.test(address))
    throw config(`data-endpoint="${String(endpoint)}" is no address: write "https://…".`);
  return `${address}/headless/2025-06/${String(site)}`;
}

function config(message: string): LoyaltyError {
  return new LoyaltyError('config', message);
}
