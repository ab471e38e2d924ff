import type {
  AdapterFactory,
  LookupOptions,
  ReadOptions,
  RedeemInput,
  Redemption,
  Voucher,
  WriteOptions,
} from '../adapter.js';
import { isLoyaltyError, LoyaltyError } from '../error.js';
import { pageOf, pageOfLines, unusedFirst } from '../paging.js';
import { requirePrice } from '../price.js';
import { versioned } from '../program-version.js';
import { fieldsOf, text, type Fields } from '../reading.js';
import { createSettling } from '../settling.js';
import { availableIn, couponOf, couponsOf, GUEST, linesOf, memberOf } from './member.js';
import { programOf, rewardsOf, type YotpoOptions } from './program.js';
import { attempt, createConnection, type Swell } from './sdk.js';

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
  if (environment.runsIn !== 'page') throw new LoyaltyError('config', 'The yotpo adapter runs in a page, beside swellAPI.');
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
    const redemptionOptionId = /^\d+$/.test(reward.id) ? Number(reward.id) : reward.id;
    const wish = { redemptionOptionId, delayPointDeduction: Boolean(input.hold) };
    try {
      const made = await attempt(write.signal, 'write', () => promised(swell, wish));
      return done(made, reward.id, input);
    } catch (error) {
      throw await explained(error, input, write);
    }
  }

  function done(made: unknown, option: string, { points, currency }: RedeemInput): Redemption {
    try {
      const row = { pointsUsed: points, ...fieldsOf(made, 'the redemption'), redemptionOptionId: option };
      const code = text(row, 'couponCode');
      const [reward] = swellRewards(option, currency);
      const { voucher } = couponOf(code, row, reward?.name, reward ? [reward] : []);
      settling.saw([{ id: code }]);
      return { state: 'done', voucher };
    } catch (cause) {
      throw new LoyaltyError('bad_response', 'Yotpo redeemed and gave no code.', { outcome: 'unknown', cause });
    }
  }
};
