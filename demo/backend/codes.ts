import { randomInt } from 'node:crypto';

/** Neither 0 nor O, 1, I nor L, U nor V: nobody has to guess what was printed. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTWXYZ';

/** Not to be guessed: from the system's random source. */
export function readableCode(length: number): string {
  return Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}

/** As printed on a voucher, e.g. "MF-7KQ2-9XWD". */
export function voucherCode(prefix: string): string {
  return `${prefix}-${readableCode(4)}-${readableCode(4)}`;
}

/** As a shopper may have typed it. */
export function normaliseCode(typed: string): string {
  return typed.trim().toUpperCase();
}
