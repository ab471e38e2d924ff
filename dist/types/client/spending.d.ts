import type { Context } from './context.js';
export type Spending = ReturnType<typeof createSpending>;
/** Points become vouchers, and vouchers points again; a file of its own, fetched at the first wish. */
export declare function createSpending({ adapter, host, calls, place, stores, can, ...context }: Context): {
    redeeming: {
        confirm(wanted: import("../stores/redeeming.js").Wanted): Promise<import("../stores/redeeming.js").Settled | undefined>;
        resume: () => Promise<void>;
    };
    holding: {
        apply({ id, code }: import("../index.js").Voucher): Promise<boolean>;
        undo({ id, code }: import("../index.js").Voucher): Promise<boolean>;
    };
    undo: (voucher: string) => Promise<void>;
};
