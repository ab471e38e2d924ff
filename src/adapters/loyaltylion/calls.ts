import type {
  Birthday,
  EarningProgress,
  JoinInput,
  LookupOptions,
  PageInput,
  ReadOptions,
  RedeemInput,
  Redemption,
  Voucher,
  WriteOptions,
} from '../adapter.js';
import { isLoyaltyError, LoyaltyError } from '../error.js';
import { guest } from '../guest.js';
import type { Calls } from '../later.js';
import { unusedFirst } from '../member-lists.js';
import { pageOf, pageOfLines } from '../paging.js';
import { requirePrice } from '../price.js';
import { countIn, fieldsIn, fieldsOf, rows, textIn, timeIn, type Fields } from '../reading.js';
import { createSettling, type Seen } from '../settling.js';
import { memberOf, offerOf, progressOf, stateOf, voucherOf, vouchersOf } from './customer.js';
import { historyOf } from './history.js';
import { CLAIMED, SHELF, type Scene } from './loyaltylion.js';
import { sceneOf } from './members.js';
import { bodyFor } from './redeeming.js';
import { pathOf, type Customer, type Wire } from './wire.js';

/** What the parts of the adapter share. */
export interface Shared {
  call: Wire;
  /** Whether the shop says who is shopping. */
  isSignedIn(options: ReadOptions): Promise<boolean>;
  publicProgram(options: ReadOptions): Promise<Scene['program']>;
  /** Of what is answered from now on. */
  speak(locale: string): void;
  seen: Seen;
  /** Claims that were not approved at once, by the key of their redeem. */
  waiting: Map<string, string>;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** What the panel's home does without. */
export function loyaltylionCalls({
  call,
  isSignedIn,
  publicProgram,
  speak,
  seen,
  waiting,
  now,
}: Shared): Calls<
  'rewards' | 'activity' | 'vouchers' | 'redeem' | 'redemption' | 'undo' | 'join' | 'complete' | 'birthday'
> {
  const settling = createSettling(seen);

  /** Changes nothing. `stake` is what is asked for it. */
  async function look({ signal }: ReadOptions, stake: 'read' | 'lookup' = 'read'): Promise<Scene> {
    return sceneOf(await call({ path: (customer) => pathOf(customer), stake, signal }), seen);
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
    async rewards({ locale, cursor }, read) {
      speak(locale);
      const isMember = await isSignedIn(read);
      const { customer, program, currency } = isMember
        ? await look(read)
        : { customer: {}, currency: '', program: await publicProgram(read) };
      const page = pageOf(program.rewards, cursor, SHELF);
      const scene = { customer, currency, program: { ...program, rewards: page.items } };
      const { availability } = isMember ? memberOf(scene, now()) : guest();
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
