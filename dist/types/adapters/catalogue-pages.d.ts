import type { Availability, Page, Reward, RewardPage } from './adapter.js';
/** A page of a list that the backend gives whole. Rejects with 'invalid' for a cursor that is none. */
export declare function pageOf<T>(items: readonly T[], cursor: string | undefined, size?: number): Page<T>;
export declare function rewardPage(rewards: readonly Reward[], availability: Record<string, Availability>, cursor: string | undefined): RewardPage;
/** The reward asked for at the price it has; rejects with 'not_found', or with 'invalid' for another price. */
export declare function wanted(rewards: readonly Reward[], wish: {
    reward: string;
    points: number;
}): Reward;
