import { type PropertyValues } from 'lit';
import type { Client } from '../client/client.js';
import type { RewardOffer } from '../client/offer.js';
import { LoyaltyElement } from './element.js';
import './loyalty-voucher.js';
/**
 * @summary Redeeming one reward, from the question what will happen, and what of it to have, to the voucher. Empty until it
 * is asked about.
 * @csspart confirm - the button that redeems
 */
export declare class LoyaltyRedeem extends LoyaltyElement {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['redeem', 'rewards'];
    static properties: {
        offer: {
            attribute: boolean;
        };
        points: {
            state: boolean;
        };
        variant: {
            state: boolean;
        };
        ready: {
            state: boolean;
        };
    };
    /** The reward, and what the backend says of this member having it. */
    offer?: RewardOffer;
    /** Chosen from the reward's range. */
    private points?;
    /** Id of the variant chosen. */
    private variant?;
    /** What the question is asked with has been fetched, or can't be. */
    private ready;
    protected willUpdate(changed: PropertyValues<this>): void;
    /** A button that had the focus may be gone afterwards: the focus goes on to what can be done next. */
    protected update(changed: PropertyValues<this>): void;
    /** To what can be done next: the voucher, what can be chosen, or the first button; as soon as there is one. */
    focus(options?: FocusOptions): void;
    render(): unknown;
}
/** One question at a time: another reward that was asked about goes back to its row. */
export declare function askAbout(reward: string, { actions, stores: { $redeeming } }: Client): void;
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-redeem': LoyaltyRedeem;
    }
}
