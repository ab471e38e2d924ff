import type { LoyaltyAdapter, ReadOptions } from '../adapter.js';
import { memoryEarning } from './earning.js';
import { memoryProfile } from './profile.js';
import { memoryQuote } from './quote.js';
import { memoryRedeeming } from './redeeming.js';
import type { Shopper } from './shopper.js';
import { answer } from './state.js';

export type MemoryCalls = Required<
  Pick<LoyaltyAdapter, 'redeem' | 'redemption' | 'undo' | 'quote' | 'join' | 'complete' | 'birthday' | 'wish'>
>;

/** All that a signed-in shopper can ask of the memory beyond what a panel shows; fetched when somebody does. */
export function memoryCalls(shopper: Shopper): MemoryCalls {
  const { redeem, redemption, undo } = memoryRedeeming(shopper);
  const { quote } = memoryQuote(shopper);
  const { join, complete } = memoryEarning(shopper);
  const { birthday, wish } = memoryProfile(shopper);

  function settled<T>(options: ReadOptions, act: () => T): Promise<T> {
    return answer(shopper.state, shopper.now(), options, act);
  }

  return {
    redeem: (input, options) => settled(options, () => redeem(input, options.key)),
    redemption: (key, options) => settled(options, () => redemption(key)),
    undo: (voucherId, options) => settled(options, () => undo(voucherId)),
    quote: (input, options) => settled(options, () => quote(input)),
    join: (_input, options) => settled(options, join),
    complete: (rule, options) => settled(options, () => complete(rule, options.key)),
    birthday: (date, options) => settled(options, () => birthday(date)),
    wish: (reward, options) => settled(options, () => wish(reward)),
  };
}
