import { type TemplateResult } from 'lit';
import './loyalty-birthday.js';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary What can I do now: the ways to earn, what each brings, how to do it, and what has become of it. What waits,
 * what is for others and what is done sink below.
 * @csspart rule - one way to earn
 */
export declare class LoyaltyEarn extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['earn'];
    static properties: {
        telling: {
            state: boolean;
        };
    };
    /** Rule id of the birthday being told. */
    private telling;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected updated(): void;
    protected refocus(): void;
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-earn': LoyaltyEarn;
    }
}
