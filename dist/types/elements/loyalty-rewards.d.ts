import { type PropertyValues, type TemplateResult } from 'lit';
import './loyalty-balance.js';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary All rewards: what can be had now first, then what is nearest. Guests see what there is to join for. `item` is the
 * id of a reward to go to and, where it can be had, to ask about.
 * @csspart join - the bar with the way to join or sign in
 */
export declare class LoyaltyRewards extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['rewards'];
    static properties: {
        fetching: {
            state: boolean;
        };
    };
    private fetching;
    protected update(changed: PropertyValues<this>): void;
    protected refocus(lost: HTMLElement): void;
    protected updated(): void;
    protected renderSkeleton(): TemplateResult;
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-rewards': LoyaltyRewards;
    }
}
