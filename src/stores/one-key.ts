import type { LoyaltyError } from '../adapters/error.js';

/** It is certain that nothing happened: the key of the wish is free again. */
export const isNotDone = ({ outcome, code }: LoyaltyError): boolean => outcome === 'not_done' && code !== 'in_progress';

/** One key a wish: what is repeated after a lost answer goes out under the key it had. */
export function oneKeyAWish(mintKey: () => string) {
  const keys = new Map<string, string>();

  return async function send<T>(wish: string, call: (key: string) => Promise<T>): Promise<T> {
    const key = keys.get(wish) ?? mintKey();
    keys.set(wish, key);
    try {
      const answer = await call(key);
      keys.delete(wish);
      return answer;
    } catch (error) {
      if (isNotDone(error as LoyaltyError)) keys.delete(wish);
      throw error;
    }
  };
}
