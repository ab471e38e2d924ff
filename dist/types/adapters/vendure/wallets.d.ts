import type { Activity, ReadOptions } from '../adapter.js';
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
/** Which adjustments of a wallet. */
interface Slice {
    skip: number;
    take: number;
    sort: {
        createdAt: 'ASC' | 'DESC';
        id: 'ASC' | 'DESC';
    };
}
export type Wallets = ReturnType<typeof createWallets>;
export declare function createWallets(api: VendureApi, { wallet: wanted }: Pick<Settings, 'wallet'>): {
    read: (currency: string | undefined, slice: Slice, { signal }: ReadOptions) => Promise<Standing>;
    /** With their latest `take` lines. */
    latest: (currency: string | undefined, take: number, options: ReadOptions) => Promise<Standing>;
};
export {};
