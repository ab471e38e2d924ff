import type { Money, PointsRange, RedeemInput, Reward, Voucher } from '../adapter.js';
/** The voucher for what was wished for; refuses another price than the reward's, and what it does not come in. */
export declare function issue(reward: Reward, input: RedeemInput, now: number): Voucher;
export declare function worthOf({ step, value }: PointsRange, points: number): Money;
