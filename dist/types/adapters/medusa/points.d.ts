import type { ReadOptions } from '../adapter.js';
import type { CreditNames } from '../store-credit.js';
import { type MedusaApi } from './api.js';
import type { Book, Holdings } from './book.js';
/** Id of what is redeemed: no reward of the catalogue, since its price is whatever fits the cart. */
export declare const POINTS = "loyalty-points";
/**
 * Points by the routes of Medusa's official example: each is worth 1.00 of the cart's currency, and all that fit are
 * taken. They leave the balance when the cart becomes an order.
 */
export declare function pointsBook(api: MedusaApi, names: CreditNames): Book;
/** Undefined where this Medusa has no such routes. */
export declare function readPoints(api: MedusaApi, { signal }: ReadOptions): Promise<Holdings | undefined>;
