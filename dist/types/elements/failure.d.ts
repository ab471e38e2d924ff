import type { ErrorCode } from '../adapters/error.js';
import type { Messages } from '../locales/messages.js';
/** The sentence for something the shopper did that failed: what happened, that nothing is spent. */
export declare const failureKey: (code: ErrorCode | undefined) => keyof Messages;
