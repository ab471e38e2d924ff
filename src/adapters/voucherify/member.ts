import type { Member, Reward } from '../adapter.js';
import { affordable } from '../catalogue.js';
import { guest } from '../guest.js';
import { adorning } from '../json-api.js';
import { compact } from '../reading.js';
import { findCard, nameOf, progressOf, type Card } from './card.js';
import type { Catalogue, WholeProgram } from './program.js';
import { readTransactions } from './transactions.js';
import type { Voucherify } from './voucherify.js';
import { readVouchers } from './vouchers.js';

/** The shopper at home; `reading` is on its way meanwhile. */
export async function readMember(
  voucherify: Voucherify,
  subject: string,
  reading: Promise<WholeProgram>,
  signal: AbortSignal,
): Promise<Member> {
  const [card, { program, catalogue }] = await Promise.all([findCard(voucherify, subject, signal), reading]);
  if (!card) return { ...guest(), state: 'candidate' };
  const [activity, vouchers, name, tier] = await Promise.all([
    adorning(readTransactions(voucherify, card.code, { limit: 5 }, signal), { items: [] }),
    readVouchers(voucherify, card, catalogue.rewards, signal),
    adorning(nameOf(voucherify, card.holder ?? subject, signal), undefined),
    program.tiers.length ? progressOf(voucherify, card, program.tiers, signal) : undefined,
  ]);
  return compact({
    state: card.state,
    id: card.id,
    name,
    points: card.points,
    tier,
    availability: availabilityOf(catalogue, card),
    earning: {},
    activity: activity.items,
    vouchers: vouchers.slice(0, 5),
  });
}

export function availabilityOf({ rewards, gone }: Catalogue, { points }: Card): Member['availability'] {
  const out = rewards.filter(({ id }: Reward) => gone.has(id));
  return {
    ...affordable(rewards, points.available),
    ...Object.fromEntries(out.map(({ id }) => [id, { available: false, reason: 'out_of_stock' as const }])),
  };
}
