import type { ReadOptions } from '../adapter.js';
import type { CreditNames } from '../store-credit.js';
import { type MedusaApi } from './api.js';
import type { Book, Holdings } from './book.js';
/** Id of what is redeemed: no reward of the catalogue, since its price is whatever fits the cart. */
export declare const POINTS = "loyalty-points";
export declare function pointsBook(api: MedusaApi, names: CreditNames): Book;
/** Undefined where this Medusa has no such routes. */
export declare function readPoints(api: MedusaApi, { signal }: ReadOptions): Promise<Holdings | undefined>;
