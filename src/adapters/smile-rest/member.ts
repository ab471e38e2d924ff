import type { Member } from '../adapter.js';
import { affordable } from '../catalogue.js';
import { guest } from '../guest.js';
import { adorning } from '../json-api.js';
import { findCustomer, memberOf } from './customer.js';
import type { WholeProgram } from './program.js';
import type { Smile } from './smile-rest.js';
import { readTransactions } from './transactions.js';
import { readFulfillments } from './vouchers.js';

/** The shopper at home; `reading` is on its way meanwhile. */
export async function readMember(
  smile: Smile,
  subject: string,
  reading: Promise<WholeProgram>,
  signal: AbortSignal,
): Promise<Member> {
  const [customer, whole] = await Promise.all([findCustomer(smile, subject, signal), reading]);
  if (!customer || customer.state === 'candidate') return { ...guest(), state: 'candidate' };
  const { rewards, tiers } = whole;
  const [activity, vouchers] = await Promise.all([
    adorning(readTransactions(smile, customer.id, rewards, { limit: 5 }, signal), { items: [] }),
    readFulfillments(smile, customer.id, whole, { limit: 5 }, signal),
  ]);
  return {
    ...memberOf(customer, tiers, smile),
    availability: affordable(rewards, customer.points.available),
    earning: {},
    activity: activity.items,
    vouchers: vouchers.items,
  };
}
