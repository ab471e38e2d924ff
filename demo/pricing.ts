import type { CartItem } from '../src/adapters/adapter.js';
import type { Backend, CodeQuote, CodeRefusal } from './backend/backend.js';
import type { Cart } from './carts.js';
import { findProduct, type Product } from './catalog.js';
import { format, money, type Market } from './market.js';
import { marketOf, type Session } from './session.js';

/** A cart with its prices of this moment. Amounts are minor units of the market's currency. */
export interface PricedCart {
  market: Market;
  lines: PricedLine[];
  subtotal: number;
  discounts: Discount[];
  /** Codes in the cart that don't count now, and why. */
  refused: RefusedCode[];
  /** Codes that would take nothing off now; an order leaves them unused. */
  spare: string[];
  /** What is paid for the goods. */
  goods: number;
  shipping: number;
  total: number;
}

export interface PricedLine {
  product: Product;
  quantity: number;
  amount: number;
}

export interface Discount {
  code: string;
  title: string;
  amount: number;
}

export interface RefusedCode {
  code: string;
  refusal: CodeRefusal;
}

export async function priceCart(backend: Backend, cart: Cart, session: Session): Promise<PricedCart> {
  const market = marketOf(session);
  const lines = linesOf(cart, market);
  const subtotal = sumOf(lines);
  const quotes = await Promise.all(
    [...cart.codes].map(async (code) => ({ code, quote: await quoteCode(backend, session, code, cart) })),
  );
  const fare = fareFor(lines, subtotal, market);
  const { freeShipping, ...codes } = sortQuotes(quotes, subtotal, fare);
  const goods = subtotal - codes.discounts.reduce((sum, { amount }) => sum + amount, 0);
  const shipping = freeShipping ? 0 : fare;
  return { market, lines, subtotal, ...codes, goods, shipping, total: goods + shipping };
}

/** Asks the loyalty backend about one code for this shopper's cart, whether it is in there already or not. */
export function quoteCode(backend: Backend, session: Session, code: string, cart: Cart): Promise<CodeQuote> {
  const { customer } = session;
  const market = marketOf(session);
  const lines = linesOf(cart, market);
  return backend.quoteCode({
    code,
    market: market.id,
    subtotal: money(sumOf(lines), market),
    items: itemsOf(lines, market),
    beside: [...cart.codes].filter((other) => other !== code),
    ...(customer && { customerId: customer.id }),
  });
}

/** The lines of a cart as the loyalty backend and the widget know them. */
export function itemsOf(lines: readonly PricedLine[], market: Market): CartItem[] {
  return lines.map(({ product, quantity, amount }) => ({
    product: product.slug,
    quantity,
    amount: money(amount, market),
  }));
}

function sumOf(lines: readonly PricedLine[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

/** Why a code does not count, as a sentence for the shopper. */
export function refusalSentence(refusal: CodeRefusal, subtotal: number, market: Market): string {
  switch (refusal.reason) {
    case 'minimum':
      return `Add ${format(refusal.minimum.minor - subtotal, market)} more to use this code.`;
    case 'unknown':
      return 'We don’t know this code. Check it for a slip of the finger.';
    case 'used':
      return 'This code has been used. Each one works once.';
    case 'expired':
      return 'This code has expired.';
    case 'revoked':
      return 'This code was handed back, so it no longer counts.';
    case 'wrong_market':
      return 'This code belongs to another country’s shop.';
    case 'not_yours':
      return 'This code belongs to someone else’s account. Sign in as its owner to use it.';
    case 'not_for_carts':
      return 'This voucher is not for a cart. What it is good for, and when, stands with it.';
    case 'excluded':
      return `This code does not count for ${list(refusal.items.map((id) => findProduct(id)?.name ?? id))}.`;
    case 'combination':
      return `This code can’t be combined with ${list(refusal.codes)}. Keep the one you like better.`;
  }
}

function list(names: string[]): string {
  return new Intl.ListFormat('en').format(names);
}

function linesOf(cart: Cart, market: Market): PricedLine[] {
  return [...cart.quantities].flatMap(([slug, quantity]) => {
    const product = findProduct(slug);
    return product ? [{ product, quantity, amount: product.prices[market.id] * quantity }] : [];
  });
}

/** What shipping costs without any code: a seat at a table needs none. */
function fareFor(lines: PricedLine[], subtotal: number, market: Market): number {
  const travels = lines.some(({ product }) => product.kind !== 'class');
  return travels && subtotal < market.freeShippingFrom ? market.shipping : 0;
}

/** Together, codes take off no more than the goods cost, and none is used up for nothing. */
function sortQuotes(quotes: { code: string; quote: CodeQuote }[], subtotal: number, fare: number) {
  const discounts: Discount[] = [];
  const refused: RefusedCode[] = [];
  const spare: string[] = [];
  let freeShipping = false;
  let left = subtotal;
  for (const { code, quote } of quotes) {
    if (!quote.accepted) {
      refused.push({ code, refusal: quote });
      continue;
    }
    const amount = Math.min(quote.discount.minor, left);
    const ships: boolean = quote.freeShipping && fare > 0 && !freeShipping;
    if (amount === 0 && !ships) {
      spare.push(code);
      continue;
    }
    left -= amount;
    freeShipping ||= ships;
    discounts.push({ code, title: quote.title, amount });
  }
  return { discounts, refused, spare, freeShipping };
}
