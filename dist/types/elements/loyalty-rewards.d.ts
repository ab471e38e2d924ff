import { type PropertyValues, type TemplateResult } from 'lit';
import './loyalty-balance.js';
import './loyalty-reward.js';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary All rewards: what can be had now first, then what is nearest. Guests see what there is to join for.
 * @csspart join - the bar with the button to join
 */
export declare class LoyaltyRewards extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        fetching: {
            state: boolean;
        };
        joining: {
            state: boolean;
        };
    };
    private fetching;
    private joining;
    protected update(changed: PropertyValues<this>): void;
    protected renderSkeleton(): TemplateResult;
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-rewards': LoyaltyRewards;
    }
}
