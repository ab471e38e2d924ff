import type { JoinInput } from '../../src/adapters/adapter.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { earn, ruleOf } from './earning.js';
import { lockAccount } from './ledger.js';
import { ensureMember, findMember, memberId, refuseBlocked } from './members.js';
import { claimReferral } from './referrals.js';

/** Makes a candidate a member, once: welcome points, and the friend's half of a referral. */
export async function enroll(context: Context, customerId: string, input: JoinInput = {}): Promise<void> {
  await context.database.transaction((transaction) => enrollMember(context, transaction, customerId, input));
}

/** As `enroll`, within a transaction. A box ticked by somebody who is a member already counts as well. */
export async function enrollMember(
  context: Context,
  transaction: Queryable,
  customerId: string,
  { marketing = false }: JoinInput,
): Promise<void> {
  await ensureMember(context, transaction, { id: customerId });
  const account = await lockAccount(transaction, memberId(context, customerId));
  const member = await findMember(context, transaction, customerId);
  if (member) refuseBlocked(member);
  if (marketing) await noteConsent(context, transaction, account.member);
  if (member?.state !== 'candidate') return;
  await transaction.query(`UPDATE members SET state = 'enrolled', joined_at = $2 WHERE id = $1`, [
    member.id,
    context.now(),
  ]);
  const rule = ruleOf(context.program, 'sign_up');
  if (rule) await earn(context, transaction, account, rule);
  await claimReferral(context, transaction, member);
}

/** The first time is kept: it is the proof of when they asked for news. */
async function noteConsent({ now }: Context, transaction: Queryable, member: string): Promise<void> {
  await transaction.query(
    'UPDATE members SET marketing_consent_at = coalesce(marketing_consent_at, $2) WHERE id = $1',
    [member, now()],
  );
}
