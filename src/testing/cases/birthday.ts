import type { Birthday } from '../../adapters/adapter.js';
import type { ErrorCode } from '../../adapters/error.js';
import { newKey } from '../calls.js';
import type { Case, Stage } from '../case.js';
import { expectEqual, refused, settledProperly } from '../expect.js';
import { ADA, BEA, BLOCKED, CANDIDATE } from '../world.js';

const LEAP_DAY: Birthday = { month: 2, day: 29 };
const NO_DATES: Birthday[] = [
  { month: 2, day: 30 },
  { month: 13, day: 1 },
  { month: 4, day: 31 },
  { month: 0, day: 1 },
  { month: 2, day: 29, year: 2023 },
];

export const birthdayCases: Case[] = [
  {
    name: 'a birthday is remembered, with or without a year, and for nobody else',
    needs: ['birthday'],
    run: async (stage) => {
      const full = { month: 12, day: 31, year: 1990 };
      await stage.as(ADA).birthday(LEAP_DAY);
      await stage.as(BEA).birthday(full);
      expectEqual('load → member.birthday without a year', await birthdayOf(stage, ADA), LEAP_DAY);
      const { month, day } = (await birthdayOf(stage, BEA)) ?? {};
      expectEqual('load → member.birthday, month and day', { month, day }, { month: 12, day: 31 });
    },
  },
  ...NO_DATES.map((date): Case => ({
    name: `a birthday that is no date is refused: ${JSON.stringify(date)}`,
    needs: ['birthday'],
    run: async (stage) => {
      await refused('birthday that is no date', ['invalid'], () => stage.as(ADA).call.birthday(date, newKey()));
      expectEqual('load → member.birthday after a refused one', await birthdayOf(stage, ADA), undefined);
    },
  })),
  {
    name: 'another birthday replaces the first, or is refused and the first stands',
    needs: ['birthday'],
    run: async (stage) => {
      const second = { month: 6, day: 15 };
      await stage.as(ADA).birthday(LEAP_DAY);
      const answer = await settledProperly('birthday', () => stage.as(ADA).call.birthday(second, newKey()));
      if (answer) expectEqual('birthday told again → error.code', answer.code, 'limit_reached');
      expectEqual('load → member.birthday told again', await birthdayOf(stage, ADA), answer ? LEAP_DAY : second);
    },
  },
  {
    name: 'a birthday told twice with one key is told once',
    needs: ['birthday', 'keys'],
    run: async (stage) => {
      const key = newKey();
      await stage.as(ADA).birthday(LEAP_DAY, key);
      await stage.as(ADA).birthday(LEAP_DAY, key);
      expectEqual('load → member.birthday, one key sent twice', await birthdayOf(stage, ADA), LEAP_DAY);
    },
  },
  {
    name: 'a birthday is not for guests to tell',
    needs: ['birthday'],
    run: (stage) =>
      refused('birthday of a guest', ['unauthenticated'], () => stage.guest().call.birthday(LEAP_DAY, newKey())),
  },
  {
    name: 'a birthday is not for who has not joined to tell',
    needs: ['birthday', 'candidate'],
    run: (stage) => toldBy(stage, CANDIDATE, 'not_enrolled'),
  },
  {
    name: 'a birthday is not for who is blocked to tell',
    needs: ['birthday', 'blocked'],
    run: (stage) => toldBy(stage, BLOCKED, 'blocked'),
  },
];

async function birthdayOf(stage: Stage, subject: string): Promise<Birthday | undefined> {
  return (await stage.as(subject).member()).birthday;
}

function toldBy(stage: Stage, subject: string, code: ErrorCode): Promise<void> {
  return refused(`birthday of ${subject}`, [code], () => stage.as(subject).call.birthday(LEAP_DAY, newKey()));
}
