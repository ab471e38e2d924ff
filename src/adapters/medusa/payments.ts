import type { Money } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { fieldsIn, majorOf, momentIn, moneyOf, rows, text, textIn } from '../reading.js';
import { CREDIT } from '../store-credit.js';
import { creditWays } from '../store-credit-calls.js';
import type { Book, Payment } from './book.js';
import { POINTS } from './points.js';

/**
 * The account is debited when the cart becomes an order, and not before. Codes of credit are claimed at the shop's own
 * page: Medusa answers a claim with the account that it has emptied, and a code that it does not know with status 500.
 */
const credit: Payment = {
  route: 'store-credits',
  fields: '*credit_lines',
  removal: { method: 'POST', body: { amount: 0 } },
  ways: (name, available, due, { currency }) => (due.currency === currency ? creditWays(name, available, due) : []),

  applied(cart, currency) {
    const lines = rows(cart.credit_lines, (line) => (textIn(line, 'reference') === CREDIT ? line : undefined));
    const points = lines.reduce((sum, { amount }) => sum + (moneyOf(amount, currency)?.minor ?? 0), 0);
    const [line] = lines;
    if (!line || points <= 0) return undefined;
    return { code: text(cart, 'id'), points, value: { minor: points, currency }, at: momentIn(line) };
  },

  applying({ due, applied }, points, _available, { currency }) {
    if (due.currency !== currency) throw new LoyaltyError('cart_requirements', `The cart is in ${due.currency}.`);
    if (points > due.minor) throw new LoyaltyError('invalid', `${points} are more than the cart's ${due.minor}.`);
    const amount = majorOf({ minor: points, currency: due.currency });
    // Medusa measures a new amount by a total that the old one has reduced: it has to go first.
    const isCapped = points > due.minor - (applied?.points ?? 0);
    return [...(isCapped ? [{ amount: 0 }] : []), { amount }];
  },
};

/**
 * Points by the routes of Medusa's official example: each is worth 1.00 of the cart's currency, and all that fit are
 * taken. They leave the balance when the cart becomes an order.
 */
const points: Payment = {
  route: 'loyalty-points',
  fields: 'metadata,promotions.id,promotions.code,promotions.application_method.value',
  removal: { method: 'DELETE' },

  /** Of no date, and of no need of one: a cart takes points once. */
  applied(cart, currency) {
    const id = textIn(fieldsIn(cart, 'metadata'), 'loyalty_promo_id');
    const [promotion] = rows(cart.promotions, (row) => (textIn(row, 'id') === id ? row : undefined));
    const value = promotion && moneyOf(fieldsIn(promotion, 'application_method').value, currency);
    return value && { code: text(promotion, 'code'), points: fitting(Infinity, value), value, at: Infinity };
  },

  ways(title, available, due) {
    const points = fitting(available, due);
    const discount = moneyOf(Math.min(available, majorOf(due)), due.currency);
    return points < 1 || !discount ? [] : [{ reward: POINTS, name: title, points, discount }];
  },

  applying({ due, applied }, points, available) {
    if (applied) throw new LoyaltyError('limit_reached', 'The points are on the cart already.');
    const all = fitting(available, due);
    if (points !== all) throw new LoyaltyError('invalid', `This cart takes ${all} points, not ${points}.`);
    return [{}];
  },
};

export const PAYMENTS: Readonly<Record<Book['kind'], Payment>> = { 'store-credit': credit, points };

/** Whole points for whole amounts: what is below 1.00 comes off as well, and costs nothing. */
function fitting(available: number, due: Money): number {
  return Math.floor(Math.min(available, majorOf(due)));
}
