import { LoyaltyError } from './error.js';
import { uncertain, type Stake } from './sending.js';

/** A success that can't be read: whatever was asked for may well have happened. */
export function badResponse({ url }: Response, stake: Stake, cause: unknown): LoyaltyError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new LoyaltyError('bad_response', `Cannot use the answer of ${url}: ${reason}`, {
    outcome: uncertain(stake),
    cause,
  });
}
