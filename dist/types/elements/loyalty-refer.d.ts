import { type TemplateResult } from 'lit';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary What do we both get: the referral offer, and the shopper's own link to copy or share.
 * @csspart offer - what the friend gets and what the shopper gets
 * @csspart link - the field with the link
 * @csspart join - the bar with the way to join or sign in
 */
export declare class LoyaltyRefer extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['refer'];
    static properties: {
        copied: {
            state: boolean;
        };
    };
    private copied;
    disconnectedCallback(): void;
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-refer': LoyaltyRefer;
    }
}
