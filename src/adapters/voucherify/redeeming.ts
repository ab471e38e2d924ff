import type { Redemption, RedeemInput, Reward, SentRedeem } from '../adapter.js';
import { worthOf } from '../catalogue.js';
import { wanted } from '../catalogue-pages.js';
import { isLoyaltyError, LoyaltyError } from '../error.js';
import { compact, countIn, fieldsIn, text, textIn, timeIn, type Fields } from '../reading.js';
import type { Card } from './card.js';
import { readRewards, type Catalogue } from './program.js';
import { listTransactions } from './transactions.js';
import type { Voucherify } from './voucherify.js';
import { readVoucher } from './vouchers.js';

/** How far Voucherify's clock may be behind the gateway's; milliseconds. */
const SKEW = 10_000;

export function createRedeeming(voucherify: Voucherify) {
  const { call, path } = voucherify;

  return {
    async redeem(input: RedeemInput, card: Card, catalogue: Catalogue, signal: AbortSignal): Promise<Redemption> {
      const reward = wanted(catalogue.rewards, input);
      const isCoin = catalogue.coins.has(reward.id);
      if (isCoin && input.cart === undefined) {
        throw new LoyaltyError('cart_requirements', 'Points are paid with on an order only: its id is `cart`.');
      }
      const body = {
        reward: { id: reward.id, ...(isCoin && { points: input.points }) },
        ...(isCoin && { order: { id: input.cart } }),
      };
      const at = `${path}/members/${encodeURIComponent(card.code)}/redemption`;
      try {
        return await call({ method: 'POST', path: at, body, stake: 'write', signal }, (answer) =>
          became(answer, reward, input.points),
        );
      } catch (error) {
        throw await explained(error, reward, signal);
      }
    },

    /** The card's history names the reward of each redemption, so there is no mistaking it for another. */
    async redemption(
      sent: SentRedeem,
      { code }: Card,
      rewards: readonly Reward[],
      signal: AbortSignal,
    ): Promise<Redemption> {
      const { items } = await listTransactions(voucherify, code, { limit: 100 }, signal, (row) => spentOn(sent, row));
      const [nearest] = items.sort((one, other) => Math.abs(one.at - sent.at) - Math.abs(other.at - sent.at));
      if (!nearest) throw new LoyaltyError('not_found', 'Nothing was redeemed for this reward since.');
      const reward = rewards.find(({ id }) => id === sent.reward);
      return call({ path: `/v1/redemptions/${encodeURIComponent(nearest.id)}`, signal }, (answer) =>
        became(answer, reward, sent.points),
      );
    },
  };

  function became(redemption: Fields, reward: Reward | undefined, points: number): Redemption {
    if (redemption.result === 'FAILURE' || redemption.status === 'FAILED' || redemption.status === 'ROLLED_BACK') {
      return { state: 'refused', code: 'unknown' };
    }
    const result = fieldsIn(redemption, 'reward');
    const voucher = readVoucher(voucherify, fieldsIn(result, 'voucher'), reward);
    if (voucher) return { state: 'done', voucher: { ...voucher, points } };
    if (result.type === 'COIN') return { state: 'applied' };
    if (result.type === 'CAMPAIGN') return { state: 'pending' };
    const id = text(redemption, 'id');
    const title = reward?.name ?? textIn(result, 'name') ?? id;
    const worth = reward ? worthOf(reward) : { kind: 'custom' as const };
    return { state: 'done', voucher: { id, code: id, title, state: 'held', source: 'redemption', points, ...worth } };
  }

  /** Voucherify has no key for what ran out: the stock tells. */
  async function explained(error: unknown, { id }: Reward, signal: AbortSignal): Promise<unknown> {
    if (!isLoyaltyError(error) || error.code !== 'invalid') return error;
    const now = await readRewards(voucherify, signal).catch(() => undefined);
    return now?.gone.has(id) ? new LoyaltyError('out_of_stock', error.message, { cause: error }) : error;
  }
}

function spentOn(
  { reward, points, at: sentAt }: SentRedeem,
  transaction: Fields,
): { id: string; at: number } | undefined {
  const details = fieldsIn(transaction, 'details');
  const spent = -(countIn(fieldsIn(details, 'balance'), 'points') ?? 0);
  const at = Date.parse(timeIn(transaction, 'created_at') ?? '');
  const isIt = textIn(fieldsIn(details, 'reward'), 'id') === reward && spent === points && at >= sentAt - SKEW;
  return isIt ? compact({ id: text(fieldsIn(details, 'redemption'), 'id'), at }) : undefined;
}
