import { LoyaltyElement } from './element.js';
/**
 * @summary How a guest becomes a member: a button, the form it opens where the shop makes accounts in place, and a way to
 * sign in. Empty for members, and where the shop has neither.
 * @attr place - where to go on afterwards, as in a deep link: "rewards/free-shipping"
 */
export declare class LoyaltyJoin extends LoyaltyElement {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['join'];
    static properties: {
        place: {};
        open: {
            type: BooleanConstructor;
            reflect: boolean;
        };
        malformed: {
            state: boolean;
        };
        renewing: {
            state: boolean;
        };
    };
    /** Where to go on afterwards, as in a deep link; without it nothing is remembered. */
    place: string;
    /** The form is shown; the button sets it. */
    open: boolean;
    /** What was given is no address; the shop was not asked. */
    private malformed;
    /** What became of the last address is read; another one is given. */
    private renewing;
    /** What had the focus gives way to the form, the form to an answer: reading goes on at their beginning. */
    protected refocus(): void;
    render(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-join': LoyaltyJoin;
    }
}
