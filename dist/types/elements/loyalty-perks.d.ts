import { type TemplateResult } from 'lit';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary The tiers as a path: where the shopper stands, what each step takes and brings.
 * @csspart tier - one step of the path
 */
export declare class LoyaltyPerks extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-perks': LoyaltyPerks;
    }
}
