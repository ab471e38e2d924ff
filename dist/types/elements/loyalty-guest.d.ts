import { type TemplateResult } from 'lit';
import './loyalty-join.js';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary Why joining pays, for who has not joined: the welcome gift, ways to earn, things to get. Empty for members.
 * @csspart hero - the welcome gift
 * @csspart join - the bar with the way to join or sign in
 */
export declare class LoyaltyGuest extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    /** Those of joining as well, so that it need not wait for them. */
    static words: readonly ['guest', 'join'];
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-guest': LoyaltyGuest;
    }
}
