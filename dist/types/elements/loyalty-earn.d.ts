import { type TemplateResult } from 'lit';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary What can I do now: the ways to earn, what each brings, and where to do it. What is done sinks below.
 * @csspart rule - one way to earn
 */
export declare class LoyaltyEarn extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-earn': LoyaltyEarn;
    }
}
