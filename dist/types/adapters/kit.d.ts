/** `loyalty-widget/adapter-kit`: what the built-in adapters are made with, for those who write their own. */
export type * from './adapter.js';
export { badResponse, errorOf, sendJson as send, uncertain, type Answer, type JsonCall as Call, type Said, type Stake, } from './calling.js';
export { isLoyaltyError, LoyaltyError, type ErrorCode, type LoyaltyErrorOptions, type Outcome } from './error.js';
export * from './reading.js';
export { createTokens } from './tokens.js';
export { untilAborted } from './until-aborted.js';
