import type { CartContent, CartRefusal, CartWay, Money, PointsRange, QuoteInput, Reward, Voucher } from '../adapter.js';
import { spender, type Shopper } from './shopper.js';
import { available, availabilityOf } from './state.js';
import { worthOf } from './voucher.js';

type Worth = Pick<Voucher, 'kind' | 'value' | 'percent' | 'minimum'>;

const FOR_CARTS = ['amount_off', 'percentage_off', 'variable_amount', 'free_shipping', 'free_product'];
const MOST_WAYS = 8;

/** What the shopper can use on this cart, best first: in it already, vouchers, points; then what can't be used now. */
export function memoryQuote(shopper: Shopper) {
  const { state, subject, now } = shopper;

  function quote({ cart, currency }: QuoteInput): CartWay[] {
    const member = spender(shopper);
    const vouchers = member.vouchers.filter((voucher) => voucher.state === 'issued' && isForCarts(voucher));
    const rewards = state.program(currency).rewards.filter((reward) => isForCarts(reward) && !reward.variants);
    const ways = [
      ...vouchers.filter(isCurrent).map((voucher) => voucherWay(voucher, cart)),
      ...rewards.flatMap((reward) => rewardWay(reward, cart, available(member))),
    ];
    const byFit = (one: CartWay, other: CartWay): number =>
      placeOf(one, cart) - placeOf(other, cart) || discountOf(other) - discountOf(one);
    return ways.sort(byFit).slice(0, MOST_WAYS);
  }

  function isCurrent({ expiresAt }: Voucher): boolean {
    return !expiresAt || Date.parse(expiresAt) > now();
  }

  function rewardWay(reward: Reward, cart: CartContent, balance: number): CartWay[] {
    const { reason, missing = 0 } = availabilityOf(reward, state, subject, now());
    if (reason && reason !== 'insufficient_points') return [];
    const { id, name, range } = reward;
    const fitting = range && !reason ? fittingRange(range, cart, balance) : range;
    const points = fitting && !reason ? fitting.max : reward.points;
    const value = range ? worthOf(range, points) : reward.value;
    const effect = effectOn(cart, { ...reward, ...(value && { value }) });
    const way: CartWay = { reward: id, name, points, ...(fitting && { range: fitting }), ...effect };
    return [reason ? { ...way, refusal: { reason, missing } } : way];
  }

  return { quote };
}

function isForCarts({ kind }: Pick<Worth, 'kind'>): boolean {
  return FOR_CARTS.includes(kind);
}

function voucherWay(voucher: Voucher, cart: CartContent): CartWay {
  return { voucher, name: voucher.title, ...effectOn(cart, voucher) };
}

/** What a voucher like this does to the cart, or why it does nothing. */
function effectOn({ subtotal }: CartContent, worth: Worth): Pick<CartWay, 'discount' | 'freeShipping' | 'refusal'> {
  const { kind, value, percent } = worth;
  const { currency } = subtotal;
  const minor = value ? Math.min(value.minor, subtotal.minor) : percent && Math.floor((subtotal.minor * percent) / 100);
  const refusal = refusalOf(subtotal, worth);
  return {
    ...(minor && { discount: { minor, currency } }),
    ...(kind === 'free_shipping' && { freeShipping: true }),
    ...(refusal && { refusal }),
  };
}

function refusalOf({ minor, currency }: Money, { value, minimum }: Worth): CartRefusal | undefined {
  if ((value ?? minimum ?? { currency }).currency !== currency) return { reason: 'wrong_market' };
  if (!minimum || minimum.minor <= minor) return undefined;
  return { reason: 'minimum', minimum, toGo: { minor: minimum.minor - minor, currency } };
}

/** The steps that the balance allows and the cart can take. */
function fittingRange(range: PointsRange, { subtotal }: CartContent, balance: number): PointsRange {
  const { min, max, step, value } = range;
  const enough = Math.ceil(subtotal.minor / value.minor) * step;
  const most = Math.max(min, Math.min(max, balance, enough));
  return { ...range, max: min + Math.floor((most - min) / step) * step };
}

function placeOf({ voucher, refusal }: CartWay, { codes }: CartContent): number {
  if (voucher && codes.includes(voucher.code)) return 0;
  return (refusal ? 3 : 1) + (voucher ? 0 : 1);
}

function discountOf({ discount }: CartWay): number {
  return discount?.minor ?? 0;
}
