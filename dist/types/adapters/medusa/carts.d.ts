import type { ReadOptions, Voucher } from '../adapter.js';
import type { Stake } from '../sending.js';
import { type MedusaApi } from './api.js';
import type { Applied, MedusaCart, Payment } from './book.js';
export declare function createCarts(api: MedusaApi, book: Payment): {
    find: (id: string, { signal }: ReadOptions, stake: Stake) => Promise<MedusaCart | undefined>;
    put: (id: string, body: object, read: ReadOptions) => Promise<MedusaCart>;
    takeOff: (id: string, read: ReadOptions) => Promise<MedusaCart>;
};
/** Throws a LoyaltyError 'cart_requirements' for a cart that can't take anything. */
export declare function expectOpen(cart: MedusaCart | undefined): MedusaCart;
/** What the shopper is told of what is on the cart; by the cart's id it can be taken off. */
export declare function voucherOf({ id, placed }: MedusaCart, { code, points, value }: Applied, title: string): Voucher;
