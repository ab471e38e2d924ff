import type { LoyaltyError } from '../adapters/error.js';
/** One console line a cause, for the developer; the shopper reads the panel, the page sees nothing. */
export declare function report({ code, message }: Pick<LoyaltyError, 'code' | 'message'>): void;
export declare function complain(code: LoyaltyError['code'], message: unknown): void;
