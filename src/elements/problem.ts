import type { ErrorCode } from '../adapters/error.js';
import type { Messages } from '../locales/messages.js';

const PROBLEMS: Partial<Record<ErrorCode, keyof Messages>> = {
  offline: 'problemOffline',
  rate_limited: 'problemBusy',
  unauthenticated: 'problemSignIn',
  token_expired: 'problemSignIn',
};

/** The sentence for a load that failed: what happened, that nothing is lost. */
export const problemKey = (code: ErrorCode | undefined): keyof Messages => (code && PROBLEMS[code]) ?? 'problem';
