import type { Voucher } from '../adapters/adapter.js';

/** It can still be put to use. */
export const isUsable = ({ state }: Voucher): boolean => state === 'issued' || state === 'held';
