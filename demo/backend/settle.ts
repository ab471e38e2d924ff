import { isLoyaltyError, LoyaltyError, type Outcome } from '../../src/adapters/error.js';
import { CommitUnknown } from './commit-unknown.js';

/** Does a read, and rejects with a LoyaltyError or not at all. */
export function settleRead<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return settle(signal, work, 'not_done');
}

/** As `settleRead`; a write that is given up on half-way may still happen. */
export function settleWrite<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return settle(signal, work, 'unknown');
}

async function settle<T>(signal: AbortSignal, work: () => Promise<T>, given: Outcome): Promise<T> {
  if (signal.aborted) throw givenUp(signal, 'not_done');
  let giveUp: () => void = () => undefined;
  const abortion = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(givenUp(signal, given));
    signal.addEventListener('abort', giveUp);
  });
  try {
    return await Promise.race([work(), abortion]);
  } catch (error) {
    throw asLoyaltyError(error);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

function givenUp({ reason }: AbortSignal, outcome: Outcome): LoyaltyError {
  const timedOut = reason instanceof Error && reason.name === 'TimeoutError';
  return new LoyaltyError(timedOut ? 'timeout' : 'aborted', 'The call was given up', { outcome, cause: reason });
}

/** Whatever failed before COMMIT was sent has been rolled back by the database. */
function asLoyaltyError(error: unknown): LoyaltyError {
  if (isLoyaltyError(error)) return error;
  const outcome = error instanceof CommitUnknown ? 'unknown' : 'not_done';
  return new LoyaltyError('unavailable', 'The loyalty database failed', { outcome, cause: error });
}
