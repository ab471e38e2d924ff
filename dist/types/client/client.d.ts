import type { Activity, Capability, LoyaltyAdapter, Reward, Voucher } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
import type { Host } from '../host/host.js';
import { type ById } from '../stores/by-id.js';
import type { Holding } from '../stores/holding.js';
import { type ListStore } from '../stores/list-state.js';
import { type Redeeming } from '../stores/wish.js';
import type { Identity } from './identity.js';
import type { RewardOffer } from './offer.js';
import { type ResilienceOptions } from './resilience.js';
export interface ClientOptions extends Omit<ResilienceOptions, 'signal'> {
    /** BCP 47. */
    locale: string;
    market?: string | undefined;
    /** ISO 4217. */
    currency?: string | undefined;
    /** Where the page's token comes from; without it the adapter knows the shopper by itself. */
    identity?: Pick<Identity, 'subject' | 'use'>;
    /** Tells this backend's cached programs from another's on the same shop. */
    cacheKey?: string;
    now?(): number;
}
export type Client = ReturnType<typeof createClient>;
/**
 * Puts an adapter, a host and the stores together. Any number may live on one page; they share nothing but the shop's
 * storage, and `destroy` leaves nothing running.
 */
export declare function createClient(adapter: LoyaltyAdapter, host: Host, options: ClientOptions): {
    locale: string;
    host: Host;
    can: (capability: Capability) => boolean;
    stores: {
        $rewards: ListStore<RewardOffer>;
        $activity: ListStore<Activity>;
        $vouchers: ListStore<Voucher>;
        $redeeming: ById<Redeeming>;
        $holding: ById<Holding>;
        $phase: import("nanostores").ReadableAtom<import("../stores/session.js").Phase>;
        $error: import("nanostores").ReadableAtom<LoyaltyError | undefined>;
        $program: import("nanostores").ReadableAtom<import("../index.js").Program | undefined>;
        $member: import("nanostores").ReadableAtom<import("../index.js").Member | undefined>;
        $asOf: import("nanostores").ReadableAtom<number>;
    };
    actions: {
        /** Loads, or loads again. Never rejects; single flight. */
        refresh(): Promise<void>;
        /** Loads once; later calls do nothing. */
        start: () => Promise<void>;
        /** Somebody signed in or out: asks as them from now on. */
        identify(getToken: () => Promise<string | undefined>): Promise<void>;
        moreRewards: () => Promise<void>;
        moreActivity: () => Promise<void>;
        moreVouchers: () => Promise<void>;
        /** Asks the shopper; nothing is sent before `confirmRedeem`. */
        askRedeem(reward: string): void;
        /** Back to the list; what is on its way stays on its way. */
        dismissRedeem(reward: string): void;
        confirmRedeem: (reward: Pick<Reward, "id" | "points">) => Promise<void>;
        apply: (voucher: Voucher) => Promise<void>;
        undo: (voucher: Voucher) => Promise<void>;
        /** Makes a candidate a member; a guest is handed to the shop. Rejects with a LoyaltyError. */
        join(): Promise<void>;
    };
    destroy(): void;
};
