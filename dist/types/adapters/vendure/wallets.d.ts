import type { Activity, ActivityInput, Page, ReadOptions } from '../adapter.js';
import type { VendureApi } from './api.js';
import type { Settings } from './options.js';
export interface Wallet {
    id: string;
    /** Minor units. */
    balance: number;
    currency: string;
    lines: Activity[];
    /** How many lines there are in all. */
    total: number;
}
export interface Customer {
    id: string;
    name?: string;
    wallet?: Wallet;
}
/** What is asked for; `undefined` is the channel's own currency. */
export interface Standing {
    currency: string;
    /** Absent for a guest. */
    customer?: Customer;
}
export declare function createWallets(api: VendureApi, { wallet: wanted }: Pick<Settings, 'wallet'>): {
    latest: (currency: string | undefined, take: number, options: ReadOptions) => Promise<Standing>;
    /** A cursor says how many older lines there are: those stay the same, however many come on top. */
    activity({ currency, cursor }: ActivityInput, options: ReadOptions): Promise<Page<Activity>>;
};
export declare function signedIn({ customer }: Standing): Customer;
