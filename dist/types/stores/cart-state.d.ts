import type { WritableAtom } from 'nanostores';
import type { CartWay, Voucher } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
import type { Cart, CodeRefusal } from '../host/host.js';
export interface CartState {
    /** idle: nobody asked, or there is nobody to ask for. */
    phase: 'idle' | 'checking' | 'ready' | 'failed';
    /** Absent where the page has none or it is empty. */
    cart?: Cart;
    /** What can be used on it, what fits best first; also what can't, with its refusal. */
    ways: CartWay[];
    error?: LoyaltyError;
}
/**
 * What is happening to one way to pay less. redeeming: points become a voucher held for the cart. checking: the answer was
 * lost, the backend is being asked. refused: the cart did not take it; `gaveBack`: the points are back. lapsed: it was
 * applied, then the cart changed and it no longer counts. used, given_back, failed: over.
 */
export type Using = {
    step: 'redeeming';
} | {
    step: 'checking';
} | {
    step: 'applying';
    voucher: Voucher;
} | {
    step: 'applied';
    voucher: Voucher;
} | {
    step: 'refused';
    refusal: CodeRefusal;
    gaveBack: boolean;
    voucher?: Voucher;
} | {
    step: 'lapsed';
    refusal: CodeRefusal;
    voucher: Voucher;
} | {
    step: 'giving_back';
    voucher: Voucher;
} | {
    step: 'given_back';
    points?: number;
} | {
    step: 'used';
    order?: string;
} | {
    step: 'failed';
    error: LoyaltyError;
};
export type CartStore = WritableAtom<CartState>;
/** Tells the ways of a cart apart: by voucher, else by reward. */
export declare const wayId: (way: CartWay) => string;
export declare const givenBack: ({ points }: Voucher) => Using;
