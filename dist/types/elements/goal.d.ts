import type { RewardOffer } from '../client/offer.js';
/** What to show as the next goal: the wished-for one while points lead to it, else what is nearest. */
export declare function goalAmong(offers: RewardOffer[], wish: string | undefined): RewardOffer | undefined;
