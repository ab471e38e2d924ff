import { type PropertyValues } from 'lit';
import type { PointsRange } from '../adapters/adapter.js';
import type { PointsUnit } from '../locales/text.js';
import { LoyaltyElement } from './element.js';
/**
 * @summary Choosing how many points to give: what they are worth, a slider and a field that agree, and a button for the
 * most that can be given.
 * @csspart value - what the chosen points are worth
 * @csspart slider - the slider
 * @csspart field - the number of points
 * @fires input - at every move; read `value`
 * @fires change - when a choice is made; read `value`
 */
export declare class LoyaltyAmount extends LoyaltyElement {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['redeem'];
    static properties: {
        range: {
            attribute: boolean;
        };
        balance: {
            attribute: boolean;
        };
        unit: {
            attribute: boolean;
        };
        value: {
            attribute: boolean;
        };
    };
    /** What may be chosen. */
    range?: PointsRange;
    /** Points the shopper has, which cap the range; leave it out for a range that is capped already. */
    balance?: number | undefined;
    /** What the points are called. */
    unit?: PointsUnit | undefined;
    /** Points chosen, always on a step of the range; the most that can be given when never set. */
    value?: number;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    /** To the slider, as soon as there is one. */
    focus(options?: FocusOptions): void;
    render(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-amount': LoyaltyAmount;
    }
}
