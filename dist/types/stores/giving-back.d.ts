import type { Voucher } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';
import type { Cart, CodeAnswer } from '../host/host.js';
export interface GivingBackPorts {
    cart(): Promise<Cart | undefined>;
    removeCode(code: string): Promise<CodeAnswer>;
    /** The backend takes unused vouchers back. */
    canUndo(): boolean;
    /** Repeated after a lost answer, it is the same wish. */
    undo(voucherId: string): Promise<void>;
    wait(milliseconds: number): Promise<void>;
}
export type GivingBack = ReturnType<typeof createGivingBack>;
export declare const mayGoWellLater: ({ code, outcome }: LoyaltyError) => boolean;
/** Out of the cart first, since a discount without its points would be the shop's loss; then the points come back. */
export declare function createGivingBack({ cart, removeCode, canUndo, undo, wait }: GivingBackPorts): {
    canGiveBack: () => boolean;
    /** Takes a code out of the cart, if it is there. Rejects with a LoyaltyError where the page kept the code. */
    release: (code: string) => Promise<void>;
    /** Rejects with a LoyaltyError; the voucher is then still the shopper's, as far as is known. */
    giveBack({ id, code }: Voucher): Promise<void>;
};
