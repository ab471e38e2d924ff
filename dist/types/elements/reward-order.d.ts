import type { RewardOffer } from '../client/offer.js';
export interface Arranged {
    now: RewardOffer[];
    later: RewardOffer[];
    over: RewardOffer[];
}
/**
 * What can be had now, in the merchant's order; what is still to come, the wished-for one first, then what is nearest, then
 * what opens first; what is over. `isOpen`: being redeemed, so it stays where it is until it is dismissed.
 */
export declare function arrange(offers: RewardOffer[], wish: string | undefined, isOpen: (id: string) => boolean): Arranged;
