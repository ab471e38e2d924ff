import type { Member } from '../adapter.js';
import { affordable } from '../catalogue.js';
import { guest } from '../guest.js';
import { adorning } from '../json-api.js';
import { findAccount, nameOf, type Shopper } from './account.js';
import { readEvents } from './activity.js';
import type { WholeProgram } from './program.js';
import type { Square } from './square.js';
import { readVouchers } from './vouchers.js';

/** The shopper at home; `reading` is on its way meanwhile. */
export async function readMember(
  square: Square,
  shopper: Shopper,
  reading: Promise<WholeProgram>,
  signal: AbortSignal,
): Promise<Member> {
  const [account, { rewards }] = await Promise.all([findAccount(square, shopper, signal), reading]);
  if (!account) return { ...guest(), state: 'candidate' };
  const { points, customer } = account;
  const [activity, vouchers, name] = await Promise.all([
    adorning(readEvents(square, account, undefined, signal, 5), { items: [] }),
    readVouchers(square, account, rewards, undefined, signal, 5),
    adorning(nameOf(square, customer ?? shopper.subject, signal), undefined),
  ]);
  return {
    state: 'enrolled',
    id: account.id,
    ...(name && { name }),
    points,
    availability: affordable(rewards, points.available),
    earning: {},
    activity: activity.items,
    vouchers: vouchers.items,
  };
}
