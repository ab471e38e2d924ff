import { LoyaltyError, type Outcome } from './error.js';

/**
 * Runs `work` until `signal` ends it. Also what is deaf to its signal (a page's patched fetch, a careless adapter) then
 * leaves the caller with an answer. `outcome` is what an abort means once the work has begun.
 */
export async function untilAborted<T>(signal: AbortSignal, outcome: Outcome, work: () => Promise<T>): Promise<T> {
  if (signal.aborted) throw endedBy(signal, 'not_done');
  let stop = () => {};
  // Listens before the work does, so that it is this error that counts and not what the work makes of the abort.
  const ended = new Promise<never>((_resolve, reject) => {
    stop = () => reject(endedBy(signal, outcome));
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([ended, work()]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function endedBy({ reason }: AbortSignal, outcome: Outcome): LoyaltyError {
  return reason?.name === 'TimeoutError'
    ? new LoyaltyError('timeout', 'No answer in time.', { outcome, cause: reason })
    : new LoyaltyError('aborted', 'The request was given up.', { outcome, cause: reason });
}
