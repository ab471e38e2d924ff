import type { Voucher } from '../adapters/adapter.js';
import type { Cart, CodeRefusal, KeyValue } from '../host/host.js';
/** A voucher that this tab put into the cart, until it is used, given back or just a voucher again. */
export interface InCart {
    voucher: Voucher;
    /** Under which way it was wished for: `wayId`. */
    way: string;
    /** Its points come back when it leaves the cart unused. */
    held: boolean;
    /** The cart's id, where the page has told one. */
    cart?: string;
    subject: string;
    at: number;
}
export interface InCartPorts {
    tab: KeyValue;
    /** Hash of who is signed in; '' where nobody is told apart. */
    subject(): string;
    now(): number;
}
export type InCartMemory = ReturnType<typeof rememberInCart>;
/** What this tab put into the cart; outlives the page, not the tab. */
export declare function rememberInCart({ tab, subject, now }: InCartPorts): {
    all: () => InCart[];
    of: (voucherId: string) => InCart | undefined;
    add: (entry: Omit<InCart, 'subject' | 'at'>) => void;
    remove: (voucherId: string) => void;
};
/** The code is in the cart, whether it counts or not. */
export declare function isIn(cart: Cart | undefined, code: string): boolean;
/** Why a code that is in the cart does not count now. */
export declare function refusalIn(cart: Cart | undefined, code: string): CodeRefusal | undefined;
