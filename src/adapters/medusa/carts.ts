import type { ReadOptions, Voucher } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { compact, fieldsIn, fieldsOf, moneyOf, text, textIn, type Fields } from '../reading.js';
import type { Stake } from '../sending.js';
import { isMedusas, type MedusaApi } from './api.js';
import type { Applied, MedusaCart, Payment } from './book.js';
import { customerOf } from './customer.js';

export function createCarts(api: MedusaApi, book: Payment) {
  const fields = `id,currency_code,total,completed_at,customer.id,${book.fields}`;

  function cartOf(given: Fields): MedusaCart {
    const currency = text(given, 'currency_code').toUpperCase();
    const total = moneyOf(given.total, currency);
    if (!total) throw new LoyaltyError('bad_response', 'The cart has no total.');
    const applied = book.applied(given, currency);
    return compact({
      id: text(given, 'id'),
      customer: textIn(fieldsIn(given, 'customer'), 'id'),
      placed: textIn(given, 'completed_at') !== undefined,
      due: { minor: total.minor + (applied?.value.minor ?? 0), currency },
      applied,
    });
  }

  /** The member's own cart of this id; another's is not found, though Medusa gives it to all who know its id. */
  async function find(id: string, { signal }: ReadOptions, stake: Stake): Promise<MedusaCart | undefined> {
    const given = { path: path`carts/${id}`, query: { fields }, signal, stake };
    const [answer, customer] = await Promise.all([api.call(given), customerOf(api, { signal }, stake)]);
    if (answer.response.status === 404 && isMedusas(answer)) return undefined;
    const cart = cartOf(fieldsOf((await api.whole(answer, stake)).cart, 'cart'));
    return cart.customer === customer.id ? cart : undefined;
  }

  async function change(id: string, request: Payment['removal'], { signal }: ReadOptions): Promise<MedusaCart> {
    const given = { path: `${path`carts/${id}`}/${book.route}`, query: { fields }, signal, stake: 'write' as const };
    return cartOf(await api.ask({ ...request, ...given }, 'cart'));
  }

  return {
    find,
    put: (id: string, body: object, read: ReadOptions) => change(id, { method: 'POST', body }, read),
    takeOff: (id: string, read: ReadOptions) => change(id, book.removal, read),
  };
}

/** Throws a LoyaltyError 'cart_requirements' for a cart that can't take anything. */
export function expectOpen(cart: MedusaCart | undefined): MedusaCart {
  if (cart && !cart.placed) return cart;
  const reason = cart ? 'The cart has become an order.' : "The page's cart is none of this customer's in Medusa.";
  throw new LoyaltyError('cart_requirements', reason);
}

/** What the shopper is told of what is on the cart; by the cart's id it can be taken off. */
export function voucherOf({ id, placed }: MedusaCart, { code, points, value }: Applied, title: string): Voucher {
  return {
    id,
    code,
    title,
    state: placed ? 'used' : 'held',
    kind: 'variable_amount',
    value,
    source: 'redemption',
    points,
    undoable: !placed,
  };
}

/** A path with ids in it that come from a page. */
function path(parts: TemplateStringsArray, ...ids: string[]): string {
  return String.raw({ raw: parts }, ...ids.map(encodeURIComponent));
}
