import { compact, type Compact } from '../reading.js';

const LONGEST_TEXT = 2000;

/** Makes a contract type of untrusted JSON, or throws a Flaw. */
export type Read<T> = (value: unknown) => T;
type Told<R> = R extends Read<infer T> ? T : never;
type Shape<Fields> = { [Name in keyof Fields]: Told<Fields[Name]> };

/** What is wrong, and where; thrown by the thousand on a bad list, so it is no Error with a stack. In words: `flaws.ts`. */
export class Flaw {
  readonly path: string[] = [];

  constructor(
    /** What makes nothing of it, or the names it should be one of. */
    readonly by: Read<unknown> | readonly string[],
    readonly found: unknown,
  ) {}
}

/** An object of these fields, without any other, and of its own: a page may have added to Object.prototype. */
export function shape<Fields extends Record<string, Read<unknown>>>(fields: Fields) {
  return (value: unknown): Compact<Shape<Fields>> => {
    const given = record(value) as Record<string, unknown>;
    const told = Object.entries(fields).map(([name, read]) => {
      return [name, within(name, read, Object.hasOwn(given, name) ? given[name] : undefined)];
    });
    return compact(Object.fromEntries(told) as Shape<Fields>);
  };
}

function within<T>(name: string, read: Read<T>, value: unknown): T {
  try {
    return read(value);
  } catch (flaw) {
    if (flaw instanceof Flaw) flaw.path.unshift(name);
    throw flaw;
  }
}

/** May be missing or null; what is there must be right, because the shopper would be told something else without it. */
export function optional<T>(read: Read<T>): Read<T | undefined> {
  return (value) => (value === undefined || value === null ? undefined : read(value));
}

/** May be missing, and is left out when it makes no sense. */
export function adorning<T>(read: Read<T>): Read<T | undefined> {
  return orElse(optional(read), undefined);
}

/** A list, without the rows that make no sense; nothing at all is an empty one. */
export function rows<T>(read: Read<T>, most = Infinity): Read<T[]> {
  return (value) =>
    list(value ?? [])
      .flatMap((item) => good(read, item))
      .slice(0, most);
}

/** The same by id. */
export function rowsById<T>(read: Read<T>): Read<Record<string, T>> {
  return (value) => {
    const entries = Object.entries(record(value ?? {}));
    return Object.fromEntries(entries.flatMap(([id, item]) => good(read, item).map((row) => [id, row])));
  };
}

function good<T>(read: Read<T>, item: unknown): T[] {
  return orElse<T[]>((value) => [read(value)], [])(item);
}

function orElse<T>(read: Read<T>, plain: T): Read<T> {
  return (value) => {
    try {
      return read(value);
    } catch (flaw) {
      if (flaw instanceof Flaw) return plain;
      throw flaw;
    }
  };
}

/** One of the names this version knows. */
export function oneOf<const Name extends string>(names: readonly Name[]): Read<Name> {
  return must((value): value is Name => (names as readonly unknown[]).includes(value), names);
}

/** The same; any other name, or none, is `plain`. */
export function kind<const Name extends string>(names: readonly Name[], plain: Name): Read<Name> {
  return orElse(oneOf(names), plain);
}

/** What is right as a whole, too. */
export function checked<T>(read: Read<T>, test: (value: T) => boolean): Read<T> {
  const whole: Read<T> = (value) => {
    const told = read(value);
    if (!test(told)) throw new Flaw(whole, value);
    return told;
  };
  return whole;
}

function must<T>(test: (value: unknown) => value is T, names?: readonly string[]): Read<T> {
  const read: Read<T> = (value) => {
    if (!test(value)) throw new Flaw(names ?? read, value);
    return value;
  };
  return read;
}

function matching(pattern: RegExp) {
  return must((value): value is string => typeof value === 'string' && pattern.test(value));
}

function between(least: number, most = Infinity): Read<number> {
  return must(
    (value): value is number => Number.isSafeInteger(value) && least <= Number(value) && Number(value) <= most,
  );
}

function upTo(longest: number): Read<string> {
  return must((value): value is string => typeof value === 'string' && value !== '' && value.length <= longest);
}

export const list = must((value): value is unknown[] => Array.isArray(value));
export const record = must((value): value is object => typeof value === 'object' && value !== null);

export const string = must((value): value is string => typeof value === 'string');
export const text: Read<string> = (value) => string(value).slice(0, LONGEST_TEXT);
export const id = upTo(255);
export const opaque = upTo(2048);
export const flag = must((value): value is boolean => typeof value === 'boolean');
/** http(s), or a path of the shop: what can be a link without being able to run. */
export const url = matching(/^(?:https?:\/\/|\/(?![/\\]))\S{0,2000}$/i);
export const currency = matching(/^[A-Z]{3}$/);
export const time = must(isTime);
export const event = shape({ starts: time, ends: adorning(time), place: adorning(text) });

export const integer = between(-Infinity);
export const natural = between(0);
export const positive = between(1);
export const percent = between(1, 100);
export const decimals = between(0, 4);
export const month = between(1, 12);
export const day = between(1, 31);
export const money = shape({ minor: natural, currency });

export const rewardKind = kind(
  [
    'amount_off',
    'percentage_off',
    'variable_amount',
    'free_shipping',
    'free_product',
    'gift_card',
    'store_credit',
    'donation',
    'early_access',
    'experience',
    'content',
    'custom',
  ],
  'custom',
);

/** A slider would run off a last step that is not whole, and never move by one of nothing. */
export const range = checked(
  shape({ min: natural, max: natural, step: positive, value: money }),
  ({ min, max, step }) => max >= min && (max - min) % step === 0,
);

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

function isTime(value: unknown): value is string {
  return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));
}
