import {
  ACTIVITY_FILTERS,
  type ActivityInput,
  type Birthday,
  type CartContent,
  type CartItem,
  type ClaimInput,
  type JoinInput,
  type LoadInput,
  type OrderInput,
  type PageInput,
  type QuoteInput,
  type RedeemInput,
} from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';
import {
  currency,
  email,
  flag,
  integer,
  listOf,
  locale,
  money,
  natural,
  object,
  oneOf,
  opaque,
  optional,
  parseBody,
  word,
  type Fields,
  type Reader,
} from './fields.js';

const MOST_ITEMS = 200;
const MOST_CODES = 50;
const UUID_V4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

export function loadInput(query: Fields): LoadInput {
  return { ...shopperInput(query), ...optional(query, 'programVersion', opaque) };
}

export function pageInput(query: Fields): PageInput {
  return { ...shopperInput(query), ...optional(query, 'cursor', opaque) };
}

export function activityInput(query: Fields): ActivityInput {
  return { ...pageInput(query), ...optional(query, 'filter', oneOf(ACTIVITY_FILTERS)) };
}

/** From a request's body as text: fields that are not known are ignored, here and below. */
export function redeemInput(body: string): RedeemInput {
  const fields = parseBody(body);
  return {
    ...shopperInput(fields),
    reward: word(fields.reward, 'reward'),
    points: natural(fields.points, 'points'),
    ...optional(fields, 'variant', word),
    ...optional(fields, 'hold', flag),
    ...optional(fields, 'cart', opaque),
  };
}

export function joinInput(body: string): JoinInput {
  return optional(parseBody(body), 'marketing', flag);
}

export function quoteInput(body: string): QuoteInput {
  const fields = parseBody(body);
  return { ...shopperInput(fields), cart: cartContent(fields.cart, 'cart') };
}

/** February has 29 days where no year says otherwise. */
export function birthdayInput(body: string): Birthday {
  const fields = parseBody(body);
  const month = integer(1, 12)(fields.month, 'month');
  const year = optional(fields, 'year', integer(1900, 9999));
  const lastDay = new Date(Date.UTC(year.year ?? 2000, month, 0)).getUTCDate();
  return { month, day: integer(1, lastDay)(fields.day, 'day'), ...year };
}

/** A reward's id, or null to forget it: a body without either is a mistake, not a wish. */
export function wishInput(body: string): string | null {
  const { reward } = parseBody(body);
  return reward === null ? null : word(reward, 'reward');
}

export function orderInput(body: string): OrderInput {
  const fields = parseBody(body);
  return { ...shopperInput(fields), order: word(fields.order, 'order'), ...optional(fields, 'claim', opaque) };
}

export function claimInput(body: string): ClaimInput {
  const fields = parseBody(body);
  return {
    claim: opaque(fields.claim, 'claim'),
    email: email(fields.email, 'email'),
    marketing: flag(fields.marketing, 'marketing'),
    locale: locale(fields.locale, 'locale'),
  };
}

/** An id in a path. */
export function pathId(given: string | undefined): string {
  return word(given, 'id');
}

/** An `Idempotency-Key`, or the key in a path; in one spelling, since a UUID may be written in two. */
export function idempotencyKey(given: string | undefined): string {
  if (given === undefined) throw new LoyaltyError('invalid', 'A write needs an Idempotency-Key header.');
  if (!UUID_V4.test(given)) throw new LoyaltyError('invalid', 'The Idempotency-Key must be a UUID of version 4.');
  return given.toLowerCase();
}

function shopperInput(fields: Fields): Pick<LoadInput, 'locale' | 'market' | 'currency'> {
  return {
    locale: locale(fields.locale, 'locale'),
    ...optional(fields, 'market', word),
    ...optional(fields, 'currency', currency),
  };
}

const cartContent: Reader<CartContent> = (value, name) => {
  const fields = object(value, name);
  return {
    ...optional(fields, 'id', opaque, `${name}.id`),
    subtotal: money(fields.subtotal, `${name}.subtotal`),
    codes: listOf(word, MOST_CODES)(fields.codes ?? [], `${name}.codes`),
    ...optional(fields, 'items', listOf(cartItem, MOST_ITEMS), `${name}.items`),
  };
};

const cartItem: Reader<CartItem> = (value, name) => {
  const fields = object(value, name);
  return {
    product: word(fields.product, `${name}.product`),
    quantity: natural(fields.quantity, `${name}.quantity`),
    amount: money(fields.amount, `${name}.amount`),
  };
};
