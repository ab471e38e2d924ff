import { type PropertyValues, type TemplateResult } from 'lit';
import './loyalty-voucher.js';
import { LoyaltyView, type Scene } from './view.js';
/** @summary Every voucher the shopper holds: first what can be used, then, quietly, what is over. */
export declare class LoyaltyVouchers extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['vouchers'];
    static properties: {
        fetching: {
            state: boolean;
        };
    };
    private fetching;
    disconnectedCallback(): void;
    /** The load brings the first few; the list itself is asked for once it is known that a member is looking. */
    protected update(changed: PropertyValues<this>): void;
    protected renderSkeleton(): TemplateResult;
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-vouchers': LoyaltyVouchers;
    }
}
