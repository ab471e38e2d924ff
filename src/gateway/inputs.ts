import type { LoadInput, PageInput, RedeemInput } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';

type Fields = Readonly<Record<string, unknown>>;

const LOCALE = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;
const CURRENCY = /^[A-Z]{3}$/;
const WORD = /^[^\p{Cc}]{1,255}$/u;
const OPAQUE = /^[^\p{Cc}]{1,2048}$/u;
const UUID_V4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

export function loadInput(query: Fields): LoadInput {
  return { ...shopperInput(query), ...optional(query, 'programVersion', OPAQUE) };
}

export function pageInput(query: Fields): PageInput {
  return { ...shopperInput(query), ...optional(query, 'cursor', OPAQUE) };
}

/** From a request's body as text: fields that are not known are ignored. */
export function redeemInput(body: string): RedeemInput {
  const fields = parseObject(body);
  return {
    ...shopperInput(fields),
    reward: required(fields, 'reward', WORD),
    points: points(fields),
    ...optional(fields, 'cart', OPAQUE),
  };
}

/** An `Idempotency-Key`, or the key in a path; in one spelling, since a UUID may be written in two. */
export function idempotencyKey(given: string | undefined): string {
  if (given === undefined) throw new LoyaltyError('invalid', 'A write needs an Idempotency-Key header.');
  if (!UUID_V4.test(given)) throw new LoyaltyError('invalid', 'The Idempotency-Key must be a UUID of version 4.');
  return given.toLowerCase();
}

function shopperInput(fields: Fields): Pick<LoadInput, 'locale' | 'market' | 'currency'> {
  return {
    locale: required(fields, 'locale', LOCALE),
    ...optional(fields, 'market', WORD),
    ...optional(fields, 'currency', CURRENCY),
  };
}

function required(fields: Fields, name: string, pattern: RegExp): string {
  const value = fields[name];
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new LoyaltyError('invalid', `\`${name}\` is missing or not well-formed.`);
}

function optional<Name extends string>(fields: Fields, name: Name, pattern: RegExp): { [Key in Name]?: string };
function optional(fields: Fields, name: string, pattern: RegExp): Record<string, string> {
  const value = fields[name];
  return value === undefined || value === null ? {} : { [name]: required(fields, name, pattern) };
}

function points({ points: value }: Fields): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new LoyaltyError('invalid', '`points` must be an integer of 0 or more.');
}

function parseObject(body: string): Fields {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch (error) {
    throw new LoyaltyError('invalid', 'The body is not JSON.', { cause: error });
  }
  throw new LoyaltyError('invalid', 'The body must be a JSON object.');
}
