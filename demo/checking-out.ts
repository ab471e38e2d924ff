import type { Order } from './backend/backend.js';
import type { Cart } from './carts.js';
import { money } from './market.js';
import { priceCart, type PricedCart } from './pricing.js';
import type { Services } from './services.js';
import type { Session } from './session.js';
import { isLoyaltyError } from '../src/adapters/error.js';

export interface Buyer {
  name: string;
  address: string;
  /** Of a guest: who joins with it gets the order's points. */
  email: string;
}

/**
 * Orders what is in the session's cart, empties it and keeps the receipt; answers the order's number. Undefined when the total is
 * not `expected` or a code stopped counting meanwhile: nothing was ordered then, and the cart is as it was.
 */
export async function checkOut(
  { loyalty, carts, receipts }: Pick<Services, 'loyalty' | 'carts' | 'receipts'>,
  session: Session,
  buyer: Buyer,
  expected?: string,
): Promise<string | undefined> {
  const backend = loyalty.of(session);
  const cart = carts.of(session.id);
  const priced = await priceCart(backend, cart, session);
  if (expected !== undefined && expected !== String(priced.total)) return undefined;
  const placed = await unlessRefused(backend.placeOrder(orderOf(cart, priced, session, buyer)));
  if (!placed) return undefined;
  const { customer, id: sessionId } = session;
  const { name, address } = buyer;
  const { claim } = placed;
  receipts.keep({
    number: cart.number,
    sessionId,
    ...(customer && { customerId: customer.id }),
    name,
    address,
    cart: priced,
    ...(claim !== undefined && { claim }),
  });
  carts.clear(sessionId);
  return cart.number;
}

async function unlessRefused<T>(placing: Promise<T>): Promise<T | undefined> {
  try {
    return await placing;
  } catch (error) {
    if (isLoyaltyError(error) && error.code === 'invalid') return undefined;
    throw error;
  }
}

function orderOf(
  { number }: Cart,
  { lines, discounts, goods, market }: PricedCart,
  session: Session,
  buyer: Buyer,
): Order {
  return {
    number,
    market: market.id,
    ...(session.customer && { customerId: session.customer.id }),
    ...(buyer.email && { email: buyer.email }),
    lines: lines.map(({ product, quantity, amount }) => ({
      id: product.slug,
      title: product.name,
      quantity,
      amount: money(amount, market),
    })),
    codes: discounts.map(({ code }) => code),
    total: money(goods, market),
  };
}
