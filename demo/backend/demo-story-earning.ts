import { birthdayOf, setBirthday } from './birthdays.js';
import { addDays } from './calendar.js';
import { complete } from './completions.js';
import { writeHistory } from './demo-history.js';
import type { Telling } from './demo-story.js';
import { completeRule } from './earning.js';
import { expireDue } from './expiry.js';
import { lockAccount, post } from './ledger.js';
import { joinedMember } from './members.js';
import { claimWish } from './write-keys.js';

/** Points that come in otherwise than by buying, and points that go by themselves. */
export function earningTold({ context, customerId, keyFor }: Telling) {
  const { database } = context;
  const does = async (rule: string, ...when: string[]) => {
    await complete(context, customerId, rule, keyFor('complete', rule, ...when));
  };

  return {
    /** By the merchant's own word: credited at once. */
    completes: (rule: string) => completeRule(context, customerId, rule),
    /** As from the page: credited when nothing stands in between. */
    does: (rule: string) => does(rule),
    /** Once a day, however often it is told. */
    visits: () => does('visit', context.now().toISOString().slice(0, 10)),
    /** Once and for all; counted from the day of the story. */
    tellsBirthdayIn: async (days: number) => {
      const { id } = await joinedMember(context, database, customerId);
      if (await birthdayOf(database, id)) return;
      const date = addDays(context.now(), days);
      const birthday = { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      await setBirthday(context, customerId, birthday, keyFor('birthday'));
    },
    isGiven: (points: number) =>
      database.transaction(async (transaction) => {
        const { id: member } = await joinedMember(context, transaction, customerId);
        const key = keyFor('given', String(points));
        if (!(await claimWish(context, transaction, { member, key, operation: 'complete', payload: 'given' }))) return;
        await post(context, transaction, await lockAccount(transaction, member), { kind: 'adjusted', points });
      }),
    losesWhatExpired: () =>
      database.transaction(async (transaction) => {
        const { id: member } = await joinedMember(context, transaction, customerId);
        await expireDue(context, transaction, await lockAccount(transaction, member));
      }),
    /** Years of it, in so many lines. */
    hasHistory: async (lines: number) => {
      const { id } = await joinedMember(context, database, customerId);
      await writeHistory(context, { member: id, lines, key: keyFor('history') });
    },
  };
}
