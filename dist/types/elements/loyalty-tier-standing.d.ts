import { type TemplateResult } from 'lit';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary What is special about the shopper's tier: just reached, at risk, in grace, lost; what keeps it and by when, what
 * would follow. Nothing where there is nothing to say.
 */
export declare class LoyaltyTierStanding extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['perks'];
    static properties: {
        compact: {
            type: BooleanConstructor;
        };
    };
    /** Without the bar, beside another one. */
    compact: boolean;
    protected renderSkeleton(): TemplateResult;
    protected renderScene({ text, program, member: { tier } }: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-tier-standing': LoyaltyTierStanding;
    }
}
