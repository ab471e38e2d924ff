import type { Activity, Voucher } from './adapter.js';
/** Those that can still be used first; otherwise as they come. */
export declare function unusedFirst(vouchers: readonly Voucher[]): Voucher[];
/** Lines that come without an id, newest first, each under one of its member's that stays when newer lines come. */
export declare function withIds(lines: readonly Omit<Activity, 'id'>[], member: string): Activity[];
