import type { RedeemInput, Redemption, UnavailableReason, Voucher } from '../adapter.js';
import type { ErrorCode } from '../error.js';
import { note, schedule, spender, type Shopper } from './shopper.js';
import { available, availabilityOf, isUnused, refuse } from './state.js';
import type { MemoryMember, MemoryRedemption } from './state.js';
import { issue } from './voucher.js';

/** What makes two redeems the same wish. */
const WISH = ['reward', 'points', 'variant', 'hold'] as const;

/** Points into vouchers and back. */
export function memoryRedeeming(shopper: Shopper) {
  const { state, subject, now } = shopper;

  function redeem(input: RedeemInput, key: string): Redemption {
    const earlier = redeemed(key);
    if (earlier && WISH.some((field) => earlier.input[field] !== input[field])) refuse('key_reused');
    const voucher = earlier?.voucher ?? charge(spender(shopper), input);
    if (!earlier) state.redemptions.push({ subject, key, input, voucher });
    return { state: 'done', voucher };
  }

  function charge(member: MemoryMember, input: RedeemInput): Voucher {
    const reward = state.program(input.currency).rewards.find(({ id }) => id === input.reward) ?? refuse('not_found');
    const voucher = issue(reward, input, now());
    const { reason } = availabilityOf(reward, state, subject, now());
    if (reason) refuse(codeFor(reason));
    if (input.points > available(member)) refuse('insufficient_points');
    member.vouchers.unshift(voucher);
    note(member, now(), 'redeemed', -input.points, voucher.title);
    spendExpiring(member, input.points);
    if (voucher.heldUntil) release(Date.parse(voucher.heldUntil), member, voucher);
    return voucher;
  }

  function release(at: number, member: MemoryMember, voucher: Voucher): void {
    schedule(state, at, () => giveBack(member, voucher, at));
  }

  function redemption(key: string): Redemption {
    const { voucher } = redeemed(key) ?? refuse('not_found');
    return { state: 'done', voucher };
  }

  function redeemed(key: string): MemoryRedemption | undefined {
    return state.redemptions.find((redemption) => redemption.subject === subject && redemption.key === key);
  }

  /** Giving back what was given back is what the shopper wished for: nothing more happens. */
  function undo(voucherId: string): void {
    const member = spender(shopper);
    const voucher = member.vouchers.find(({ id }) => id === voucherId) ?? refuse('not_found');
    if (voucher.state !== 'revoked' && !voucher.undoable) refuse('invalid');
    giveBack(member, voucher, now());
  }

  return { redeem, redemption, undo };
}

function giveBack(member: MemoryMember, voucher: Voucher, at: number): void {
  if (!isUnused(voucher)) return;
  voucher.state = 'revoked';
  voucher.undoable = false;
  delete voucher.heldUntil;
  note(member, at, 'undone', voucher.points ?? 0, voucher.title);
}

/** Why a reward can't be had, in the words of a refused redeem. */
function codeFor(reason: UnavailableReason): ErrorCode {
  if (reason === 'not_open') return 'invalid';
  return reason === 'ended' ? 'out_of_stock' : reason;
}

/** What expires first is spent first. */
function spendExpiring({ points: balance }: MemoryMember, points: number): void {
  let left = points;
  balance.expiring = balance.expiring.flatMap((batch) => {
    const part = Math.min(batch.points, left);
    left -= part;
    return part < batch.points ? { ...batch, points: batch.points - part } : [];
  });
}
