import type { Birthday } from '../adapters/adapter.js';
import type { Context } from './context.js';
/** Doing what earning rules ask for, and saving for a reward. */
export declare function createEarning({ adapter, host, calls, stores, tab, openedKey, changed }: Context): {
    /** `$completing` tells; what failed may be said again. */
    complete(rule: string, birthday?: Birthday): Promise<void>;
    /** One after the other, so that the last wish counts. Rejects with a LoyaltyError. */
    wish: (reward: string | null) => Promise<void>;
};
