import type { Member } from '../adapter.js';
import { affordable } from '../catalogue.js';
import { guest } from '../guest.js';
import { adorning } from '../json-api.js';
import { compact } from '../reading.js';
import { readBalance, readExpiring } from './balance.js';
import { readInventory } from './inventory.js';
import type { TalonOne } from './talon-one.js';
import { readTransactions } from './transactions.js';

/** The shopper at home. */
export async function readMember(talon: TalonOne, subject: string, signal: AbortSignal): Promise<Member> {
  const found = await readBalance(talon, subject, signal);
  if (!found) return { ...guest(), state: 'candidate' };
  const [inventory, activity, expiring] = await Promise.all([
    readInventory(talon, subject, signal),
    adorning(readTransactions(talon, subject, { limit: 5 }, signal), { items: [] }),
    adorning(readExpiring(talon, subject, signal), []),
  ]);
  return compact({
    state: 'enrolled' as const,
    id: subject.includes('@') ? inventory.profile : subject,
    points: { ...found.points, expiring },
    tier: found.tier,
    availability: affordable(talon.rewards, found.points.available),
    earning: inventory.earning,
    activity: activity.items,
    vouchers: inventory.vouchers.slice(0, 5),
    referral: inventory.referral,
  });
}
