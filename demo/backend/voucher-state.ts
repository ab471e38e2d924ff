import type { VoucherState } from '../../src/adapters/adapter.js';
import { addDays } from './calendar.js';
import type { VoucherRow } from './vouchers.js';

/** After so many days, what was given away has been passed on. */
const DONATION_UNDO_DAYS = 1;

/** By the clock: a hold that has run out is as good as given back, whether or not its points have been booked yet. */
export function stateOf({ state, expires_at, held_until }: VoucherRow, now: Date): VoucherState {
  if (!isUnused(state)) return state;
  if (held_until && held_until <= now) return 'revoked';
  return expires_at && expires_at <= now ? 'expired' : state;
}

export function isUnused(state: VoucherState): boolean {
  return state === 'issued' || state === 'held';
}

/** Why the member can't have their points back for it; undefined: they can. */
export function whyNotUndoable(voucher: VoucherRow, now: Date): string | undefined {
  const { source, kind, issued_at, event } = voucher;
  const state = stateOf(voucher, now);
  if (source !== 'redemption') return 'This voucher was not paid for with points';
  if (!isUnused(state)) return `This voucher is ${state}`;
  if (kind === 'donation' && addDays(issued_at, DONATION_UNDO_DAYS) <= now) return 'This gift has been passed on';
  return event && new Date(event.starts) <= now ? 'What this voucher is for has begun' : undefined;
}
