import type { LoadInput, LoadResult, Member, PointsBalance } from '../../src/adapters/adapter.js';
import { pageActivity } from './activity.js';
import { birthdayOf } from './birthdays.js';
import { atOneMoment, type Context } from './context.js';
import { type Queryable, snapshot } from './database.js';
import { earningProgress } from './earning-progress.js';
import { expiring } from './expiry.js';
import { releaseHoldsOf } from './holds.js';
import type { Account } from './ledger.js';
import { findMember, memberId, type MemberRow } from './members.js';
import { presentProgram, REWARDS_IN_PROGRAM, rewardsIn } from './offer.js';
import { referralOf } from './referrals.js';
import { judgeAll, type Standing, standingOf } from './rewards.js';
import { stockTaken } from './stock.js';
import { viewFor } from './text.js';
import { tierProgress } from './tier-progress.js';
import { settleTier } from './tier-reviews.js';
import { pageVouchers } from './vouchers.js';

/** How much of a member's history and vouchers comes along; the rest is paged. */
const LINES_IN_MEMBER = 5;

/** The program and how the shopper stands in it, as of one moment. */
export async function load(context: Context, customer: string | undefined, input: LoadInput): Promise<LoadResult> {
  const frozen = atOneMoment(context);
  if (customer !== undefined) {
    const member = memberId(context, customer);
    await releaseHoldsOf(frozen, member);
    await settleTier(frozen, member);
  }
  return snapshot(context.database, async (transaction) => {
    const moment = { now: frozen.now(), taken: await stockTaken(frozen, transaction) };
    const program = presentProgram(context.program, viewFor(context.program, input), moment);
    return {
      program: program.version === input.programVersion ? 'unchanged' : program,
      member: await loadMember(frozen, transaction, customer, input),
    };
  });
}

/** The member's standing if they have joined: what reward pages go by. */
export async function memberStanding(
  context: Context,
  transaction: Queryable,
  customer: string | undefined,
): Promise<Standing | undefined> {
  const member = customer === undefined ? undefined : await findMember(context, transaction, customer);
  if (!member || member.state === 'candidate') return undefined;
  return standingOf(context, transaction, await readAccount(transaction, member.id));
}

async function loadMember(
  context: Context,
  transaction: Queryable,
  customer: string | undefined,
  input: LoadInput,
): Promise<Member> {
  if (customer === undefined) return outsider(context, transaction, { state: 'guest' }, input);
  const member = await findMember(context, transaction, customer);
  const who = { id: memberId(context, customer), ...(member?.name && { name: member.name }) };
  return member && member.state !== 'candidate'
    ? { ...who, ...(await insider(context, transaction, member, input)) }
    : outsider(context, transaction, { state: 'candidate', ...who }, input);
}

/** Somebody without a balance: all there is to say is what is gone for everyone. */
async function outsider(
  context: Context,
  transaction: Queryable,
  who: Pick<Member, 'state' | 'id' | 'name'>,
  input: LoadInput,
): Promise<Member> {
  const rewards = firstRewards(context, input);
  const availability = judgeAll(context, rewards, undefined, await stockTaken(context, transaction));
  return { ...who, availability, earning: {}, activity: [], vouchers: [] };
}

async function insider(context: Context, transaction: Queryable, member: MemberRow, input: LoadInput): Promise<Member> {
  const { program } = context;
  const account = await readAccount(transaction, member.id);
  const standing = await standingOf(context, transaction, account);
  const taken = await stockTaken(context, transaction);
  const { currency } = viewFor(program, input);
  const birthday = await birthdayOf(transaction, member.id);
  const shown = { member: member.id, input: firstPage(input), size: LINES_IN_MEMBER };
  return {
    state: member.state,
    points: await presentBalance(transaction, account),
    ...(program.tiers.length > 0 && {
      tier: await tierProgress(context, transaction, { member: member.id, currency }),
    }),
    availability: judgeAll(context, firstRewards(context, input), standing, taken),
    earning: await earningProgress(context, transaction, member.id),
    ...(birthday && { birthday }),
    activity: (await pageActivity(context, transaction, shown)).items,
    vouchers: (await pageVouchers(context, transaction, shown)).items,
    ...(program.referral && { referral: await referralOf(context, transaction, member) }),
    ...(member.wish !== null && { wish: member.wish }),
  };
}

async function presentBalance(transaction: Queryable, account: Account): Promise<PointsBalance> {
  const { member, available, pending, owed } = account;
  const [facts] = await transaction.query<{ lifetime: number; clears_at: Date | null }>(
    `SELECT
       (SELECT coalesce(sum(points), 0)::bigint FROM entries
        WHERE member = $1 AND (kind IN ('earned', 'approved', 'returned') OR kind = 'adjusted' AND points > 0)) AS lifetime,
       least(
         (SELECT min(clears_at) FROM orders WHERE member = $1 AND earns AND approved_at IS NULL AND EXISTS (
            SELECT FROM order_lines
            WHERE order_lines.program = orders.program AND order_number = number AND NOT returned
          )),
         (SELECT min(due_at) FROM completions WHERE member = $1 AND state = 'delay')
       ) AS clears_at`,
    [member],
  );
  return {
    available,
    pending,
    owed,
    lifetime: facts?.lifetime ?? 0,
    ...(facts?.clears_at && { clearsAt: facts.clears_at.toISOString() }),
    expiring: await expiring(transaction, member),
  };
}

async function readAccount(transaction: Queryable, member: string): Promise<Account> {
  const [account] = await transaction.query<Account>(
    'SELECT member, available, owed, pending FROM accounts WHERE member = $1',
    [member],
  );
  return account ?? { member, available: 0, owed: 0, pending: 0 };
}

function firstRewards({ program }: Context, input: LoadInput) {
  return rewardsIn(program, viewFor(program, input)).slice(0, REWARDS_IN_PROGRAM);
}

function firstPage({ locale, market, currency }: LoadInput) {
  return { locale, ...(market !== undefined && { market }), ...(currency !== undefined && { currency }) };
}
