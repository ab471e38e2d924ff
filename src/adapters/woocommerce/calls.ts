import type {
  Activity,
  ActivityInput,
  CartWay,
  LookupOptions,
  Page,
  QuoteInput,
  ReadOptions,
  RedeemInput,
  Redemption,
  WriteOptions,
} from '../adapter.js';
import { LoyaltyError } from '../error.js';
import type { Calls } from '../later.js';
import { compact } from '../reading.js';
import type { WooApi } from './api.js';
import { change } from './changing.js';
import type { Settings } from './options.js';
import { heard, MOST_STEPS, pointsOf, REWARD, type Holding } from './points.js';
import { linesOf } from './wallet-member.js';

export { failureOf } from './errors.js';
export { pointsOf } from './points.js';
export { walletMember } from './wallet-member.js';

const PAGE = 20;

/** What the panel's home does without, with TeraWallet. */
export function walletCalls(api: WooApi, { timeZone }: Settings): Calls<'activity'> {
  /** All lines, whatever is filtered by: the plugin tells credits from debits, and not what came of an order from the rest. */
  async function activity({ cursor = '1' }: ActivityInput, read: ReadOptions): Promise<Page<Activity>> {
    const page = Number(cursor);
    if (!Number.isSafeInteger(page) || page < 1) throw new LoyaltyError('invalid', `"${cursor}" is no page.`);
    const answer = await api.get(`terawallet/v1/me/transactions?per_page=${PAGE}&page=${page}`, read);
    const pages = Number(answer.response.headers.get('X-WP-TotalPages'));
    return compact({ items: linesOf(answer, timeZone), next: page < pages ? String(page + 1) : undefined });
  }
  return { activity };
}

/** What the panel's home does without, with MyRewards. */
export function pointsCalls(api: WooApi, settings: Settings): Calls<'redeem' | 'redemption' | 'undo' | 'quote'> {
  const {
    root,
    points: { system },
  } = settings;
  const { code, step, stepIn, read, holdingIn, rewardWith, voucherOf, worthOf } = pointsOf(api, settings);

  async function use(value: number, from: Holding, options: ReadOptions): Promise<Holding> {
    const body = { namespace: 'lws_woorewards', data: { action: 'use_points', system, value: String(value) } };
    const answer = await change(api, 'wc/store/v1/cart/extensions', body, from.answer, options);
    try {
      return holdingIn(answer);
    } catch (cause) {
      throw new LoyaltyError('bad_response', 'The cart came back unreadable.', { outcome: 'unknown', cause });
    }
  }

  function expectFit({ reward, points }: RedeemInput, { user, amount, used, max }: Holding): void {
    if (user === '0') throw new LoyaltyError('unauthenticated', 'Nobody is signed in.');
    if (reward !== REWARD) throw new LoyaltyError('not_found', `There is no reward "${reward}" here.`);
    if (!Number.isSafeInteger(points) || points < step || points % step !== 0 || points > step * MOST_STEPS) {
      throw new LoyaltyError('invalid', `${points} can't be given: ${step} or a multiple of it can.`);
    }
    if (points > amount - used) throw new LoyaltyError('insufficient_points', `${amount - used} are left.`);
    if (used + points > max) throw new LoyaltyError('cart_requirements', `This cart takes ${max} at most.`);
  }

  async function redeem(input: RedeemInput, { key, signal }: WriteOptions): Promise<Redemption> {
    const before = await read({ signal });
    expectFit(input, before);
    const aim = before.used + input.points;
    const after = await use(aim, before, { signal });
    if (after.used >= aim) return applied(after, key);
    // Another tab was there first, and the plugin took what was left: put back, nothing is given for less than asked.
    await use(before.used, after, { signal });
    throw new LoyaltyError('cart_requirements', `Only ${after.used} of ${aim} points went on the cart.`);
  }

  function applied({ user, used, currency }: Holding, key: string): Redemption {
    heard.set(`${root} ${user}`, { used, key });
    return { state: 'applied', voucher: voucherOf(used, currency) };
  }

  /** By what the cart holds, unless that is known to have come of another wish. */
  async function redemption(key: string, { signal, sent }: LookupOptions): Promise<Redemption> {
    const holding = await read({ signal }, 'lookup');
    const { key: other = key } = heard.get(`${root} ${holding.user}`) ?? {};
    if (!sent || holding.used < sent.points || other !== key) {
      throw new LoyaltyError('not_found', 'No such points are on the cart.');
    }
    return applied(holding, key);
  }

  /** Also after the code has left the cart, which takes the points off it as well. */
  async function undo(voucher: string, { signal }: WriteOptions): Promise<void> {
    const before = await read({ signal });
    if (before.user === '0') throw new LoyaltyError('unauthenticated', 'Nobody is signed in.');
    if (voucher !== code) throw new LoyaltyError('not_found', 'There is no such voucher.');
    if (before.used === 0) return;
    const { used } = await use(0, before, { signal });
    if (used > 0) throw new LoyaltyError('bad_response', 'The points are still on the cart.', { outcome: 'unknown' });
  }

  async function quote(_input: QuoteInput, options: ReadOptions): Promise<CartWay[]> {
    const holding = await read(options);
    const { amount, used, max, currency, user } = holding;
    const value = stepIn(currency);
    if (user === '0' || !value) return [];
    const { name: way } = rewardWith(value);
    const held =
      used > 0 ? [compact({ voucher: voucherOf(used, currency), name: way, discount: worthOf(used, currency) })] : [];
    const most = Math.floor(Math.min(amount - used, max - used) / step) * step;
    if (most < step) return held;
    const range = { min: step, max: most, step, value };
    return [...held, compact({ reward: REWARD, name: way, points: most, range, discount: worthOf(most, currency) })];
  }

  return { redeem, redemption, undo, quote };
}
