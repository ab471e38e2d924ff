import type { Birthday, Member, MemberState, PointsBalance, Tier, TierProgress } from '../adapter.js';
import { balanceOf } from '../catalogue.js';
import { isLoyaltyError } from '../error.js';
import {
  compact,
  count,
  fieldsIn,
  fieldsOf,
  linkIn,
  moneyOf,
  numberIn,
  rows,
  text,
  textIn,
  timeIn,
  type Fields,
} from '../reading.js';
import type { Smile } from './smile-rest.js';

export interface Customer {
  id: string;
  state: Exclude<MemberState, 'guest'>;
  name?: string;
  points: PointsBalance;
  birthday?: Birthday;
  referral?: string;
  /** As Smile has it. */
  vip: Fields;
}

const INCLUDE = 'vip_status';

/** undefined for someone whom Smile doesn't know. */
export async function findCustomer(smile: Smile, subject: string, signal: AbortSignal): Promise<Customer | undefined> {
  const known = (await smile.options.customerOf?.(subject, { signal })) ?? subject;
  if (!known.includes('@')) return customerById(smile, known, signal);
  const query = { email: known, include: INCLUDE, limit: 1 };
  return smile.call({ path: '/customers', query, signal }, ({ customers }) => {
    // The filter is Smile's; somebody else's row would be somebody else's points.
    const mine = rows(customers, (row) => (sameEmail(row, known) ? readCustomer(row) : undefined));
    return mine[0];
  });
}

/** undefined where there is none. */
export async function customerById(smile: Smile, id: string, signal: AbortSignal): Promise<Customer | undefined> {
  try {
    const path = `/customers/${encodeURIComponent(id)}`;
    return await smile.call({ path, query: { include: INCLUDE }, signal }, ({ customer }) =>
      readCustomer(fieldsOf(customer, 'customer')),
    );
  } catch (error) {
    if (isLoyaltyError(error) && error.code === 'not_found') return undefined;
    throw error;
  }
}

/** Who the member is, and where they stand in the tiers. */
export function memberOf(
  { id, state, name, points, birthday, referral, vip }: Customer,
  tiers: readonly Tier[],
  smile: Smile,
): Pick<Member, 'state' | 'id' | 'points'> & Partial<Member> {
  return compact({
    state,
    id,
    name,
    points,
    birthday,
    // How many friends came is not told by the API.
    referral: referral === undefined ? undefined : { link: referral, completed: 0, pending: 0 },
    tier: tiers.length ? progressOf(vip, tiers, smile) : undefined,
  });
}

function progressOf(vip: Fields, tiers: readonly Tier[], { options, currency }: Smile): TierProgress {
  const isSpend = options.tiers === 'spend';
  const amount = (name: string) => {
    const given = numberIn(vip, name);
    if (given === undefined) return undefined;
    return isSpend ? moneyOf(given, currency)?.minor : Math.round(given);
  };
  const value = amount('progress_value') ?? 0;
  const [next, keep] = [amount('delta_to_next_vip_tier'), amount('delta_to_retain_vip_tier')];
  const known = (id: string | undefined) => (tiers.some((tier) => tier.id === id) ? id : undefined);
  return compact({
    current: known(textIn(vip, 'vip_tier_id')),
    next: known(textIn(vip, 'next_vip_tier_id')),
    measure: isSpend ? ('spend' as const) : ('points' as const),
    value,
    target: next === undefined ? undefined : value + next,
    keep: keep === undefined ? undefined : value + keep,
    currency: isSpend ? currency : undefined,
    until: timeIn(vip, 'vip_tier_expires_at') ?? timeIn(vip, 'current_vip_period_end'),
  });
}

const STATES: Readonly<Record<string, Customer['state']>> = {
  member: 'enrolled',
  disabled: 'blocked',
};

function readCustomer(from: Fields): Customer {
  return compact({
    id: text(from, 'id'),
    state: STATES[textIn(from, 'state') ?? ''] ?? ('candidate' as const),
    name: textIn(from, 'first_name'),
    points: balanceOf(count(from, 'points_balance')),
    birthday: readBirthday(textIn(from, 'date_of_birth')),
    referral: linkIn(from, 'referral_url'),
    vip: fieldsIn(from, 'vip_status'),
  });
}

/** The year 1004 stands for one that was not told. */
function readBirthday(date: string | undefined): Birthday | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '')?.map(Number) ?? [];
  if (!year || !month || !day) return undefined;
  return { month, day, ...(year >= 1900 && { year }) };
}

function sameEmail(row: Fields, email: string): boolean {
  return textIn(row, 'email')?.toLowerCase() === email.toLowerCase();
}
