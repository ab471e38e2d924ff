import { type PropertyValues } from 'lit';
import type { RewardOffer } from '../client/offer.js';
import { LoyaltyElement } from './element.js';
/**
 * @summary One reward: what it is, what it costs, and a button to redeem it in place; where it can't be had, how far it is
 * or why.
 * @slot - what the page has to say of it, beneath; the question says it while it is asked
 * @slot action - a button of the page, at the end of the row
 * @csspart reward - the whole row
 * @csspart redeem - the button that begins redeeming
 * @csspart bar - how much of the price the shopper has
 */
export declare class LoyaltyReward extends LoyaltyElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        offer: {
            attribute: boolean;
        };
        why: {
            attribute: boolean;
        };
        unreachable: {
            state: boolean;
        };
    };
    /** The reward and what the backend says of this member having it. One being redeemed stays until it is dismissed. */
    offer?: RewardOffer;
    /** Why it can't be had, in words, where the distance does not say it: see `why` in reward-words.ts. */
    why: string;
    private unreachable;
    /** The button that was pressed is gone while it is asked about, and back afterwards: the focus goes along. */
    protected update(changed: PropertyValues<this>): void;
    /** Asks the shopper whether to redeem it, if they can. */
    ask(): Promise<void>;
    /** To what can be done next, else the reward's name. */
    focus(options?: FocusOptions): void;
    render(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-reward': LoyaltyReward;
    }
}
