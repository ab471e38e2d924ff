import type { Redemption, RedeemInput, WriteOptions } from '../adapter.js';
import type { TalonOne } from './talon-one.js';
export declare function createRedeeming(talon: TalonOne): {
    redeem(input: RedeemInput, subject: string, available: number, { key, signal }: WriteOptions): Promise<Redemption>;
    redemption(key: string, subject: string, signal: AbortSignal): Promise<Redemption>;
};
