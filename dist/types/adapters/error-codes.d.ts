/** Every way a loyalty call can fail, in the words of the contract and of the wire. */
export declare const ERROR_CODES: readonly ['config', 'offline', 'timeout', 'aborted', 'unauthenticated', 'token_expired', 'forbidden', 'blocked', 'not_enrolled', 'not_found', 'invalid', 'insufficient_points', 'limit_reached', 'out_of_stock', 'cart_requirements', 'tier_required', 'referral_refused', 'in_progress', 'key_reused', 'rate_limited', 'unavailable', 'bad_response', 'unsupported', 'unknown'];
export type ErrorCode = (typeof ERROR_CODES)[number];
