import type { Voucher } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
import type { CodeAnswer } from '../host/host.js';
import { put, type ById } from './by-id.js';

/** What is happening to a voucher the shopper holds. */
export type Holding =
  | { step: 'applying' }
  | { step: 'applied' }
  | ({ step: 'refused' } & Omit<Extract<CodeAnswer, { applied: false }>, 'applied'>)
  | { step: 'undoing' }
  | { step: 'undone' }
  | { step: 'failed'; error: LoyaltyError };

export interface HoldingPorts {
  applyCode(code: string): Promise<CodeAnswer>;
  /** Takes a code out of the cart, if it is there. */
  release(code: string): Promise<void>;
  undo(voucherId: string, key: string): Promise<void>;
  mintKey(): string;
}

/** Putting vouchers into the cart and giving them back, by voucher id. */
export function createHolding($holding: ById<Holding>, { applyCode, release, undo, mintKey }: HoldingPorts) {
  /** One key a wish: an undo whose answer was lost is repeated under the key it had. */
  const undoKeys = new Map<string, string>();

  return {
    async apply({ id, code }: Voucher): Promise<boolean> {
      const answer = await applyCode(code);
      if (answer.applied) {
        put($holding, id, { step: 'applied' });
      } else {
        const { reason, minimum } = answer;
        put($holding, id, minimum ? { step: 'refused', reason, minimum } : { step: 'refused', reason });
      }
      return answer.applied;
    },
    /** The code leaves the cart first: a discount without its points would be the shop's loss. */
    async undo({ id, code }: Voucher): Promise<boolean> {
      const key = undoKeys.get(id) ?? mintKey();
      undoKeys.set(id, key);
      try {
        await release(code);
        await undo(id, key);
        put($holding, id, { step: 'undone' });
        return true;
      } catch (error) {
        put($holding, id, { step: 'failed', error: error as LoyaltyError });
        return false;
      }
    },
  };
}
