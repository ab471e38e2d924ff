import type { Activity, Voucher } from '../adapters/adapter.js';
import type { CartState, Using } from './cart-state.js';
import type { Completing } from './completing-state.js';
import type { Holding } from './holding.js';
import type { Joining } from './joining-state.js';
import type { Redeeming } from './wish.js';
export type Doings<Offer> = ReturnType<typeof createDoings<Offer>>['stores'];
/** What is true beyond a load: the long lists, and what the shopper is doing. */
export declare function createDoings<Offer>(): {
    stores: {
        $rewards: import("./list-state.js").ListStore<Offer>;
        $activity: import("./list-state.js").ListStore<Activity>;
        $vouchers: import("./list-state.js").ListStore<Voucher>;
        /** Which lines of the activity are asked for; all of them where it is undefined. */
        $filter: import("nanostores").PreinitializedWritableAtom<"earned" | "lost" | "spent" | undefined> & object;
        $cart: import("nanostores").PreinitializedWritableAtom<CartState> & object;
        $redeeming: import("./by-id.js").ById<Redeeming>;
        $holding: import("./by-id.js").ById<Holding>;
        $using: import("./by-id.js").ById<Using>;
        $completing: import("./by-id.js").ById<Completing>;
        $joining: import("nanostores").PreinitializedWritableAtom<Joining> & object;
    };
    /** Another shopper: nothing of what the last one did is shown. */
    forget(): void;
};
