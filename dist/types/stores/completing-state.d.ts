import type { EarningProgress } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
/** What is happening to one earning rule. opened: the shopper went to its address, and may now say that they did it. */
export type Completing = {
    step: 'opened';
} | {
    step: 'sending';
} | {
    step: 'done';
    progress: EarningProgress;
} | {
    step: 'failed';
    error: LoyaltyError;
};
