import type { Money } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';

/** What a request says, by name: nothing of it is known to be right. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value of a field that is right, or a LoyaltyError 'invalid' that names it. */
export type Reader<T> = (value: unknown, name: string) => T;

export const locale = matching(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i);
export const currency = matching(/^[A-Z]{3}$/);
/** An id or a name. */
export const word = matching(/^[^\p{Cc}]{1,255}$/u);
/** What only its maker can read: a cursor, a version, a proof. */
export const opaque = matching(/^[^\p{Cc}]{1,2048}$/u);
export const email = matching(/^(?=.{3,254}$)[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u);

export const flag: Reader<boolean> = (value, name) =>
  typeof value === 'boolean' ? value : refuse(name, 'must be true or false');

export function integer(least: number, most = Number.MAX_SAFE_INTEGER): Reader<number> {
  const be = `must be an integer ${most < Number.MAX_SAFE_INTEGER ? `from ${least} to ${most}` : `of ${least} or more`}`;
  return (value, name) => {
    const fits = typeof value === 'number' && Number.isSafeInteger(value) && least <= value && value <= most;
    return fits ? value : refuse(name, be);
  };
}

export const natural = integer(0);

export function oneOf<const Name extends string>(names: readonly Name[]): Reader<Name> {
  return (value, name) => names.find((known) => known === value) ?? refuse(name, `must be ${names.join(', ')}`);
}

export const money: Reader<Money> = (value, name) => {
  const fields = object(value, name);
  return { minor: natural(fields.minor, `${name}.minor`), currency: currency(fields.currency, `${name}.currency`) };
};

export function listOf<T>(row: Reader<T>, most: number): Reader<T[]> {
  return (value, name) => {
    if (!Array.isArray(value)) return refuse(name, 'must be a list');
    if (value.length > most) return refuse(name, `must have ${most} entries at most`);
    return value.map((item: unknown, at) => row(item, `${name}[${at}]`));
  };
}

/** As much of a field as there is: null is as good as nothing. `path` names it where it is within another. */
export function optional<Name extends string, T>(
  fields: Fields,
  name: Name,
  read: Reader<T>,
  path?: string,
): { [Key in Name]?: T };
export function optional<T>(fields: Fields, name: string, read: Reader<T>, path = name): Record<string, T> {
  const value = fields[name];
  return value === undefined || value === null ? {} : { [name]: read(value, path) };
}

export const object: Reader<Fields> = (value, name) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : refuse(name, 'must be an object');

/** A request's body; none at all is one without fields. */
export function parseBody(body: string): Fields {
  if (body === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    throw new LoyaltyError('invalid', 'The body is not JSON.', { cause });
  }
  return object(value, 'body');
}

function matching(pattern: RegExp): Reader<string> {
  return (value, name) =>
    typeof value === 'string' && pattern.test(value) ? value : refuse(name, 'is missing or not well-formed');
}

/** What was given is not quoted: it may be private, and answers are logged. */
function refuse(name: string, be: string): never {
  throw new LoyaltyError('invalid', `\`${name}\` ${be}.`);
}
