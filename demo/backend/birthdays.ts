import type { Birthday } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { addDays, addMonths } from './calendar.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { lockAccount } from './ledger.js';
import { joinedMember, refuseBlocked } from './members.js';
import { startOf } from './periods.js';
import { claimWish } from './write-keys.js';

/** How long a birthday stands as it was told. */
const FIXED_MONTHS = 12;

const EARLIEST_YEAR = 1900;

interface BirthdayRow {
  month: number;
  day: number;
  year: number | null;
  told_at: Date;
}

/** Remembers when a member's birthday is. Rejects with limit_reached where it was told within a year. */
export async function setBirthday(context: Context, customer: string, date: Birthday, key: string): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const member = await joinedMember(context, transaction, customer);
    const payload = [date.month, date.day, date.year];
    if (!(await claimWish(context, transaction, { member: member.id, key, operation: 'birthday', payload }))) return;
    refuseBlocked(member);
    refuseImpossible(date, context.now());
    await lockAccount(transaction, member.id);
    const told = await toldBirthday(transaction, member.id);
    if (told && addMonths(told.told_at, FIXED_MONTHS) > context.now()) {
      throw new LoyaltyError('limit_reached', 'The birthday was told less than a year ago');
    }
    await writeBirthday(context, transaction, member.id, date);
  });
}

/** As far as the member has told it. */
export async function birthdayOf(transaction: Queryable, member: string): Promise<Birthday | undefined> {
  const told = await toldBirthday(transaction, member);
  return told && { month: told.month, day: told.day, ...(told.year !== null && { year: told.year }) };
}

/** The next birthday that brings something, at its start: told early enough, and not `paid` yet. */
export async function nextBirthday(
  transaction: Queryable,
  member: string,
  { waitDays = 0, paid }: { waitDays?: number | undefined; paid: Date | undefined },
): Promise<Date | undefined> {
  const told = await toldBirthday(transaction, member);
  if (!told) return undefined;
  const inTime = addDays(startOf('day', told.told_at), waitDays);
  const unpaid = paid ? addDays(startOf('day', paid), 1) : inTime;
  return birthdayFrom(told, inTime > unpaid ? inTime : unpaid);
}

async function toldBirthday(transaction: Queryable, member: string): Promise<BirthdayRow | undefined> {
  const [told] = await transaction.query<BirthdayRow>(
    'SELECT month, day, year, told_at FROM birthdays WHERE member = $1',
    [member],
  );
  return told;
}

async function writeBirthday(
  { now }: Context,
  transaction: Queryable,
  member: string,
  { month, day, year }: Birthday,
): Promise<void> {
  await transaction.query(
    `INSERT INTO birthdays (member, month, day, year, told_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (member) DO UPDATE SET
       month = excluded.month, day = excluded.day, year = excluded.year, told_at = excluded.told_at`,
    [member, month, day, year, now()],
  );
}

function birthdayFrom(birthday: Pick<Birthday, 'month' | 'day'>, day: Date): Date {
  const thisYear = birthdayIn(day.getUTCFullYear(), birthday);
  return thisYear >= day ? thisYear : birthdayIn(day.getUTCFullYear() + 1, birthday);
}

/** Who is born on 29 February celebrates on the 28th of other years. */
function birthdayIn(year: number, { month, day }: Pick<Birthday, 'month' | 'day'>): Date {
  return new Date(Date.UTC(year, month - 1, Math.min(day, daysIn(year, month))));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function refuseImpossible({ month, day, year }: Birthday, now: Date): void {
  // Without a year any day that some year has, 29 February too.
  const calendar = year ?? 2000;
  const possible =
    [month, day, calendar].every(Number.isInteger) &&
    calendar >= EARLIEST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(calendar, month) &&
    Date.UTC(calendar, month - 1, day) <= now.getTime();
  if (!possible) throw new LoyaltyError('invalid', 'There is no such birthday');
}
