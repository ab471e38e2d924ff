import type { Context } from './context.js';
export type Parts = ReturnType<typeof partsOf>;
/** The parts of a client that home does without. */
export declare function partsOf(context: Context): {
    spending: import("./lazily.js").Lazy<{
        redeeming: {
            confirm(wanted: import("../stores/redeeming.js").Wanted): Promise<import("../stores/redeeming.js").Settled | undefined>;
            resume: () => Promise<void>;
        };
        holding: {
            apply({ id, code }: import("../index.js").Voucher): Promise<boolean>;
            undo({ id, code }: import("../index.js").Voucher): Promise<boolean>;
        };
        undo: (voucher: string) => Promise<void>;
    }>;
    lists: import("./lazily.js").Lazy<{
        rewards: import("../stores/list.js").List;
        activity: import("../stores/list.js").List;
        vouchers: import("../stores/list.js").List;
    }>;
    carts: import("./lazily.js").Lazy<{
        look: () => Promise<void>;
        follow(): () => void;
        use(way: import("../index.js").CartWay, options?: import("../stores/using.js").UseOptions): Promise<void>;
        takeOut(way: import("../index.js").CartWay): Promise<void>;
    }>;
    membership: import("./lazily.js").Lazy<{
        join(wish: import("../index.js").JoinWish | undefined, atBackend: boolean): Promise<void>;
        order: (question: import("./joining.js").OrderQuestion) => Promise<import("../index.js").OrderStanding>;
        claim(wish: import("./joining.js").ClaimWish): Promise<import("../index.js").ClaimState>;
        complete(rule: string, birthday?: import("../index.js").Birthday): Promise<void>;
        wish: (reward: string | null) => Promise<void>;
    }>;
};
