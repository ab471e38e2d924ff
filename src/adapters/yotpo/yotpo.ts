import type {
  AdapterFactory,
  LookupOptions,
  ReadOptions,
  RedeemInput,
  Redemption,
  Reward,
  WriteOptions,
} from '../adapter.js';
import { isLoyaltyError, LoyaltyError } from '../error.js';
import { unusedFirst } from '../member-lists.js';
import { pageOf, pageOfLines } from '../paging.js';
import { requirePrice } from '../price.js';
import { versioned } from '../program-version.js';
import { fieldsOf, text, type Fields } from '../reading.js';
import { createSettling } from '../settling.js';
import { availableIn, couponOf, couponsOf, GUEST, linesOf, memberOf } from './member.js';
import { programOf, rewardsOf, type YotpoOptions } from './program.js';
import { attempt, createConnection, type Swell } from './sdk.js';

/** So many rewards make a page. */
const SHELF = 12;

/**
 * Yotpo Loyalty & Referrals (Swell), by `window.swellAPI` on the page.
 *
 * Needs Yotpo's loader and its `#swell-customer-identification` on the page, and `data-currency` for amounts: identity is
 * Yotpo's own, so no token is asked for. Waits for its native events and looks in between, as not every version of the
 * script fires them.
 *
 * Can: balance, VIP tiers and progress, campaigns with their standing, redemption options, redeem, history, codes given,
 * referral link. What is redeemed for the cart of this moment (`hold`) is redeemed with `delayPointDeduction`: its points
 * go when an order uses the code, and until then they are not counted as available. Can't, because the script can't: say
 * which codes were used, price by one's own choice, join, birthday, undo, complete campaigns without Yotpo's own pop-up.
 * No idempotency: a lost redeem is settled by reading; one with `hold` that left no code has cost nothing and counts as
 * refused.
 *
 * Unconfirmed: fields of a redemption option beside id, name, description, icon, costText, costInPoints (discountType,
 * discountAmountCents and discountPercentage are read where they are there), of a campaign's `type` and `url`, and of
 * `pointRedemptions` (couponCode, pointsUsed, redemptionOptionId, createdAt); what `failed` is given; that guests have no
 * details; that a line of history is called as the option was.
 */
export const yotpoAdapter: AdapterFactory<YotpoOptions> = (options, environment) => {
  if (environment.runsIn !== 'page')
    throw new LoyaltyError('config', 'The yotpo adapter runs in a page, beside swellAPI.');
  const { connect, details } = createConnection(environment);
  const { now } = environment;
  const settling = createSettling();
  /** What was last asked for: a look-up does not say. */
  let shown: string | undefined;

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
    const rewards = rewardsOf(swell, shown);
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
    contract: 1,
    name: 'yotpo',
    runsIn: ['page'],
    idempotency: 'none',

    async load(input, read) {
      const swell = await connect(read);
      const shopper = await details(swell, read);
      shown = input.currency;
      const program = programOf(swell, options, input.currency);
      if (shopper) settling.saw(couponsOf(shopper, []));
      return {
        program: versioned({ ...program, rewards: program.rewards.slice(0, SHELF) }, input),
        member: shopper ? memberOf(swell, shopper, program, now()) : GUEST,
      };
    },

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
};

/** Yotpo's ids are numbers. */
function idOf(id: string): number | string {
  return /^\d+$/.test(id) ? Number(id) : id;
}

function redeemed(swell: Swell, wish: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    swell.makeRedemption(wish, resolve, reject);
  });
}
