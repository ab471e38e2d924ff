import type {
  LoadInput,
  LookupOptions,
  ReadOptions,
  RedeemInput,
  Redemption,
  Reward,
  SentRedeem,
  Voucher,
  WriteOptions,
} from '../adapter.js';
import { isLoyaltyError, LoyaltyError } from '../error.js';
import type { Calls } from '../later.js';
import { unusedFirst } from '../member-lists.js';
import { pageOf } from '../paging.js';
import { requirePrice, worthOf } from '../price.js';
import { count, countIn, fieldsIn, fieldsOf, rows, textIn } from '../reading.js';
import { createSettling, type Seen } from '../settling.js';
import type { Connection } from './connection.js';
import { fulfillmentOf, fulfillmentsOf, stateOf, type Fulfillment } from './member.js';
import type { Settings } from './options.js';
import { rewardOf, rewardsOf } from './program.js';
import type { Smile } from './sdk.js';
import { SHELF } from './smile.js';

export { errorFrom, notFound } from './errors.js';
export { memberOf } from './member.js';

/** What the parts of the adapter share. */
export interface Shared {
  call: Connection;
  settings: Settings;
  seen: Seen;
  /** Fulfillments that were not issued at once, by the key of their redeem. */
  waiting: Map<string, string>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** The currency that was last asked for: a look-up does not say. */
  shown(): string | undefined;
}

type Place = Pick<LoadInput, 'currency'>;

/** What the panel's home does without. */
export function smileCalls({
  call,
  settings,
  seen,
  waiting,
  now,
  shown,
}: Shared): Calls<'rewards' | 'vouchers' | 'redeem' | 'redemption'> {
  const settling = createSettling(seen);

  const products = (read: ReadOptions, { currency }: Place): Promise<Reward[]> =>
    call(read, 'read', async (smile) => rewardsOf(await smile.pointsProducts.get(), settings, currency));

  async function held(smile: Smile, rewards: readonly Reward[]): Promise<Fulfillment[]> {
    const issued = smile.customer.current() ? await smile.rewardFulfillments.get() : [];
    return fulfillmentsOf(issued, rewards, now());
  }

  async function offered(smile: Smile, id: string, { currency }: Place): Promise<Reward> {
    if (id === '') throw new LoyaltyError('not_found', 'No reward is named.');
    const row = fieldsOf(await smile.pointsProducts.getById(idOf(id)), 'the points product');
    const reward = rewardOf(row, settings, currency);
    if (!reward)
      throw new LoyaltyError('config', 'data-currency is missing: Smile.js says what points are worth, not in what.');
    return reward;
  }

  async function balance(smile: Smile): Promise<number> {
    return count(fieldsOf(await smile.customerPointsWallet.get(), "the customer's points wallet"), 'balance');
  }

  /** Smile refuses in words alone: why, is read off the balance. */
  async function explained(error: unknown, { points }: RedeemInput, read: ReadOptions): Promise<unknown> {
    if (!isLoyaltyError(error) || error.outcome !== 'not_done' || error.code !== 'invalid') return error;
    const available = await call(read, 'read', balance).catch(() => Infinity);
    return available < points ? new LoyaltyError('insufficient_points', error.message, { cause: error }) : error;
  }

  async function redeem(input: RedeemInput, options: WriteOptions): Promise<Redemption> {
    const reward = await call(options, 'read', async (smile) => {
      requireMember(smile.customer.current());
      const found = await offered(smile, input.reward, input);
      requirePrice(found, input);
      return found;
    });
    settling.sending(options.key);
    const spend = reward.range && { pointsToSpend: input.points };
    try {
      const bought = await call(options, 'write', (smile) => smile.pointsProducts.purchase(idOf(reward.id), spend));
      return bringsIn(bought, reward, input, options.key);
    } catch (error) {
      throw await explained(error, input, options);
    }
  }

  function bringsIn(bought: unknown, reward: Reward, { points }: RedeemInput, key: string): Redemption {
    try {
      const purchase = fieldsOf(bought, 'the points purchase');
      const paid = countIn(purchase, 'pointsSpent') ?? points;
      const value = reward.range && worthOf(reward.range, paid);
      const made = fulfillmentOf(fieldsIn(purchase, 'rewardFulfillment'), reward, now(), {
        points: paid,
        ...(value && { value }),
      });
      settling.saw([made]);
      if (made.status === 'pending') waiting.set(key, made.id);
      return resultOf(made);
    } catch (cause) {
      throw new LoyaltyError('bad_response', 'Smile sold a reward and did not say which.', {
        outcome: 'unknown',
        cause,
      });
    }
  }

  /** Found by its id where that is known, else as what was issued since for this reward. */
  async function redemption(key: string, { sent, signal }: LookupOptions): Promise<Redemption> {
    const made = await call({ signal }, 'lookup', async (smile) => {
      const id = waiting.get(key);
      if (id === undefined && !sent) return undefined;
      if (!smile.customer.current()) throw whoLeft();
      const products = await smile.pointsProducts.get();
      const rewards = rewardsOf(products, settings, shown());
      const issued = await held(smile, rewards);
      if (id !== undefined || !sent) return issued.find((one) => one.id === id);
      const fits = await namesOf(smile, products, sent.reward);
      const found = settling.find(key, sent, issued.filter(fits));
      return found && withPrice(found, rewards, sent);
    });
    if (!made) throw new LoyaltyError('not_found', 'Smile has issued nothing for this since.');
    settling.saw([made]);
    return resultOf(made);
  }

  return {
    async rewards(input, read) {
      return { ...pageOf(await products(read, input), input.cursor, SHELF), availability: {} };
    },

    async vouchers(input, read) {
      const rewards = await products(read, input);
      const issued = await call(read, 'read', (smile) => held(smile, rewards));
      return pageOf<Voucher>(unusedFirst(issued.map(({ voucher }) => voucher)), input.cursor);
    },

    redeem,
    redemption,
  };
}

