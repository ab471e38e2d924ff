import type { Voucher } from '../adapters/adapter.js';
/** It can still be put to use. */
export declare const isUsable: ({ state }: Voucher) => boolean;
