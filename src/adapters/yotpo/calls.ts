import type { LookupOptions, ReadOptions, RedeemInput, Redemption, Reward, WriteOptions } from '../adapter.js';
import { isLoyaltyError, LoyaltyError } from '../error.js';
import type { Calls } from '../later.js';
import { unusedFirst } from '../member-lists.js';
import { pageOf, pageOfLines } from '../paging.js';
import { requirePrice } from '../price.js';
import { fieldsOf, text, type Fields } from '../reading.js';
import { createSettling } from '../settling.js';
import { availableIn, couponOf, couponsOf, linesOf } from './member.js';
import { rewardsOf } from './program.js';
import { attempt, type Swell } from './sdk.js';
import { SHELF, type Yotpo } from './yotpo.js';

/** What the panel's home does without. */
export function yotpoCalls(yotpo: Yotpo): Calls<'rewards' | 'activity' | 'vouchers' | 'redeem' | 'redemption'> {
  const { connect, details } = yotpo;
  const settling = createSettling(yotpo.seen);

  async function known(read: ReadOptions): Promise<{ swell: Swell; shopper: Fields }> {
    const swell = await connect(read);
    const shopper = await details(swell, read);
    if (!shopper) throw new LoyaltyError('unauthenticated', 'Yotpo knows of nobody on this page.');
    return { swell, shopper };
  }

  async function redeem(input: RedeemInput, write: WriteOptions): Promise<Redemption> {
    const { swell } = await known(write);
    const rewards = rewardsOf(swell, input.currency);
    const reward = rewards.find(({ id }) => id === input.reward);
    if (!reward) throw new LoyaltyError('not_found', `There is no redemption option ${input.reward}.`);
    requirePrice(reward, input);
    settling.sending(write.key);
    const wish = { redemptionOptionId: idOf(reward.id), delayPointDeduction: Boolean(input.hold) };
    try {
      const made = await attempt(write.signal, 'write', () => redeemed(swell, wish));
      return voucherFrom(made, reward);
    } catch (error) {
      throw await explained(error, swell, input, write);
    }
  }

  function voucherFrom(made: unknown, reward: Reward): Redemption {
    try {
      const row = { pointsUsed: reward.points, ...fieldsOf(made, 'the redemption'), redemptionOptionId: reward.id };
      const { id, voucher } = couponOf(text(row, 'couponCode'), row, reward.name, [reward]);
      settling.saw([{ id }]);
      return { state: 'done', voucher };
    } catch (cause) {
      throw new LoyaltyError('bad_response', 'Yotpo redeemed and gave no code.', { outcome: 'unknown', cause });
    }
  }

  /** Yotpo does not say why it refuses: the balance may. */
  async function explained(error: unknown, swell: Swell, { points }: RedeemInput, read: ReadOptions): Promise<unknown> {
    if (!isLoyaltyError(error) || error.code !== 'invalid') return error;
    const shopper = await details(swell, read).catch(() => undefined);
    if (!shopper || availableIn(shopper) >= points) return error;
    return new LoyaltyError('insufficient_points', error.message, { cause: error });
  }

  /** What was given since for this option; what was to be paid later and left no code has taken nothing. */
  async function redemption(key: string, { sent, signal }: LookupOptions): Promise<Redemption> {
    const swell = await connect({ signal });
    if (!sent) throw new LoyaltyError('not_found', 'Nothing tells what this key stood for.');
    const shopper = await details(swell, { signal }, 'lookup');
    if (!shopper)
      throw new LoyaltyError('unauthenticated', 'Whose redemption it was has left.', { outcome: 'unknown' });
    const rewards = rewardsOf(swell, yotpo.shown);
    const name = rewards.find(({ id }) => id === sent.reward)?.name;
    const fitting = couponsOf(shopper, rewards).filter(
      ({ option, title, voucher }) =>
        voucher.source === 'redemption' && (option === undefined ? title === name : option === sent.reward),
    );
    const found = settling.find(key, sent, fitting);
    if (!found && sent.hold) return { state: 'refused', code: 'unavailable' };
    if (!found) throw new LoyaltyError('not_found', 'Yotpo has given nothing for this since.');
    settling.saw([found]);
    return { state: 'done', voucher: found.voucher };
  }

  return {
    async rewards({ currency, cursor }, read) {
      return { ...pageOf(rewardsOf(await connect(read), currency), cursor, SHELF), availability: {} };
    },

    async activity(input, read) {
      return pageOfLines(linesOf((await known(read)).shopper), input);
    },

    async vouchers({ currency, cursor }, read) {
      const { swell, shopper } = await known(read);
      const coupons = couponsOf(shopper, rewardsOf(swell, currency));
      return pageOf(unusedFirst(coupons.map(({ voucher }) => voucher)), cursor);
    },

    redeem,
    redemption,
  };
}

/** Yotpo's ids are numbers. */
function idOf(id: string): number | string {
  return /^\d+$/.test(id) ? Number(id) : id;
}

function redeemed(swell: Swell, wish: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    swell.makeRedemption(wish, resolve, reject);
  });
}
