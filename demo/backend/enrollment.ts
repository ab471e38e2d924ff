import type { Context } from './context.js';
import { earn, ruleOf } from './earning.js';
import { lockAccount } from './ledger.js';
import { ensureMember, findMember, memberId, refuseBlocked } from './members.js';
import { claimReferral } from './referrals.js';

/** Makes a candidate a member, once: welcome points, and the friend's half of a referral. */
export async function enroll(context: Context, customerId: string): Promise<void> {
  await context.database.transaction(async (transaction) => {
    await ensureMember(context, transaction, { id: customerId });
    const account = await lockAccount(transaction, memberId(context, customerId));
    const member = await findMember(context, transaction, customerId);
    if (member) refuseBlocked(member);
    if (member?.state !== 'candidate') return;
    await transaction.query(`UPDATE members SET state = 'enrolled', joined_at = $2 WHERE id = $1`, [
      member.id,
      context.now(),
    ]);
    const rule = ruleOf(context.program, 'sign_up');
    if (rule) await earn(context, transaction, account, rule);
    await claimReferral(context, transaction, member);
  });
}
