import type { Voucher } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
/**
 * asking: the shopper is shown what will happen. sending: on its way. checking: the answer was lost, the backend is being
 * asked what became of it. done, failed: settled; `applied`: it is on the cart, put there by the backend.
 */
export type Redeeming = {
    step: 'asking';
} | {
    step: 'sending';
} | {
    step: 'checking';
} | {
    step: 'done';
    voucher?: Voucher;
    applied?: true;
} | {
    step: 'failed';
    error: LoyaltyError;
};
/** On its way: can be neither taken back nor asked about anew. */
export declare const isUnderWay: (wish: {
    step: string;
} | undefined) => boolean;
/** Where redeems whose outcome is not known are kept, in the shop's own storage. */
export declare const JOURNAL = "unsettled";
