import { type TemplateResult } from 'lit';
import './loyalty-balance.js';
import './loyalty-reward.js';
import './loyalty-tier-progress.js';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary What do I have, what does it get me, how far is the next thing. Guests see why joining pays.
 * @csspart hero - greeting and balance
 */
export declare class LoyaltyHome extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    /** As the guest's view is gone after joining. */
    protected refocus(): void;
    protected renderSkeleton(): TemplateResult;
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-home': LoyaltyHome;
    }
}
