/** Every way a loyalty call can fail, in the words of the contract and of the wire. */
export const ERROR_CODES = [
  'config',
  'offline',
  'timeout',
  'aborted',
  'unauthenticated',
  'token_expired',
  'forbidden',
  'blocked',
  'not_enrolled',
  'not_found',
  'invalid',
  'insufficient_points',
  'limit_reached',
  'out_of_stock',
  'cart_requirements',
  'tier_required',
  'referral_refused',
  'in_progress',
  'key_reused',
  'rate_limited',
  'unavailable',
  'bad_response',
  'unsupported',
  'unknown',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * 'not_done': the backend said, or it is certain, that nothing happened; a redeem key is free again.
 * 'unknown': it may have happened; the key must be kept and asked about.
 */
export type Outcome = 'not_done' | 'unknown';

export interface LoyaltyErrorOptions {
  outcome?: Outcome;
  /** Seconds. */
  retryAfter?: number;
  cause?: unknown;
}

/** The one error adapters reject with. Told apart by name, since two copies of this module can meet on a page. */
export class LoyaltyError extends Error {
  override readonly name = 'LoyaltyError';
  readonly code: ErrorCode;
  readonly outcome: Outcome;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, { outcome = 'not_done', retryAfter, cause }: LoyaltyErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.outcome = outcome;
    this.retryAfter = retryAfter;
  }
}

export function isLoyaltyError(error: unknown): error is LoyaltyError {
  return error instanceof Error && error.name === 'LoyaltyError';
}
