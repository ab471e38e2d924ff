/**
 * Reads a vendor's JSON, which is untrusted: a bad row of a list is left out, what only adorns is dropped when it makes
 * no sense, and what nobody can do without is a LoyaltyError 'bad_response' that names it and does not quote it.
 */

import type { Money } from './adapter.js';
import { isLoyaltyError, LoyaltyError } from './error.js';

export type Fields = Readonly<Record<string, unknown>>;

/** An object's fields; where it is none, rejects in the name of `what`. */
export function fieldsOf(value: unknown, what = 'the answer'): Fields {
  if (isFields(value)) return value;
  throw missing(what);
}

/** The same, without any where it is no object. */
export function fieldsIn(from: Fields, name: string): Fields {
  const value = from[name];
  return isFields(value) ? value : {};
}

/** A list without the rows that `read` can't use (undefined, or a 'bad_response'); nothing at all is an empty one. */
export function rows<T>(value: unknown, read: (row: Fields) => T | undefined): T[] {
  if (!Array.isArray(value)) return [];
  return Array.from(value as ArrayLike<unknown>, (row) =>
    tolerant(() => (isFields(row) ? read(row) : undefined)),
  ).filter((row) => row !== undefined);
}

/** An id or a text, numbers included. */
export function text(from: Fields, name: string): string {
  return textIn(from, name) ?? fail(name);
}

export function textIn(from: Fields, name: string): string | undefined {
  const value = from[name];
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A whole number, also where it is written as a text. */
export function count(from: Fields, name: string): number {
  return countIn(from, name) ?? fail(name);
}

export function countIn(from: Fields, name: string): number | undefined {
  const value = numberIn(from, name);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Any finite number, also where it is written as a text. */
export function numberIn(from: Fields, name: string): number | undefined {
  const value = from[name];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** ISO 8601 with an offset, whatever form of date it came in; a date without a zone is taken for UTC. */
export function timeIn(from: Fields, name: string): string | undefined {
  const value = textIn(from, name);
  if (value === undefined) return undefined;
  const zoned =
    /(?:z|[+-]\d\d:?\d\d)$/i.test(value) || !/\d[ t]\d/i.test(value) ? value : `${value.replace(' ', 'T')}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Milliseconds since the epoch; 0 where there is no date. */
export function momentIn(from: Fields, name = 'created_at'): number {
  return Date.parse(timeIn(from, name) ?? '') || 0;
}

/** Only places to go to, never script: http(s), or a path of the shop. */
export function linkIn(from: Fields, name: string): string | undefined {
  const value = textIn(from, name);
  return value !== undefined && /^(?:https?:\/\/|\/(?![/\\]))/i.test(value) ? value : undefined;
}

/** Money of an amount in the currency's major unit, such as 12.5 or "12.50". `currency` is ISO 4217. */
export function moneyOf(amount: unknown, currency: string): Money | undefined {
  const major = numberIn({ amount }, 'amount');
  const digits = fractionDigits(currency);
  if (major === undefined || digits === undefined) return undefined;
  return { minor: Math.round(major * 10 ** digits), currency: currency.toUpperCase() };
}

/** Money of a whole number of units with so many decimals, which need not be the currency's own: shops set theirs. */
export function moneyOfUnits(units: unknown, decimals: number, currency: string): Money | undefined {
  const whole = countIn({ units }, 'units');
  const digits = fractionDigits(currency);
  if (whole === undefined || digits === undefined) return undefined;
  const minor = digits < decimals ? Math.round(whole / 10 ** (decimals - digits)) : whole * 10 ** (digits - decimals);
  return { minor, currency: currency.toUpperCase() };
}

/** An amount in the major unit, as most vendors want it. */
export function majorOf({ minor, currency }: Money): number {
  return minor / 10 ** (fractionDigits(currency) ?? 2);
}

/** Fields that are absent are absent, never `undefined`: what the contract means by `?`. */
export function compact<T extends object>(given: T): Compact<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Compact<T>;
}

export type Compact<T> = Flat<
  { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
    [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
  }
>;
type Flat<T> = { [Key in keyof T]: T[Key] };

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tolerant<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isLoyaltyError(error)) return undefined;
    throw error;
  }
}

/** How many digits of the minor unit a currency has; undefined where `currency` is none. */
export function fractionDigits(currency: string): number | undefined {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
  } catch {
    return undefined;
  }
}

function fail(what: string): never {
  throw missing(what);
}

function missing(what: string): LoyaltyError {
  return new LoyaltyError('bad_response', `${what} is missing or is not what it should be.`);
}
