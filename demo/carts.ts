import type { Product } from './catalog.js';
import { readableCode } from './backend/codes.js';

/** What one browser means to buy. Prices are not in it: they are looked up when shown. */
export interface Cart {
  /** The order's number once it is placed; minted with the cart, so that a repeated checkout places one order. */
  readonly number: string;
  /** Product slug → how many. */
  readonly quantities: Map<string, number>;
  /** Voucher codes, in the order they were added. */
  readonly codes: Set<string>;
}

export interface Carts {
  /** The cart of a session; an empty one is made when there is none. */
  of(sessionId: string): Cart;
  clear(sessionId: string): void;
  /** Puts another cart in the place of the session's. */
  put(sessionId: string, cart: Cart): void;
}

export const MOST_OF_ONE = 20;
const MOST_CARTS = 10_000;

/** Carts in memory: they survive a reload, not a restart. The least recently used give way when there are too many. */
export function createCarts(): Carts {
  const carts = new Map<string, Cart>();
  return {
    of(sessionId) {
      const cart = carts.get(sessionId) ?? { number: readableCode(8), quantities: new Map(), codes: new Set() };
      carts.delete(sessionId);
      carts.set(sessionId, cart);
      const [oldest] = carts.keys();
      if (carts.size > MOST_CARTS && oldest !== undefined) carts.delete(oldest);
      return cart;
    },
    put: (sessionId, cart) => void carts.set(sessionId, cart),
    clear: (sessionId) => void carts.delete(sessionId),
  };
}

/** Sets how many of a product are in the cart; none takes it out. */
export function setQuantity(cart: Cart, { slug }: Product, quantity: number): void {
  if (quantity <= 0) cart.quantities.delete(slug);
  else cart.quantities.set(slug, Math.min(quantity, MOST_OF_ONE));
}

export function addToCart(cart: Cart, product: Product, quantity: number): void {
  setQuantity(cart, product, (cart.quantities.get(product.slug) ?? 0) + quantity);
}

export function countOf(cart: Cart): number {
  return [...cart.quantities.values()].reduce((sum, quantity) => sum + quantity, 0);
}
