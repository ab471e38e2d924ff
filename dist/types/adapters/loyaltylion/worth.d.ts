import type { Money, Reward } from '../adapter.js';
import { type Fields } from '../reading.js';
export type Worth = Pick<Reward, 'kind' | 'value' | 'percent' | 'minimum' | 'image' | 'variants'>;
/** Money of LoyaltyLion's `{ amount, formatted }`. */
export declare function amountIn(from: Fields, name: string, currency: string): Money | undefined;
/** What a reward is, and what is held of it: its properties and its redeemable have the same fields. */
export declare function worthOf(kind: unknown, about: Fields, currency: string): Worth;
export declare function isSoldOut(variant: Fields): boolean;
