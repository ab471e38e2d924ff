import type { AdapterEnvironment } from './adapter.js';
import { isLoyaltyError, LoyaltyError } from './error.js';

/** Milliseconds. Shared by all who wait for it, so it has a limit of its own instead of any one caller's. */
const RENEWAL_LIMIT = 10_000;

/** The shop's signed token, renewed in one flight however many calls found it expired. */
export function createTokens({ token }: Pick<AdapterEnvironment, 'token'>) {
  let renewal: { stale: string; fresh: Promise<string | undefined> } | undefined;

  async function ask(signal: AbortSignal, refresh: boolean): Promise<string | undefined> {
    try {
      return await token?.(refresh ? { signal, refresh } : { signal });
    } catch (cause) {
      if (isLoyaltyError(cause)) throw cause;
      throw new LoyaltyError('unavailable', 'The shop gave no token: check data-token-url or getToken().', { cause });
    }
  }

  return {
    current: (signal: AbortSignal) => ask(signal, false),

    /** By the token that was refused: a call that learns of it late gets what the first one brought. */
    renew(stale: string): Promise<string | undefined> {
      if (renewal?.stale !== stale) renewal = { stale, fresh: ask(AbortSignal.timeout(RENEWAL_LIMIT), true) };
      renewal.fresh.catch(forget);
      return renewal.fresh;
    },

    /** What was brought is refused as well: the next call asks again. */
    forget,
  };

  function forget(): void {
    renewal = undefined;
  }
}
