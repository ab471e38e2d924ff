import { type TemplateResult } from 'lit';
import './loyalty-balance.js';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary All about the shopper's points: what is there and what it is worth, what is owed, on the way, about to expire, and
 * what was earned in all.
 * @csspart balance - the figure
 */
export declare class LoyaltyPoints extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['activity'];
    protected renderSkeleton(): TemplateResult;
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-points': LoyaltyPoints;
    }
}
