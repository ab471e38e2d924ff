import { type TemplateResult } from 'lit';
import './loyalty-balance.js';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary Why is my balance what it is: the balance, and the lines that add up to it, newest first.
 * @csspart line - one line of history
 */
export declare class LoyaltyActivity extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    /** The load brings the newest lines; the list itself is asked for once it is known who is looking. */
    protected updated(): void;
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-activity': LoyaltyActivity;
    }
}
