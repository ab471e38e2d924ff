import { type PropertyValues } from 'lit';
import type { Voucher } from '../adapters/adapter.js';
import { LoyaltyElement } from './element.js';
/**
 * @summary A voucher the shopper holds, as a ticket: the code, copying it, putting it into the cart, giving it back.
 * @csspart ticket - the whole voucher
 * @csspart code - the code
 * @csspart copy - the button that copies the code
 * @csspart apply - the button that puts the code into the cart, then opens the cart
 * @csspart open - the link to what the voucher opens
 * @csspart calendar - the button that hands out a calendar file
 */
export declare class LoyaltyVoucher extends LoyaltyElement {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['vouchers'];
    static properties: {
        copied: {
            state: boolean;
        };
        unreachable: {
            state: boolean;
        };
        voucher: {
            attribute: boolean;
        };
        compact: {
            type: BooleanConstructor;
            reflect: boolean;
        };
    };
    private copied;
    private unreachable;
    /** What to show; the element itself follows what the shopper does with it. */
    voucher?: Voucher;
    /** Smaller, and without a primary button, for one among many. */
    compact: boolean;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** "In your cart" holds as long as the code is there, whoever takes it out. */
    protected willUpdate(changed: PropertyValues<this>): void;
    protected refocus(): void;
    render(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-voucher': LoyaltyVoucher;
    }
}
