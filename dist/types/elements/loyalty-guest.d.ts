import { type TemplateResult } from 'lit';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary Why joining pays, for who has not joined: the welcome gift, ways to earn, things to get. Empty for members.
 * @csspart hero - the welcome gift
 * @csspart join - the bar with the button to join or sign in
 */
export declare class LoyaltyGuest extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        joining: {
            state: boolean;
        };
    };
    private joining;
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-guest': LoyaltyGuest;
    }
}
