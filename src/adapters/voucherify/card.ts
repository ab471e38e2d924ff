import type { PointsBalance, Tier, TierProgress } from '../adapter.js';
import { balanceOf } from '../catalogue.js';
import { isLoyaltyError } from '../error.js';
import { adorning } from '../json-api.js';
import { compact, count, countIn, fieldsIn, fieldsOf, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import type { Voucherify } from './voucherify.js';

/** A loyalty card is what makes a customer a member. */
export interface Card {
  id: string;
  code: string;
  /** Voucherify's id of the customer. */
  holder?: string;
  state: 'enrolled' | 'blocked';
  points: PointsBalance;
}

/** undefined for a customer without one. */
export async function findCard(
  { call, options, path }: Voucherify,
  subject: string,
  signal: AbortSignal,
): Promise<Card | undefined> {
  if (options.subject !== 'card') {
    const query = { customer: subject, limit: 1 };
    return call({ path: `${path}/members`, query, signal }, ({ vouchers }) => rows(vouchers, readCard)[0]);
  }
  try {
    return await call({ path: `${path}/members/${encodeURIComponent(subject)}`, signal }, readCard);
  } catch (error) {
    if (isLoyaltyError(error) && error.code === 'not_found') return undefined;
    throw error;
  }
}

/** What the customer goes by: the first of their names. */
export function nameOf({ call }: Voucherify, customer: string, signal: AbortSignal): Promise<string | undefined> {
  return call(
    { path: `/v1/customers/${encodeURIComponent(customer)}`, signal },
    (answer) => textIn(answer, 'name')?.split(' ')[0],
  );
}

export async function progressOf(
  { call }: Voucherify,
  { code, points }: Card,
  tiers: readonly Tier[],
  signal: AbortSignal,
): Promise<TierProgress> {
  const asked = call({ path: `/v1/loyalties/members/${encodeURIComponent(code)}/tiers`, signal }, ({ data }) =>
    rows(data, (tier) => ({ id: text(tier, 'id'), until: timeIn(fieldsIn(tier, 'expiration'), 'expiration_date') })),
  );
  const [mine] = await adorning(asked, []);
  const value = points.available;
  const next = tiers.find(({ threshold }) => threshold > value);
  return compact({
    current: tiers.find(({ id }) => id === mine?.id)?.id,
    next: next?.id,
    measure: 'points' as const,
    value,
    target: next?.threshold,
    until: mine?.until,
  });
}

function readCard(from: Fields): Card {
  const card = fieldsOf(from.loyalty_card, 'loyalty_card');
  const at = timeIn(card, 'next_expiration_date');
  const points = countIn(card, 'next_expiration_points') ?? 0;
  return compact({
    id: textIn(from, 'id') ?? text(from, 'code'),
    code: text(from, 'code'),
    holder: textIn(from, 'holder_id'),
    state: from.active === false ? ('blocked' as const) : ('enrolled' as const),
    points: balanceOf(count(card, 'balance'), {
      pending: countIn(card, 'pending_points') ?? 0,
      lifetime: Math.max(0, countIn(card, 'points') ?? 0),
      expiring: at !== undefined && points > 0 ? [{ points, at }] : [],
    }),
  });
}
