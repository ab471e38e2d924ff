import type { Money, ReadOptions, Redemption, SentRedeem } from '../adapter.js';
import type { Stake } from '../sending.js';
import { type Fields } from '../reading.js';
import type { VendureApi } from './api.js';
/** The order that a session is making. */
export interface ActiveOrder {
    id: string;
    code: string;
    /** What no payment covers yet. */
    due: Money;
    /** The checkout has come to paying; before, Vendure takes no payment. */
    isPayable: boolean;
}
export declare function createOrders(api: VendureApi, method: string): {
    active({ signal }: ReadOptions, stake?: Stake): Promise<ActiveOrder | undefined>;
    /** Takes it off the wallet at once; an order that is paid in full by it is placed. */
    pay(walletId: string, amount: number, { signal }: ReadOptions): Promise<void>;
    /** What became of a payment that was sent; undefined where there is none. */
    paid(wanted: SentRedeem, { signal }: ReadOptions): Promise<Redemption | undefined>;
};
/** The page may know its cart by either. */
export declare function isOf(cart: string | undefined, { id, code }: Fields | ActiveOrder): boolean;
