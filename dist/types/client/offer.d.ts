import type { Availability, Reward } from '../adapters/adapter.js';
/** A reward with this member's standing towards it. */
export interface RewardOffer {
    reward: Reward;
    availability: Availability;
}
export declare function offer(reward: Reward, availability: Record<string, Availability>): RewardOffer;
