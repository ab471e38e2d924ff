import { type PropertyValues } from 'lit';
import { LoyaltyElement } from './element.js';
/**
 * @summary What the shopper has: the figure with its unit small beside it. Counts to a new value.
 * @csspart figure - the number
 * @csspart unit - the points' name
 */
export declare class LoyaltyBalance extends LoyaltyElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        shown: {
            state: boolean;
        };
    };
    private shown;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    render(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-balance': LoyaltyBalance;
    }
}
