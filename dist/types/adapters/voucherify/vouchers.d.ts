import type { Reward, Voucher } from '../adapter.js';
import { type Fields } from '../reading.js';
import type { Card } from './card.js';
import type { Voucherify } from './voucherify.js';
/** Coupons and gift cards that the customer holds, the newest hundred, whatever they came from. */
export declare function readVouchers(voucherify: Voucherify, { holder }: Card, rewards: readonly Reward[], signal: AbortSignal): Promise<Voucher[]>;
/** undefined for the loyalty card itself. */
export declare function readVoucher(voucherify: Voucherify, voucher: Fields, reward?: Reward): Voucher | undefined;
