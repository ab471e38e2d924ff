import type { ActivityFilter, Birthday, CartWay, ClaimState, OrderStanding, Voucher } from '../adapters/adapter.js';
import type { JoinWish } from '../host/host.js';
import type { Wanted } from '../stores/redeeming.js';
import type { UseOptions } from '../stores/using.js';
import type { Context } from './context.js';
import type { ClaimWish, OrderQuestion } from './joining.js';
import type { Parts } from './parts.js';
/** All that a shopper can do, as thin as can be: what carries it out is fetched at its first need. Nothing rejects unless said. */
export declare function createActions({ adapter, host, stores, can, tab, openedKey, changed, signal }: Context, parts: Parts): {
    moreRewards: () => Promise<void>;
    moreActivity: () => Promise<void>;
    moreVouchers: () => Promise<void>;
    /** Only such lines from now on, from the newest; all of them without a filter. */
    filterActivity(filter: ActivityFilter | undefined): Promise<void>;
    /** Asks the shopper; nothing is sent before `confirmRedeem`. */
    askRedeem(reward: string): void;
    /** Back to the list; what is on its way stays on its way. */
    dismissRedeem(reward: string): void;
    /** `points` as the shopper was told, or chose. */
    confirmRedeem: (reward: Omit<Wanted, 'hold'>) => Promise<void>;
    apply: (voucher: Voucher) => Promise<void>;
    undo: (voucher: Voucher) => Promise<void>;
    /**
     * Keeps `$cart` true while somebody follows: asks the page for its cart and the backend what can be used on it. The
     * answer stops. Does nothing where codes can't be applied or nobody is enrolled.
     */
    followCart(): () => void;
    /** Applies a voucher, or takes points for one and applies that; `$using` tells. Spends nothing on a way with a refusal. */
    useInCart: (way: CartWay, options?: UseOptions) => Promise<void>;
    /** Takes a code out of the cart; the points of a voucher held for it come back. */
    takeOut: (way: CartWay) => Promise<void>;
    /** The shopper goes to the rule's address; remembered in this tab, for when they come back. */
    openRule(rule: string): void;
    completeRule: (rule: string, birthday?: Birthday) => Promise<void>;
    /** Saves for a reward, or for none; `$member.wish` tells when the backend has said so. */
    wish: (reward: string | null) => Promise<void>;
    /** Makes a candidate a member; a guest is handed to the shop. `$joining` tells. */
    join(wish?: JoinWish): Promise<void>;
    /** What an order brings. Rejects with a LoyaltyError. */
    order: (question: OrderQuestion) => Promise<OrderStanding>;
    /** Joins a guest with the e-mail address of their order. Rejects with a LoyaltyError. */
    claim: (wish: ClaimWish) => Promise<ClaimState>;
    /** Remembers in this tab where the shopper meant to go, e.g. 'rewards/free-shipping', until they have joined. */
    intend(place: string): void;
    /** Where to go on: once, and only for somebody who is enrolled now. */
    takeIntent(): string | undefined;
};
