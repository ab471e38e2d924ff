import { type PropertyValues } from 'lit';
import { LoyaltyElement } from './element.js';
/**
 * @summary On the thank-you page: what the order earned, when it can be spent and what it brings near, in one sentence. A
 * guest is told what waits for them, and joins with the e-mail address of the order.
 * @attr order - the order's number, as the shopper knows it
 * @attr claim - for a guest's order: what proves who placed it, from the shop's server
 * @csspart note - the whole of it
 */
export declare class LoyaltyAfterPurchase extends LoyaltyElement {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['order', 'join'];
    static properties: {
        order: {};
        claim: {};
        standing: {
            state: boolean;
        };
        claiming: {
            state: boolean;
        };
        problem: {
            state: boolean;
        };
    };
    private standing;
    private claiming;
    private problem;
    /** The order's number, as the shopper knows it. */
    order: string;
    /** What proves who placed a guest's order; without it a guest is told nothing. */
    claim: string;
    /** Asked once it is known who is looking, and again when that has changed. */
    protected updated(changed: PropertyValues<this>): void;
    /** The form gives way to what came of it. */
    protected refocus(): void;
    render(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-after-purchase': LoyaltyAfterPurchase;
    }
}
