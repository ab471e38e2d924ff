import type { LoyaltyError } from '../adapters/error.js';
/** It is certain that nothing happened: the key of the wish is free again. */
export declare const isNotDone: ({ outcome, code }: LoyaltyError) => boolean;
/** One key a wish: what is repeated after a lost answer goes out under the key it had. */
export declare function oneKeyAWish(mintKey: () => string): <T>(wish: string, call: (key: string) => Promise<T>) => Promise<T>;