/** Smile's ids are numbers. */
function idOf(id: string): number | string {
  return /^\d+$/.test(id) ? Number(id) : id;
}

function whoLeft(): LoyaltyError {
  return new LoyaltyError('unauthenticated', 'Whose redeem it was has left.', { outcome: 'unknown' });
}

function requireMember(customer: unknown): void {
  const state = stateOf(customer);
  if (state === 'guest') throw new LoyaltyError('unauthenticated', 'Nobody is logged in to Smile.');
  if (state === 'candidate') throw new LoyaltyError('not_enrolled', 'Smile has this customer as a candidate.');
  if (state === 'blocked') throw new LoyaltyError('blocked', 'Smile has this customer as disabled.');
}

function resultOf({ status, voucher }: Fulfillment): Redemption {
  if (status === 'pending') return { state: 'pending' };
  return status === 'failed' ? { state: 'refused', code: 'unknown' } : { state: 'done', voucher };
}

function withPrice(made: Fulfillment, rewards: readonly Reward[], { reward, points }: SentRedeem): Fulfillment {
  const { range, kind = made.voucher.kind } = rewards.find(({ id }) => id === reward) ?? {};
  const value = range && worthOf(range, points);
  return { ...made, voucher: { ...made.voucher, kind, source: 'redemption', points, ...(value && { value }) } };
}

/** Tells what may be called as this reward's is. A slider's is named by its amount: as no other reward is called. */
async function namesOf(smile: Smile, products: unknown, reward: string): Promise<(made: Fulfillment) => boolean> {
  const personal = await smile.customerPointsProducts.get().catch(() => []);
  const called = [
    ...rows(products, (row) => ({ id: textIn(row, 'id'), name: textIn(fieldsIn(row, 'reward'), 'name') })),
    ...rows(personal, (row) => ({ id: textIn(fieldsIn(row, 'pointsProduct'), 'id'), name: textIn(row, 'name') })),
  ];
  const isSlider = rows(products, (row) => row).some(
    (row) => textIn(row, 'id') === reward && row.exchangeType === 'variable',
  );
  return ({ name }) => {
    const ids = called.filter((one) => one.name === name).map(({ id }) => id);
    return ids.includes(reward) || (isSlider && ids.length === 0);
  };
}
