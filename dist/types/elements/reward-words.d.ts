import type { Program } from '../adapters/adapter.js';
import type { RewardOffer } from '../client/offer.js';
import type { Text } from '../locales/text.js';
/** Why a member can't have it, and when they can; '' where what it costs and asks of the cart says enough. */
export declare function why({ availability, reward }: RewardOffer, { tiers }: Program, text: Text): string;
/** What makes it worth hurrying, for a line beneath it. */
export declare function hurry({ reward: { closes }, availability: { left, reason } }: RewardOffer, text: Text): string;
/** What there is to know before having it besides what its row says, a line each. */
export declare function conditions(offer: RewardOffer, text: Text): string[];
