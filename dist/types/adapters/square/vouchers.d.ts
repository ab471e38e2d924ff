import type { Page, Reward, Voucher } from '../adapter.js';
import { type Fields } from '../reading.js';
import type { Account } from './account.js';
import type { Square } from './square.js';
export declare function readVouchers(square: Square, { id }: Account, rewards: readonly Reward[], cursor: string | undefined, signal: AbortSignal, limit?: number): Promise<Page<Voucher>>;
/** A loyalty reward is what the shopper holds. */
export declare function readVoucher({ options }: Square, reward: Fields, rewards: readonly Reward[]): Voucher;
