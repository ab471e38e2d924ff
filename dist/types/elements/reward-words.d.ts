import type { Program } from '../adapters/adapter.js';
import type { RewardOffer } from '../client/offer.js';
import type { Text } from '../locales/text.js';
/** Why a member can't have it, and when they can; '' where what it costs and asks of the cart says enough. */
export declare function why({ availability, reward }: RewardOffer, { tiers }: Program, text: Text): string;
