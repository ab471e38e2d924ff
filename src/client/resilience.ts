import type { ReadOptions, WriteOptions } from '../adapters/adapter.js';
import { isLoyaltyError, LoyaltyError, type ErrorCode, type Outcome } from '../adapters/error.js';
import { untilAborted } from '../adapters/until-aborted.js';

export interface ResilienceOptions {
  /** Milliseconds a read may take before it counts as lost. */
  readTimeout?: number;
  /** The same for a write, whose outcome is then unknown. */
  writeTimeout?: number;
  wait?(milliseconds: number): Promise<void>;
  /** Ends everything that is under way. */
  signal?: AbortSignal;
}

const READ_TRIES = 3;
const WORTH_A_RETRY: readonly ErrorCode[] = ['unavailable', 'rate_limited'];
/** A shopper does not wait longer than this for a busy backend; the retry button is theirs. */
const LONGEST_PAUSE = 5;

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

export type Calls = ReturnType<typeof resilience>;

/**
 * The one place for timeouts, single flight, retries of reads and Retry-After. Also the last line before an adapter that
 * breaks the contract: what comes out is always a LoyaltyError, and in time.
 */
export function resilience({
  readTimeout = 10_000,
  writeTimeout = 15_000,
  wait = pause,
  signal,
}: ResilienceOptions = {}) {
  const flights = new Map<string, Promise<unknown>>();

  async function limited<T>(
    milliseconds: number,
    outcome: Outcome,
    call: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const limit = AbortSignal.timeout(milliseconds);
    const both = signal ? AbortSignal.any([signal, limit]) : limit;
    try {
      return await untilAborted(both, outcome, () => call(both));
    } catch (error) {
      if (isLoyaltyError(error)) throw error;
      throw new LoyaltyError('unknown', 'The adapter broke the contract: it must reject with a LoyaltyError.', {
        outcome,
        cause: error,
      });
    }
  }

  async function tried<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await limited(readTimeout, 'not_done', call);
      } catch (error) {
        const { code, retryAfter = 0.4 * 2 ** tries } = error as LoyaltyError;
        if (tries === READ_TRIES || !WORTH_A_RETRY.includes(code) || retryAfter > LONGEST_PAUSE) throw error;
        await wait(retryAfter * 1000 * (0.5 + Math.random() / 2));
      }
    }
  }

  return {
    /** Same name and input while under way: one call for both. */
    read<T>(name: string, input: unknown, call: (options: ReadOptions) => Promise<T>): Promise<T> {
      const flight = `${name} ${JSON.stringify(input)}`;
      const running = (flights.get(flight) as Promise<T> | undefined) ?? tried((signal) => call({ signal }));
      flights.set(flight, running);
      const land = (): void => void flights.delete(flight);
      running.then(land, land);
      return running;
    },
    /** Sent once; repeating is for whoever holds the key. */
    write<T>(key: string, call: (options: WriteOptions) => Promise<T>): Promise<T> {
      return limited(writeTimeout, 'unknown', (signal) => call({ key, signal }));
    },
  };
}
