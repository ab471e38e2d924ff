/**
 * Reads a Shopify cart in either of its forms: the Storefront API's, which the standard actions resolve with, and the
 * Ajax API's of /cart.js. Both come out the same: the cart's id is its token, products have their numbers.
 */

import type { Money } from '../adapters/adapter.js';
import { fieldsIn, fieldsOf, moneyOf, moneyOfUnits, rows, textIn, type Fields } from '../adapters/reading.js';
import type { Cart, RefusedCode } from './host.js';

export interface CartCode {
  code: string;
  /** Shopify keeps codes that do not fit the cart, and takes nothing off for them. */
  counts: boolean;
}

export interface ShopifyCart {
  id?: string;
  subtotal: Money;
  items: NonNullable<Cart['items']>;
  codes: CartCode[];
}

/** Ajax amounts are hundredths, also where the currency has no decimals: 1000 yen is 100000. */
const AJAX_DECIMALS = 2;

/** Throws where it is no such cart. */
export function storefrontCart(value: unknown): ShopifyCart | undefined {
  const cart = fieldsOf(value);
  const lines = rows(nodes(cart.lines), storefrontLine);
  const subtotal = sumOf(lines) ?? storefrontMoney(fieldsIn(cart, 'cost').subtotalAmount);
  return subtotal && { ...idOf(textIn(cart, 'id')), subtotal, items: lines, codes: rows(cart.discountCodes, codeOf) };
}

/** Throws where it is no such cart. */
export function ajaxCart(value: unknown): ShopifyCart | undefined {
  const cart = fieldsOf(value);
  const currency = textIn(cart, 'currency') ?? '';
  const items = rows(cart.items, (item) => ajaxLine(item, currency));
  const subtotal = sumOf(items) ?? moneyOfUnits(cart.original_total_price, AJAX_DECIMALS, currency);
  return subtotal && { ...idOf(textIn(cart, 'token')), subtotal, items, codes: rows(cart.discount_codes, codeOf) };
}

/** As the widget asks for it. */
export function cartOf({ id, subtotal, items, codes }: ShopifyCart): Cart {
  return {
    ...(id !== undefined && { id }),
    subtotal,
    codes: codes.filter(({ counts }) => counts).map(({ code }) => code),
    items,
    refused: codes.filter(({ counts }) => !counts).map(({ code }): RefusedCode => ({ code, reason: 'other' })),
  };
}

function storefrontLine(line: Fields): ShopifyCart['items'][number] | undefined {
  const product = textIn(fieldsIn(fieldsIn(line, 'merchandise'), 'product'), 'id');
  const amount = storefrontMoney(fieldsIn(line, 'cost').subtotalAmount);
  return itemOf(product, line.quantity, amount);
}

function ajaxLine(item: Fields, currency: string): ShopifyCart['items'][number] | undefined {
  const amount = moneyOfUnits(item.original_line_price, AJAX_DECIMALS, currency);
  return itemOf(textIn(item, 'product_id'), item.quantity, amount);
}

function itemOf(product: string | undefined, quantity: unknown, amount: Money | undefined) {
  if (product === undefined || !Number.isSafeInteger(quantity) || !amount) return undefined;
  return { product: numberOf(product), quantity: quantity as number, amount };
}

function codeOf(row: Fields): CartCode | undefined {
  const code = textIn(row, 'code');
  return code === undefined ? undefined : { code, counts: row.applicable !== false };
}

function storefrontMoney(value: unknown): Money | undefined {
  const { amount, currencyCode } = fieldsIn({ value }, 'value');
  return moneyOf(amount, typeof currencyCode === 'string' ? currencyCode : '');
}

/** Lists come as a connection, or as the bare list that the reference shows. */
function nodes(list: unknown): unknown {
  return Array.isArray(list) ? list : fieldsIn({ list }, 'list').nodes;
}

function sumOf(items: ShopifyCart['items']): Money | undefined {
  const [first] = items;
  return first && { ...first.amount, minor: items.reduce((sum, { amount }) => sum + amount.minor, 0) };
}

/** `gid://shopify/Cart/TOKEN?key=…`: what follows the token opens the cart to whoever has it, and goes nowhere. */
function idOf(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id: numberOf(id) };
}

function numberOf(gid: string): string {
  return gid.replace(/^gid:\/\/shopify\/\w+\//, '').replace(/\?.*$/, '');
}
