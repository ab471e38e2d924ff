import type { ErrorCode } from '../adapters/error.js';
import type { Messages } from '../locales/messages.js';

const FAILURES: Partial<Record<ErrorCode, keyof Messages>> = {
  insufficient_points: 'failedPoints',
  out_of_stock: 'failedGone',
  limit_reached: 'limitReached',
  tier_required: 'failedTier',
  invalid: 'failedPrice',
  blocked: 'blockedText',
  unauthenticated: 'problemSignIn',
  offline: 'problemOffline',
  rate_limited: 'problemBusy',
};

/** The sentence for something the shopper did that failed: what happened, that nothing is spent. */
export const failureKey = (code: ErrorCode | undefined): keyof Messages => (code && FAILURES[code]) ?? 'failed';
