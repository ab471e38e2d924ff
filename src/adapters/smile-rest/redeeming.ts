import type {
  Activity,
  Money,
  Redemption,
  RedeemInput,
  Reward,
  SentRedeem,
  Voucher,
  WriteOptions,
} from '../adapter.js';
import { wanted } from '../catalogue-pages.js';
import { isLoyaltyError, LoyaltyError } from '../error.js';
import { worthOf as worthOfPoints } from '../price.js';
import { count, fieldsOf, rows, timeIn, type Fields } from '../reading.js';
import { customerById, type Customer } from './customer.js';
import type { Products } from './program.js';
import type { Smile } from './smile-rest.js';
import { queryOf, readTransactions } from './transactions.js';
import { readVoucher } from './vouchers.js';

/** How far Smile's clock may be behind the gateway's, and how far apart a purchase's points and reward are; milliseconds. */
const SKEW = 10_000;

export function createRedeeming(smile: Smile) {
  return {
    async redeem(
      input: RedeemInput,
      customer: Customer,
      rewards: readonly Reward[],
      { signal }: WriteOptions,
    ): Promise<Redemption> {
      const reward = wanted(rewards, input);
      const path = `/points_products/${encodeURIComponent(reward.id)}/purchase`;
      const body = { customer_id: Number(customer.id), ...(reward.range && { points_to_spend: input.points }) };
      try {
        return await smile.call({ method: 'POST', path, body, stake: 'write', signal }, ({ points_purchase }) => {
          const purchase = fieldsOf(points_purchase, 'points_purchase');
          const fulfillment = fieldsOf(purchase.reward_fulfillment, 'reward_fulfillment');
          return became(smile, fulfillment, reward, count(purchase, 'points_spent'));
        });
      } catch (error) {
        throw await explained(error, input, customer, signal);
      }
    },

    /** A purchase takes its points and makes a fulfillment, both at once: where both are there since, it happened. */
    async redemption(sent: SentRedeem, customer: string, products: Products, signal: AbortSignal): Promise<Redemption> {
      const list = { limit: 250, since: new Date(sent.at - SKEW).toISOString() };
      const [{ items }, made] = await Promise.all([
        readTransactions(smile, customer, products.rewards, list, signal),
        smile.call({ path: '/reward_fulfillments', query: queryOf(customer, list), signal }, (answer) =>
          rows(answer.reward_fulfillments, (row) => row),
        ),
      ]);
      const reward = products.rewards.find(({ id }) => id === sent.reward);
      for (const at of spentSince(sent, items)) {
        const [nearest, ...others] = nearestTo(at, made, madeAt).filter((row) => Math.abs(madeAt(row) - at) <= SKEW);
        if (!nearest) return { state: 'pending' };
        const mine = [nearest, ...others].find((row) => !isOfAnother(row, sent.reward, products));
        if (mine) return became(smile, mine, reward, sent.points);
      }
      throw new LoyaltyError('not_found', 'No such points were spent on this reward since.');
    },
  };

  /** A refusal says too little: who can't pay is known by the balance. */
  async function explained(error: unknown, { points }: RedeemInput, { id }: Customer, signal: AbortSignal) {
    if (!isLoyaltyError(error) || error.code !== 'invalid') return error;
    const now = await customerById(smile, id, signal).catch(() => undefined);
    return now && now.points.available < points
      ? new LoyaltyError('insufficient_points', error.message, { cause: error })
      : error;
  }
}

/** What a fulfillment makes of a redeem. */
function became(smile: Smile, fulfillment: Fields, reward: Reward | undefined, points: number): Redemption {
  const { fulfillment_status } = fulfillment;
  if (fulfillment_status === 'failed' || fulfillment_status === 'cancelled') {
    return { state: 'refused', code: 'unavailable' };
  }
  const voucher = readVoucher(smile, fulfillment, reward);
  if (!voucher || fulfillment_status === 'pending') return { state: 'pending' };
  const value = reward?.range && worthOfPoints(reward.range, points);
  return { state: 'done', voucher: { ...voucher, points, ...(value && amount(value)) } };
}

function amount(value: Money): Pick<Voucher, 'kind' | 'value'> {
  return { kind: 'amount_off', value };
}

/** When just so many points went since it was sent, nearest first; milliseconds since the epoch. */
function spentSince({ at: sentAt, points: price }: SentRedeem, items: readonly Activity[]): number[] {
  const times = items.filter(({ points }) => points === -price).map(({ at }) => Date.parse(at));
  return nearestTo(
    sentAt,
    times.filter((at) => at >= sentAt - SKEW),
    (at) => at,
  );
}

/** By its name, where that is the name of another reward and not also of this one. */
function isOfAnother({ name }: Fields, reward: string, { names }: Products): boolean {
  return names.get(reward) !== name && [...names.values()].some((other) => other === name);
}

function nearestTo<T>(time: number, items: readonly T[], timeOf: (item: T) => number): T[] {
  const distance = (item: T) => Math.abs(timeOf(item) - time);
  return [...items].sort((one, other) => distance(one) - distance(other));
}

function madeAt(fulfillment: Fields): number {
  return Date.parse(timeIn(fulfillment, 'created_at') ?? '');
}
