import { type PropertyValues } from 'lit';
import { LoyaltyElement } from './element.js';
/**
 * @summary What the shopper can use on the cart of this moment, in one tap: a voucher they hold, else points; what is in the
 * cart and how to take it out; how far it is to what can't be used yet. Draws nothing where there is nothing to use.
 * @attr offering - set by itself while there is a primary button: what stands around can then ask more softly
 * @csspart cart - the whole of it
 * @csspart use - the button that uses what is offered first
 * @csspart bar - how much of what it takes is there
 */
export declare class LoyaltyCart extends LoyaltyElement {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['cart'];
    static properties: {
        compact: {
            type: BooleanConstructor;
            reflect: boolean;
        };
        choice: {
            state: boolean;
        };
        choosing: {
            state: boolean;
        };
        adjustable: {
            state: boolean;
        };
    };
    private choice?;
    private choosing;
    private adjustable;
    /** Only the one thing that can be used now, for a place among other things. */
    compact: boolean;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    /** The button that was pressed may be gone, or be another way's now: reading goes on at what came of it. */
    protected update(changed: PropertyValues<this>): void;
    render(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-cart': LoyaltyCart;
    }
}
