import { isLoyaltyError, LoyaltyError, type ErrorCode } from './error.js';

/** The same error, for a redeem that may have been sent before or have been begun: its key must be kept. */
export function unsettled(error: unknown): unknown {
  if (!isLoyaltyError(error)) return error;
  const { code, message, retryAfter } = error;
  return new LoyaltyError(code, message, {
    outcome: 'unknown',
    cause: error,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/**
 * For what is read before a redeem that may be repeated with its key, or to find out what became of one: when reading
 * fails, nothing is said about the redeem. `answers` are the codes that do say something.
 */
export async function readAround<T>(reading: Promise<T>, answers: readonly ErrorCode[] = BEFORE): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw isLoyaltyError(error) && answers.includes(error.code) ? error : unsettled(error);
  }
}

const BEFORE: readonly ErrorCode[] = ['unauthenticated', 'not_enrolled', 'blocked', 'aborted', 'config'];
/** For a lookup. */
export const FOUND_OUT: readonly ErrorCode[] = ['not_found', 'unauthenticated', 'aborted'];
