import type { ErrorCode } from '../adapters/error.js';
import type { Messages } from '../locales/messages.js';
/** The sentence for a load that failed: what happened, that nothing is lost. */
export declare const problemKey: (code: ErrorCode | undefined) => keyof Messages;
