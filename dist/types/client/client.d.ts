import type { Capability, LoyaltyAdapter } from '../adapters/adapter.js';
import type { Host } from '../host/host.js';
import type { Completing } from '../stores/completing-state.js';
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
    identity?: Identity;
    /** Tells this backend's from another's on the same shop, in what pages share: cached programs, unsettled redeems. */
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
        $rewards: import("../stores/list-state.js").ListStore<RewardOffer>;
        $activity: import("../stores/list-state.js").ListStore<import("../index.js").Activity>;
        $vouchers: import("../stores/list-state.js").ListStore<import("../index.js").Voucher>;
        $filter: import("nanostores").PreinitializedWritableAtom<"earned" | "lost" | "spent" | undefined> & object;
        $cart: import("nanostores").PreinitializedWritableAtom<import("./way.js").CartState> & object;
        $redeeming: import("../stores/by-id.js").ById<import("../stores/wish.js").Redeeming>;
        $holding: import("../stores/by-id.js").ById<import("../stores/holding.js").Holding>;
        $using: import("../stores/by-id.js").ById<import("./way.js").Using>;
        $completing: import("../stores/by-id.js").ById<Completing>;
        $joining: import("nanostores").PreinitializedWritableAtom<import("../stores/joining-state.js").Joining> & object;
        $phase: import("nanostores").ReadableAtom<import("../stores/session.js").Phase>;
        $error: import("nanostores").ReadableAtom<import("../index.js").LoyaltyError | undefined>;
        $program: import("nanostores").ReadableAtom<import("../index.js").Program | undefined>;
        $member: import("nanostores").ReadableAtom<import("../index.js").Member | undefined>;
        $asOf: import("nanostores").ReadableAtom<number>;
    };
    actions: {
        moreRewards: () => Promise<void>;
        moreActivity: () => Promise<void>;
        moreVouchers: () => Promise<void>;
        filterActivity(filter: import("../index.js").ActivityFilter | undefined): Promise<void>;
        askRedeem(reward: string): void;
        dismissRedeem(reward: string): void;
        confirmRedeem: (reward: Omit<import("../stores/redeeming.js").Wanted, 'hold'>) => Promise<void>;
        apply: (voucher: import("../index.js").Voucher) => Promise<void>;
        undo: (voucher: import("../index.js").Voucher) => Promise<void>;
        followCart(): () => void;
        useInCart: (way: import("../index.js").CartWay, options?: import("../stores/using.js").UseOptions) => Promise<void>;
        takeOut: (way: import("../index.js").CartWay) => Promise<void>;
        openRule(rule: string): void;
        completeRule: (rule: string, birthday?: import("../index.js").Birthday) => Promise<void>;
        wish: (reward: string | null) => Promise<void>;
        join(wish?: import("../index.js").JoinWish): Promise<void>;
        order: (question: import("./joining.js").OrderQuestion) => Promise<import("../index.js").OrderStanding>;
        claim: (wish: import("./joining.js").ClaimWish) => Promise<import("../index.js").ClaimState>;
        intend(place: string): void;
        takeIntent(): string | undefined;
        /** Loads, or loads again. Never rejects; single flight. */
        refresh(): Promise<void>;
        /** Loads once; later calls do nothing. */
        start: () => Promise<void>;
        /** Somebody signed in or out: asks as them from now on. */
        identify(getToken: () => Promise<string | undefined>): Promise<void>;
    };
    destroy(): void;
};
