import type { Voucher } from '../adapters/adapter.js';
import { LoyaltyError, type ErrorCode } from '../adapters/error.js';
import type { Cart, CodeAnswer } from '../host/host.js';
import { isIn } from './in-cart.js';
import { isNotDone } from './one-key.js';

export interface GivingBackPorts {
  cart(): Promise<Cart | undefined>;
  removeCode(code: string): Promise<CodeAnswer>;
  /** The backend takes unused vouchers back. */
  canUndo(): boolean;
  /** Repeated after a lost answer, it is the same wish. */
  undo(voucherId: string): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}

export type GivingBack = ReturnType<typeof createGivingBack>;

const PAUSES = [1000, 3000];

/** It was not the wish that was refused: another time it may go well. */
const PASSING: readonly ErrorCode[] = [
  'offline',
  'timeout',
  'aborted',
  'unauthenticated',
  'token_expired',
  'in_progress',
  'rate_limited',
  'unavailable',
];

export const mayGoWellLater = ({ code, outcome }: LoyaltyError): boolean =>
  outcome === 'unknown' || PASSING.includes(code);

/** Out of the cart first, since a discount without its points would be the shop's loss; then the points come back. */
export function createGivingBack({ cart, removeCode, canUndo, undo, wait }: GivingBackPorts) {
  async function release(code: string): Promise<void> {
    if (!isIn(await cart(), code)) return;
    await removeCode(code);
    if (isIn(await cart(), code)) throw new LoyaltyError('unavailable', 'The cart kept a code it was to give up.');
  }

  /** Again while it is not known what happened. */
  async function undoSurely(voucher: string): Promise<void> {
    for (const pause of PAUSES) {
      try {
        await undo(voucher);
        return;
      } catch (error) {
        if (isNotDone(error as LoyaltyError)) throw error;
        await wait(pause);
      }
    }
    await undo(voucher);
  }

  return {
    canGiveBack: canUndo,
    /** Takes a code out of the cart, if it is there. Rejects with a LoyaltyError where the page kept the code. */
    release,
    /** Rejects with a LoyaltyError; the voucher is then still the shopper's, as far as is known. */
    async giveBack({ id, code }: Voucher): Promise<void> {
      await release(code);
      await undoSurely(id);
    },
  };
}
