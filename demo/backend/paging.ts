import type { Page } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';

export const PAGE_SIZE = 20;

/** Rows fetched with one to spare: that there is one more says that a next page exists. */
export function pageOf<Row>(rows: readonly Row[], size: number, keyOf: (row: Row) => number[]): Page<Row> {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return rows.length > size && last ? { items, next: writeCursor(keyOf(last)) } : { items };
}

/** The sort key of the last row already given. */
export function readCursor(cursor: string | undefined, length: number): number[] | undefined {
  if (cursor === undefined) return undefined;
  const key = Buffer.from(cursor, 'base64url').toString().split('.').map(Number);
  if (key.length !== length || !key.every(Number.isSafeInteger)) {
    throw new LoyaltyError('invalid', 'The cursor is not one that this program gave out');
  }
  return key;
}

function writeCursor(key: number[]): string {
  return Buffer.from(key.join('.')).toString('base64url');
}
