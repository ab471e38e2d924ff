import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import type { Fields } from '../reading.js';
import { type Stake } from '../sending.js';
/** `window.swellAPI` as far as it is used here. What it answers is untrusted, so it is read field by field. */
export interface Swell {
    getCustomerDetails(): unknown;
    getActiveRedemptionOptions(): unknown;
    getActiveCampaigns?(): unknown;
    getVipTiers?(): unknown;
    refreshCustomerDetails(done: () => void): void;
    makeRedemption(wish: object, done: (redemption: unknown) => void, failed: (error: unknown) => void): void;
}
/** undefined for a guest, whom Yotpo has nothing to tell of. */
export declare function detailsOf(swell: Swell): Fields | undefined;
export type Connection = ReturnType<typeof createConnection>;
/** Gets to the page's Yotpo, with what it knows of the shopper up to date. */
export declare function createConnection({ sdk }: Pick<AdapterEnvironment, 'sdk'>): {
    connect: ({ signal }: ReadOptions) => Promise<Swell>;
    /** The shopper's details as they are now, or undefined for a guest. */
    details(swell: Swell, { signal }: ReadOptions, stake?: Stake): Promise<Fields | undefined>;
};
/** One call with Yotpo's callbacks; what it throws or fails with becomes ours. */
export declare function attempt<T>(signal: AbortSignal, stake: Stake, work: () => Promise<T>): Promise<T>;
