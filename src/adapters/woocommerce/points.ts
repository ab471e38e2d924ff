import type { Member, Money, Program, ReadOptions, Reward, Voucher } from '../adapter.js';
import { guest } from '../guest.js';
import { plainText } from '../plain-text.js';
import { compact, countIn, fieldsIn, fieldsOf, moneyOf, text, textIn } from '../reading.js';
import type { Answer, Stake } from '../sending.js';
import { CART, type WooApi } from './api.js';
import type { Settings } from './options.js';

/** What the cart says of somebody's points. */
export interface Holding {
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

export const REWARD = 'points-on-cart';
/** More than any shopper has; a panel caps it by the balance. */
export const MOST_STEPS = 10_000;

/**
 * By whose key the points of a cart were put there, as far as this page has heard; by shop and shopper. The cart says how
 * many there are and not since when: this tells a lost redeem from an older one, until the page goes.
 */
export const heard = new Map<string, { used: number; key: string }>();

/**
 * MyRewards' points on cart: they live in the cart's `extensions`. They lower its total at once and leave the balance when
 * it becomes an order. Asked for more than there is, the plugin takes what there is and says nothing: so what can't be
 * had is refused here, before, and what came of it is read off the answer.
 */
export function pointsOf(api: WooApi, { root, name, unit, points: { system, worth } }: Settings) {
  const code = `wr_points_on_cart-${system}`;

  async function read(options: ReadOptions, stake: Stake = 'read'): Promise<Holding> {
    return holdingIn(await api.get(CART, options, stake));
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

  /** What the cart tells of program and member. */
  function home(cart: Answer): { program: Program; member: Member } {
    const holding = holdingIn(cart);
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

  return { code, step, stepIn, home, read, holdingIn, rewardWith, voucherOf, worthOf };
}
