import type { Voucher } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
import type { CodeAnswer, CodeRefusal } from '../host/host.js';
import { type ById } from './by-id.js';
/** What is happening to a voucher the shopper holds. */
export type Holding = {
    step: 'applying';
} | {
    step: 'applied';
    code: string;
} | ({
    step: 'refused';
} & CodeRefusal) | {
    step: 'undoing';
} | {
    step: 'undone';
} | {
    step: 'failed';
    error: LoyaltyError;
};
export interface HoldingPorts {
    applyCode(code: string): Promise<CodeAnswer>;
    /** Takes a code out of the cart, if it is there. */
    release(code: string): Promise<void>;
    /** Repeated after a lost answer, it is the same wish. */
    undo(voucherId: string): Promise<void>;
}
/** Putting vouchers into the cart and giving them back, by voucher id. */
export declare function createHolding($holding: ById<Holding>, { applyCode, release, undo }: HoldingPorts): {
    apply({ id, code }: Voucher): Promise<boolean>;
    /** The code leaves the cart first: a discount without its points would be the shop's loss. */
    undo({ id, code }: Voucher): Promise<boolean>;
};
