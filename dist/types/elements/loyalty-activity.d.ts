import { type PropertyValues, type TemplateResult } from 'lit';
import './loyalty-points.js';
import { LoyaltyView, type Scene } from './view.js';
/**
 * @summary Why is my balance what it is: the points, and the lines that add up to them, newest first.
 * @csspart filter - the buttons that choose which lines are shown
 * @csspart line - one line of history
 */
export declare class LoyaltyActivity extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['activity'];
    /** Whoever comes here asks about the whole balance, whatever was looked at before. */
    protected willUpdate(changed: PropertyValues<this>): void;
    /** The load brings the newest lines; the list itself is asked for once it is known that a member is looking. */
    protected update(changed: PropertyValues<this>): void;
    protected renderScene(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-activity': LoyaltyActivity;
    }
}
