import type { Context } from './context.js';
/** What a shopper tells the backend without spending anything; a file of its own, fetched at the first of it. */
export declare const createMembership: (context: Context) => {
    join(wish: import("../index.js").JoinWish | undefined, atBackend: boolean): Promise<void>;
    order: (question: import("./joining.js").OrderQuestion) => Promise<import("../index.js").OrderStanding>;
    claim(wish: import("./joining.js").ClaimWish): Promise<import("../index.js").ClaimState>;
    complete(rule: string, birthday?: import("../index.js").Birthday): Promise<void>;
    wish: (reward: string | null) => Promise<void>;
};
