/** Reads JSON that is in the contract's own form, row by row; small, since a panel waits for it. */

import type { Money } from '../adapter.js';
import { countIn, fieldsIn, linkIn, numberIn, rows, textIn, timeIn, type Fields } from '../reading.js';

/** What stands under a name; undefined where it makes no sense. */
export type Reader<T = unknown> = (from: Fields, name: string) => T | undefined;

/** Readers by name; one that ends in "!" is of something that a row can't do without. */
export type Form = Readonly<Record<string, Reader>>;

/** A row as far as it makes sense; undefined where it lacks what it can't do without. */
export function shaped(from: Fields, form: Form): Fields | undefined {
  const row: Record<string, unknown> = {};
  for (const [given, read] of Object.entries(form)) {
    const name = given.replace('!', '');
    const value = read(from, name);
    if (value !== undefined) row[name] = value;
    else if (name !== given) return undefined;
  }
  return row;
}

export const list =
  (form: Form, most?: number): Reader =>
  (from, name) =>
    rows(from[name], (row) => shaped(row, form)).slice(0, most);

/** Rows by their ids. */
export const table =
  (form: Form): Reader =>
  (from, name) =>
    Object.fromEntries(
      Object.entries(fieldsIn(from, name)).flatMap(([id, row]) => {
        const kept = shaped(fieldsIn({ row }, 'row'), form);
        return kept ? [[id, kept]] : [];
      }),
    );

export const part =
  (form: Form): Reader =>
  (from, name) =>
    isObject(from[name]) ? shaped(fieldsIn(from, name), form) : undefined;

/** One of the words, else what stands in for those that this version does not know; nothing where there is none. */
export const word =
  (words: string, otherwise?: string): Reader<string> =>
  (from, name) => {
    const value = textIn(from, name);
    return value === undefined || words.split(' ').includes(value) ? value : otherwise;
  };

export const texts: Reader<string[]> = (from, name) => {
  const value = from[name];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : undefined;
};

export const natural: Reader<number> = (from, name) => {
  const value = countIn(from, name);
  return value === undefined || value < 0 ? undefined : value;
};

export const money: Reader<Money> = (from, name) => {
  const { minor, currency } = fieldsIn(from, name);
  const isMoney = Number.isSafeInteger(minor) && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
  return isMoney ? { minor: minor as number, currency } : undefined;
};

export const flag: Reader<boolean> = (from, name) => (typeof from[name] === 'boolean' ? from[name] : undefined);

/** The names of a unit by plural category. */
export const unit: Reader = (from, name) => {
  const names = fieldsIn(from, name);
  const kept = Object.fromEntries(Object.entries(names).filter(([, each]) => typeof each === 'string'));
  return typeof kept.other === 'string' ? kept : undefined;
};

export { countIn as count, linkIn as link, numberIn as number, textIn as text, timeIn as time };

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
