import type { RewardKind } from '../adapters/adapter.js';
/** What stands for a kind of reward where the merchant has no picture. */
export declare function rewardIcon(kind: RewardKind): SVGSVGElement;
