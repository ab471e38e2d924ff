import type { LoyaltyAdapter, ReadOptions, Redemption, RedeemInput, Reward, WriteOptions } from '../adapter.js';
import { unsettled } from '../around.js';
import { wanted } from '../catalogue-pages.js';
import { derivedKey } from '../derived-key.js';
import { isLoyaltyError, LoyaltyError } from '../error.js';
import { count, fieldsIn, fieldsOf, text, type Fields } from '../reading.js';
import type { Account } from './account.js';
import type { Square } from './square.js';
import { readVoucher } from './vouchers.js';

interface Known {
  account: Account;
  rewards: readonly Reward[];
}

/** Each step has a key of its own, made of the shopper's: a repeat of the wish repeats each step with the same one. */
export function createRedeeming(square: Square) {
  const { call, options } = square;

  return {
    async redeem(input: RedeemInput, { account, rewards }: Known, write: WriteOptions): Promise<Redemption> {
      const reward = wanted(rewards, input);
      const created = await create(input, account, write);
      const voucher = readVoucher(square, created, [reward]);
      // What is on an order is redeemed by Square as the order is paid for.
      if (input.cart !== undefined) return { state: 'applied', voucher };
      if (options.location === undefined) return { state: 'done', voucher };
      await redeemAt(options.location, created, account, write);
      const { undoable: _undoable, ...final } = voucher;
      return { state: 'done', voucher: { ...final, state: 'held' } };
    },

    async undo(voucherId: string, account: Account, { signal }: WriteOptions): Promise<void> {
      const reward = await readReward(voucherId, { signal });
      if (reward.loyalty_account_id !== account.id) throw new LoyaltyError('not_found', 'There is no such reward.');
      if (reward.status === 'REDEEMED') throw new LoyaltyError('invalid', 'The reward has been used.');
      if (reward.status !== 'DELETED') await giveBack(voucherId, signal);
    },
  } satisfies Partial<Record<keyof LoyaltyAdapter, unknown>>;

  async function create(input: RedeemInput, account: Account, { key, signal }: WriteOptions): Promise<Fields> {
    const body = {
      reward: {
        loyalty_account_id: account.id,
        reward_tier_id: input.reward,
        ...(input.cart !== undefined && { order_id: input.cart }),
      },
      idempotency_key: await derivedKey(key, account.id, 'create'),
    };
    try {
      return await call({ method: 'POST', path: '/v2/loyalty/rewards', body, stake: 'write', signal }, readOne);
    } catch (error) {
      throw await explained(error, input, account, signal);
    }
  }

  /** Points that were locked for nothing are given back, as far as that is known to be so. */
  async function redeemAt(location: string, created: Fields, account: Account, { key, signal }: WriteOptions) {
    const id = text(created, 'id');
    const body = { idempotency_key: await derivedKey(key, account.id, 'redeem'), location_id: location };
    const path = `${pathOf(id)}/redeem`;
    try {
      await call({ method: 'POST', path, body, stake: 'write', signal }, () => undefined);
    } catch (error) {
      if (isLoyaltyError(error) && error.outcome === 'not_done' && error.code !== 'rate_limited') {
        await giveBack(id, signal);
        throw error;
      }
      throw unsettled(error);
    }
  }

  async function readReward(id: string, { signal }: ReadOptions): Promise<Fields> {
    return call({ path: pathOf(id), signal }, readOne);
  }

  async function giveBack(id: string, signal: AbortSignal): Promise<void> {
    await call({ method: 'DELETE', path: pathOf(id), stake: 'write', signal }, () => undefined);
  }

  /** Square has no code for a lack of points: the balance tells. */
  async function explained(error: unknown, { points }: RedeemInput, { id }: Account, signal: AbortSignal) {
    if (!isLoyaltyError(error) || error.code !== 'invalid') return error;
    const balance = await call({ path: `/v2/loyalty/accounts/${encodeURIComponent(id)}`, signal }, (answer) =>
      count(fieldsIn(answer, 'loyalty_account'), 'balance'),
    ).catch(() => points);
    return balance < points ? new LoyaltyError('insufficient_points', error.message, { cause: error }) : error;
  }
}

function pathOf(id: string): string {
  return `/v2/loyalty/rewards/${encodeURIComponent(id)}`;
}

function readOne(answer: Fields): Fields {
  const reward = fieldsOf(answer.reward, 'reward');
  text(reward, 'id');
  return reward;
}
