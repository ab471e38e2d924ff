/** Reads a cart of WooCommerce's Store API. Amounts are texts in a minor unit that the shop sets by itself. */

import type { Money } from '../adapters/adapter.js';
import { countIn, fieldsIn, fieldsOf, moneyOfUnits, rows, textIn, type Fields } from '../adapters/reading.js';
import type { Cart, CodeRefusal } from './host.js';
import { plainText } from '../adapters/plain-text.js';
import { sameCode } from './shop-cart.js';

export interface WooCart extends Required<Pick<Cart, 'subtotal' | 'codes' | 'items'>> {
  /** What the shop calls the things in it. */
  names: string[];
  /** How the shop writes amounts. */
  format: { currency: string; decimals: number; symbol: string; point: string; thousands: string };
}

/** Throws where it is no cart; undefined where its amounts can't be read. */
export function wooCart(value: unknown): WooCart | undefined {
  const cart = fieldsOf(value);
  const totals = fieldsOf(cart.totals, 'totals');
  const format = formatOf(totals);
  const items = rows(cart.items, (item) => itemOf(item, format));
  const money = (units: unknown): Money | undefined => moneyOfUnits(units, format.decimals, format.currency);
  const sum = items.reduce((total, { amount }) => total + amount.minor, 0);
  const [first] = items;
  const subtotal = first ? { ...first.amount, minor: sum } : money(totals.total_items);
  return (
    subtotal && {
      subtotal,
      items,
      codes: rows(cart.coupons, (coupon) => textIn(coupon, 'code')),
      names: rows(cart.items, (item) => plainText(textIn(item, 'name') ?? '')),
      format,
    }
  );
}

/** As the widget asks for it. WooCommerce drops codes that no longer fit by itself: none is in the cart and refused. */
export function cartOf({ subtotal, codes, items }: WooCart): Cart {
  return { subtotal, codes, items };
}

/**
 * Why a code was refused. The Store API has one error code for all of it, and a sentence in the shop's language: what it
 * quotes (an amount, another code, things in the cart) tells in any language, its words in English.
 */
export function refusalOf(message: string, code: string, cart: WooCart): CodeRefusal {
  const text = plainText(message);
  const minimum = amountIn(text, cart.format);
  if (minimum && minimum.minor > cart.subtotal.minor) {
    return { reason: 'minimum', minimum, toGo: { ...minimum, minor: minimum.minor - cart.subtotal.minor } };
  }
  const beside = cart.codes.filter((each) => !sameCode(each, code) && quotes(text, each));
  if (beside.length > 0) return { reason: 'combination', codes: beside };
  const items = cart.names.filter((name) => name !== '' && text.includes(name));
  if (items.length > 0) return { reason: 'excluded', items };
  return { reason: WORDS.find(([words]) => words.test(text))?.[1] ?? 'other' };
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/expired/i, 'expired'],
  [/usage limit/i, 'used'],
  [/not applicable|sale items/i, 'excluded'],
  [/does not exist|invalid coupon|is not valid/i, 'unknown'],
  [/valid email/i, 'not_yours'],
];

function itemOf(item: Fields, { currency, decimals }: WooCart['format']): WooCart['items'][number] | undefined {
  const product = textIn(item, 'id');
  const quantity = countIn(item, 'quantity');
  const each = countIn(fieldsIn(item, 'prices'), 'price');
  if (product === undefined || quantity === undefined || each === undefined) return undefined;
  // With tax or without, as the cart shows prices; that is also what WooCommerce compares with a minimum.
  const amount = moneyOfUnits(each * quantity, decimals, currency);
  return amount && { product, quantity, amount };
}

function formatOf(totals: Fields): WooCart['format'] {
  return {
    currency: textIn(totals, 'currency_code') ?? '',
    decimals: countIn(totals, 'currency_minor_unit') ?? 2,
    symbol: plainText(textIn(totals, 'currency_symbol') ?? ''),
    point: textIn(totals, 'currency_decimal_separator') ?? '.',
    thousands: textIn(totals, 'currency_thousand_separator') ?? '',
  };
}

/** The amount in a sentence, known by the currency's symbol beside it. */
function amountIn(
  text: string,
  { symbol, point, thousands, currency, decimals }: WooCart['format'],
): Money | undefined {
  if (symbol === '') return undefined;
  const number = `(\\d[\\d${escaped(thousands)}\\u00a0 ]*(?:${escaped(point)}\\d+)?)`;
  const written = new RegExp(`${escaped(symbol)}\\s*${number}|${number}\\s*${escaped(symbol)}`).exec(text);
  const [whole = '', rest = ''] = (written?.[1] ?? written?.[2] ?? '').split(point);
  if (whole === '') return undefined;
  return moneyOfUnits(whole.replace(/\D/g, '') + rest.padEnd(decimals, '0').slice(0, decimals), decimals, currency);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Between quotes or spaces: a code may be a part of another's. */
function quotes(text: string, code: string): boolean {
  return new RegExp(`(?<![\\w-])${escaped(code)}(?![\\w-])`, 'i').test(text);
}
