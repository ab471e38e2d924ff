import type { Birthday, EarningProgress, WriteOptions } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
import { put } from '../stores/by-id.js';
import type { Completing } from '../stores/completing-state.js';
import { inTurn } from '../stores/in-turn.js';
import { oneKeyAWish } from '../stores/one-key.js';
import type { Context } from './context.js';
import { mintKey } from './keys.js';
import { unsupported } from './unsupported.js';

/** Doing what earning rules ask for, and saving for a reward. */
export function createEarning({ adapter, host, calls, stores, tab, openedKey, changed }: Context) {
  const { $member, $completing } = stores;
  const oneKey = oneKeyAWish(mintKey);
  const turn = inTurn();

  const write = <T>(wish: string, call: (options: WriteOptions) => Promise<T>): Promise<T> =>
    oneKey(wish, (key) => calls.write(key, call));

  const send = (rule: string): Promise<EarningProgress> =>
    write(`complete ${rule}`, (options) => adapter.complete?.(rule, options) ?? unsupported('complete'));

  const sendBirthday = (date: Birthday): Promise<void> =>
    write(
      `birthday ${JSON.stringify(date)}`,
      (options) => adapter.birthday?.(date, options) ?? unsupported('birthday'),
    );

  const sendWish = (reward: string | null): Promise<void> =>
    write(`wish ${String(reward)}`, (options) => adapter.wish?.(reward, options) ?? unsupported('wish'));

  function forgetOpened(rule: string): void {
    const { [rule]: _done, ...left } = (tab.get(openedKey()) ?? {}) as Record<string, Completing>;
    tab.set(openedKey(), left);
  }

  async function tellDone(rule: string): Promise<void> {
    const progress = await send(rule);
    host.track('complete', { rule });
    forgetOpened(rule);
    put($completing, rule, { step: 'done', progress });
    await changed();
  }

  /** A birthday is answered by nothing but the member's own progress. */
  async function tellBirthday(rule: string, date: Birthday): Promise<void> {
    await sendBirthday(date);
    host.track('birthday', { rule });
    await changed();
    put($completing, rule, { step: 'done', progress: $member.get()?.earning[rule] ?? { done: true } });
  }

  return {
    /** `$completing` tells; what failed may be said again. */
    async complete(rule: string, birthday?: Birthday): Promise<void> {
      try {
        await (birthday ? tellBirthday(rule, birthday) : tellDone(rule));
      } catch (error) {
        put($completing, rule, { step: 'failed', error: error as LoyaltyError });
      }
    },
    /** One after the other, so that the last wish counts. Rejects with a LoyaltyError. */
    wish: (reward: string | null): Promise<void> =>
      turn(async () => {
        if (($member.get()?.wish ?? null) === reward) return;
        await sendWish(reward);
        host.track('wish', reward === null ? {} : { reward });
        await changed();
      }),
  };
}
