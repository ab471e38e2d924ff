import type { Birthday, EarningRule } from '../adapter.js';
import { isDate, nextBirthday } from './calendar.js';
import { note, schedule, spender, time, type Shopper } from './shopper.js';
import { refuse } from './state.js';
import type { MemoryMember } from './state.js';

/** What a member tells about themselves. */
export function memoryProfile(shopper: Shopper) {
  const { state, now } = shopper;

  function birthday(date: Birthday): void {
    const member = spender(shopper);
    if (!isDate(date)) refuse('invalid');
    if (member.birthday) return expectSame(member.birthday, date);
    member.birthday = date;
    const rule = state.program().earning.find(({ by }) => by === 'birthday');
    if (rule) celebrate(member, rule, nextBirthday(date, now()));
  }

  /** Every year, for as long as the memory lasts. */
  function celebrate(member: MemoryMember, rule: EarningRule, at: number): void {
    member.earning[rule.id] = { done: false, locked: 'waiting', opensAt: time(at) };
    schedule(state, at, () => {
      note(member, at, 'earned', rule.points ?? 0, rule.title);
      if (member.birthday) celebrate(member, rule, nextBirthday(member.birthday, at));
    });
  }

  function wish(reward: string | null): void {
    const member = spender(shopper);
    if (reward === null) {
      delete member.wish;
      return;
    }
    if (!state.program().rewards.some(({ id }) => id === reward)) refuse('not_found');
    member.wish = reward;
  }

  return { birthday, wish };
}

/** A birthday does not change; told again it is still the same. */
function expectSame(told: Birthday, { month, day, year }: Birthday): void {
  if (told.month !== month || told.day !== day || told.year !== year) refuse('limit_reached');
}
