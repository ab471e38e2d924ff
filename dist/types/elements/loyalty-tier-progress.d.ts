import { type TemplateResult } from 'lit';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary How far the next tier is, in words and in a bar; what is special about the present one, what keeps it and what
 * would follow; nothing where there are no tiers.
 * @csspart bar - the progress bar
 */
export declare class LoyaltyTierProgress extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        compact: {
            type: BooleanConstructor;
        };
    };
    /** Only how far the next tier is. */
    compact: boolean;
    protected renderSkeleton(): TemplateResult;
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-tier-progress': LoyaltyTierProgress;
    }
}
