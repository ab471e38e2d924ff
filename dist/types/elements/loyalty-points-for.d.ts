import { LoyaltyElement } from './element.js';
/**
 * @summary What a product earns, beside its price. Says nothing where it earns nothing; keeps its line free meanwhile, so
 * that the page does not move.
 * @attr amount - the price in the smallest unit of its currency
 * @attr currency - ISO 4217
 * @attr excluded - this product earns nothing
 * @csspart points - the words
 * @csspart bonus - how much more it is today
 */
export declare class LoyaltyPointsFor extends LoyaltyElement {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['order'];
    static properties: {
        amount: {
            type: NumberConstructor;
        };
        currency: {};
        excluded: {
            type: BooleanConstructor;
        };
    };
    /** The price in the smallest unit of its currency; set it anew when another variant is chosen. */
    amount: number;
    /** ISO 4217. */
    currency: string;
    /** Earns nothing; prefer it to leaving the element out where variants differ. */
    excluded: boolean;
    render(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-points-for': LoyaltyPointsFor;
    }
}
