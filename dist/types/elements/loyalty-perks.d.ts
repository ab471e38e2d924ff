import { type TemplateResult } from 'lit';
import './loyalty-tier-progress.js';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary The tiers as a path, with what each step takes and where the shopper stands; and what each brings, compared.
 * @csspart tier - one step of the path
 * @csspart comparison - the table
 */
export declare class LoyaltyPerks extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['perks'];
    static properties: {
        chosen: {
            state: boolean;
        };
    };
    /** Id of the tier that the shopper's own is compared with where there is no room for all. */
    private chosen;
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-perks': LoyaltyPerks;
    }
}
