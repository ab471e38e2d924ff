import type {
  CartWay,
  LoadInput,
  LookupOptions,
  Member,
  Money,
  Program,
  QuoteInput,
  ReadOptions,
  RedeemInput,
  Redemption,
  Reward,
  Voucher,
  WriteOptions,
} from '../adapter.js';
import type { Answer, Stake } from '../calling.js';
import { LoyaltyError } from '../error.js';
import { plainText } from '../plain-text.js';
import { compact, countIn, fieldsIn, fieldsOf, moneyOf, text, textIn } from '../reading.js';
import type { WooApi } from './api.js';
import type { Settings } from './options.js';
import { guest } from './wallet.js';

/** What the cart says of somebody's points. */
interface Holding {
  /** WordPress's number of who asks; "0" for a guest. */
  user: string;
  currency: string;
  amount: number;
  used: number;
  /** The most this cart takes. */
  max: number;
  name: string | undefined;
  answer: Answer;
}

const REWARD = 'points-on-cart';
/** More than any shopper has; a panel caps it by the balance. */
const MOST_STEPS = 10_000;

/**
 * By whose key the points of a cart were put there, as far as this page has heard; by shop and shopper. The cart says how
 * many there are and not since when: this tells a lost redeem from an older one, until the page goes.
 */
const heard = new Map<string, { used: number; key: string }>();

/**
 * MyRewards' points on cart: they live in the cart's `extensions`. They lower its total at once and leave the balance when
 * it becomes an order. Asked for more than there is, the plugin takes what there is and says nothing: so what can't be
 * had is refused here, before, and what came of it is read off the answer.
 */
export function pointsOf(api: WooApi, { root, name, unit, points: { system, worth } }: Settings) {
  const code = `wr_points_on_cart-${system}`;

  async function read(options: ReadOptions, stake: Stake = 'read'): Promise<Holding> {
    return holdingIn(await api.get('wc/store/v1/cart', options, stake));
  }

  function holdingIn(answer: Answer): Holding {
    const cart = fieldsOf(answer.json);
    const systems = fieldsIn(fieldsIn(fieldsIn(cart, 'extensions'), 'lws_woorewards'), 'systems');
    const own = fieldsIn(systems, system);
    const [amount = 0, used = 0] = [countIn(own, 'amount'), countIn(own, 'used')];
    const user = answer.response.headers.get('User-ID') ?? '0';
    if (heard.get(`${root} ${user}`)?.used !== used) heard.delete(`${root} ${user}`);
    return {
      user,
      currency: text(fieldsOf(cart.totals, 'totals'), 'currency_code'),
      amount,
      used,
      max: countIn(own, 'max') ?? amount,
      name: plainText(textIn(own, 'name') ?? '') || undefined,
      answer,
    };
  }

  async function load(_input: LoadInput, options: ReadOptions): Promise<{ program: Program; member: Member }> {
    const holding = await read(options);
    return { program: programOf(holding), member: memberOf(holding) };
  }

  function programOf({ currency }: Holding): Program {
    const value = stepIn(currency);
    return {
      version: ['myrewards', system, currency, name, unit?.other, worth?.points, worth?.amount].join(' '),
      name: name ?? 'Rewards',
      capabilities: value ? ['redeem', 'redemption', 'undo', 'quote'] : [],
      points: compact({
        name: unit ?? { one: 'point', other: 'points' },
        decimals: 0,
        worth: value && { points: step, value },
      }),
      tiers: [],
      earning: [],
      rewards: value ? [rewardWith(value)] : [],
    };
  }

  const step = worth?.points ?? 1;
  const stepIn = (currency: string): Money | undefined => worth && moneyOf(worth.amount, currency);

  function rewardWith(value: Money): Reward {
    const range = { min: step, max: step * MOST_STEPS, step, value };
    return { id: REWARD, kind: 'variable_amount', name: name ?? 'Points off your cart', points: step, range };
  }

  function memberOf({ user, amount, used, currency }: Holding): Member {
    if (user === '0') return guest();
    const available = amount - used;
    const lacking = { available: false, reason: 'insufficient_points' as const, missing: step - available };
    return {
      ...guest(),
      state: 'enrolled',
      id: user,
      points: { available, pending: 0, owed: 0, expiring: [] },
      availability: { [REWARD]: available < step ? lacking : { available: true } },
      vouchers: used > 0 ? [voucherOf(used, currency)] : [],
    };
  }

  function voucherOf(used: number, currency: string): Voucher {
    const value = worthOf(used, currency);
    return compact({
      id: code,
      code,
      title: name ?? 'Points off your cart',
      state: 'issued' as const,
      kind: 'amount_off' as const,
      source: 'redemption' as const,
      value,
      points: used,
      undoable: true,
    });
  }

  function worthOf(points: number, currency: string): Money | undefined {
    const value = stepIn(currency);
    return value && { ...value, minor: Math.floor((points * value.minor) / step) };
  }

  async function use(value: number, from: Holding, options: ReadOptions): Promise<Holding> {
    const body = { namespace: 'lws_woorewards', data: { action: 'use_points', system, value: String(value) } };
    const answer = await api.change('wc/store/v1/cart/extensions', body, from.answer, options);
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

  return { capabilities: { redeem, redemption, undo, quote }, load };
}
