import { confirmClaim } from './claim-confirmation.js';
import type { Context } from './context.js';
import { findMember } from './members.js';

/**
 * What a member ordered as a guest, with the e-mail address that their signing in has just proved, becomes theirs. Repeating
 * it changes nothing.
 */
export async function adoptOrders(context: Context, customer: string): Promise<void> {
  const { database, program, now } = context;
  const member = await findMember(context, database, customer);
  if (member?.state !== 'enrolled' || member.email === null) return;
  const waiting = await database.query<{ order: string }>(
    `SELECT order_number AS order FROM order_claims
     WHERE program = $1 AND email = $2 AND confirmed_at IS NULL AND expires_at > $3 ORDER BY order_number`,
    [program.id, member.email, now()],
  );
  for (const { order } of waiting) {
    await database.transaction((transaction) =>
      confirmClaim(context, transaction, { order, customer, marketing: false }),
    );
  }
}
