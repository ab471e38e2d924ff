import type { Money, UnitName } from '../adapters/adapter.js';
import type { Message, Messages } from './messages.js';

/** Words, numbers and dates of one language. */
export interface Text {
  /** BCP 47, as it resolved. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The message, with `{name}` filled in; `count` chooses the plural. */
  t(key: keyof Messages, values?: Readonly<Record<string, string | number>>): string;
  /** An integer of the smallest unit, shown with `decimals` digits after the separator. */
  number(value: number, decimals?: number): string;
  /** "380 Beans". */
  points(value: number, unit: PointsUnit | undefined): string;
  /** "Beans", as it stands beside this number. */
  unit(value: number, unit: PointsUnit | undefined): string;
  money(amount: Money): string;
  date(at: string): string;
  time(at: number): string;
  /** By the shopper's calendar "today", "tomorrow", "in 6 days", then a date; `most` is how many days are counted. */
  until(at: string, now: number, most?: number): string;
}

export interface PointsUnit {
  name: UnitName;
  decimals: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** Currencies that share the sign "kr" are told apart by their code. */
const SHARED_SIGN = new Set(['DKK', 'NOK', 'SEK', 'ISK']);

export function createText(locale: string, messages: Partial<Messages>): Text {
  const plurals = new Intl.PluralRules(locale);

  const choose = (message: Message = '', count: unknown): string =>
    typeof message === 'string' ? message : (message[plurals.select(Number(count))] ?? message.other);

  const numbers = kept(
    (decimals: number) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  );
  const number = (value: number, decimals = 0): string => numbers(decimals).format(value / 10 ** decimals);

  const fill = (value: string | number): string => (typeof value === 'number' ? number(value) : value);

  const unit = (value: number, points: PointsUnit | undefined): string =>
    choose(points?.name ?? messages.pointsUnit, value / 10 ** (points?.decimals ?? 0));

  const dates = kept(
    (isFar: boolean) =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...(isFar && { year: 'numeric' }) }),
  );
  // No line ends in a date.
  const date = (at: string): string => dates(far(at)).format(new Date(at)).replaceAll(' ', '\u00a0');

  const amounts = kept(
    (currency: string) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: SHARED_SIGN.has(currency) ? 'code' : 'narrowSymbol',
        trailingZeroDisplay: 'stripIfInteger',
      }),
  );

  return {
    locale,
    direction: /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr',
    t: (key, values = {}) =>
      choose(messages[key], values.count).replace(/\{(\w+)\}/g, (whole, name: string) => fill(values[name] ?? whole)),
    number,
    unit,
    points: (value, points) => `${number(value, points?.decimals)}\u00a0${unit(value, points)}`,
    money({ minor, currency }) {
      const format = amounts(currency);
      return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
    },
    date,
    time: (at) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at),
    until(at, now, most = 6) {
      const days = Math.round((midnight(Date.parse(at)) - midnight(now)) / DAY);
      return days > most
        ? date(at)
        : new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.max(days, 0), 'day');
    },
  };
}

/** Making a format takes a hundred times as long as using it, and lists use many. */
function kept<Key, Format>(make: (key: Key) => Format): (key: Key) => Format {
  const formats = new Map<Key, Format>();
  return (key) => {
    const format = formats.get(key) ?? make(key);
    formats.set(key, format);
    return format;
  };
}

/** Days that summer time lengthens or shortens still count as one when rounded. */
const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

function far(at: string): boolean {
  return Math.abs(Date.parse(at) - Date.now()) > 300 * DAY;
}
