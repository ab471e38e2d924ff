import type { PointsBalance, TierProgress } from '../adapter.js';
import type { TalonOne } from './talon-one.js';
export interface Balance {
    points: PointsBalance;
    tier?: TierProgress;
}
/** Of points, in the smallest unit: exact for as many decimals as the program has, rounded down beyond. */
export declare function unitsOf({ options: { decimals } }: TalonOne, points: number): number;
export declare function profilePath({ options }: TalonOne, subject: string, list: string): string;
/** undefined for someone without a profile. */
export declare function readBalance(talon: TalonOne, subject: string, signal: AbortSignal): Promise<Balance | undefined>;
/** Batches that expire, soonest first. */
export declare function readExpiring(talon: TalonOne, subject: string, signal: AbortSignal): Promise<PointsBalance['expiring']>;
