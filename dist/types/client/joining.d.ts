import type { ClaimInput, ClaimState, OrderInput, OrderStanding } from '../adapters/adapter.js';
import type { JoinWish } from '../host/host.js';
import type { Context } from './context.js';
export type OrderQuestion = Pick<OrderInput, 'order' | 'claim'>;
export type ClaimWish = Omit<ClaimInput, 'locale'>;
/** How a shopper becomes a member, and what the orders they placed before that bring. Everything rejects with a LoyaltyError. */
export declare function createJoining({ adapter, host, calls, place, identity, stores, signal, changed }: Context): {
    /** `$joining` tells. */
    join(wish: JoinWish | undefined, atBackend: boolean): Promise<void>;
    order: (question: OrderQuestion) => Promise<OrderStanding>;
    claim(wish: ClaimWish): Promise<ClaimState>;
};
