import type { LoyaltyAdapter } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';

/** For a backend that is called directly: the next redeem, by whichever adapter, is done and not heard of. */
export function losingAnswers(): { lossy(adapter: LoyaltyAdapter): LoyaltyAdapter; loseNextAnswer(): void } {
  let losing = false;
  return {
    lossy: (adapter) => ({
      ...adapter,
      ...(adapter.redeem && {
        redeem: async (...call) => {
          const answer = await adapter.redeem?.(...call);
          if (answer && !losing) return answer;
          losing = false;
          throw new LoyaltyError('unavailable', 'The answer was lost.', { outcome: 'unknown' });
        },
      }),
    }),
    loseNextAnswer: () => {
      losing = true;
    },
  };
}
