import type { PointsBalance, TierProgress } from '../adapter.js';
import { isLoyaltyError } from '../error.js';
import { compact, fieldsIn, fieldsOf, numberIn, rows, textIn, timeIn, type Fields } from '../reading.js';
import type { TalonOne } from './talon-one.js';

export interface Balance {
  points: PointsBalance;
  tier?: TierProgress;
}

/** Of points, in the smallest unit: exact for as many decimals as the program has, rounded down beyond. */
export function unitsOf({ options: { decimals = 0 } }: TalonOne, points: number): number {
  const scaled = points * 10 ** decimals;
  const nearest = Math.round(scaled);
  return Math.abs(scaled - nearest) < 1e-6 ? nearest : Math.floor(scaled);
}

export function profilePath({ options }: TalonOne, subject: string, list: string): string {
  return `/v1/loyalty_programs/${options.program}/profile/${encodeURIComponent(subject)}/${list}`;
}

/** undefined for someone without a profile. */
export async function readBalance(talon: TalonOne, subject: string, signal: AbortSignal): Promise<Balance | undefined> {
  const { subledger } = talon.options;
  const query = { includeTiers: 'true', includeProjectedTier: 'true', subledgerId: subledger };
  try {
    return await talon.call({ path: profilePath(talon, subject, 'balances'), query, signal }, (answer) => {
      // Who has never had points in a subledger is not in it.
      const balance =
        subledger === undefined
          ? fieldsOf(answer.balance, 'balance')
          : fieldsIn(fieldsIn(answer, 'subledgerBalances'), subledger);
      return compact({ points: pointsIn(talon, balance), tier: tierIn(talon, balance) });
    });
  } catch (error) {
    if (isLoyaltyError(error) && error.code === 'not_found') return undefined;
    throw error;
  }
}

/** Batches that expire, soonest first. */
export async function readExpiring(
  talon: TalonOne,
  subject: string,
  signal: AbortSignal,
): Promise<PointsBalance['expiring']> {
  const query = { status: 'active', sort: 'expiryDate', pageSize: 50, subledgerId: talon.options.subledger };
  return talon.call({ path: profilePath(talon, subject, 'points'), query, signal }, ({ data }) =>
    rows(data, (batch) => {
      const at = timeIn(batch, 'expiryDate');
      const points = unitsOf(talon, numberIn(batch, 'amount') ?? 0);
      return at === undefined || points < 1 ? undefined : { points, at };
    }).sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
  );
}

function pointsIn(talon: TalonOne, balance: Fields): PointsBalance {
  const units = (name: string) => Math.max(0, unitsOf(talon, numberIn(balance, name) ?? 0));
  return {
    available: units('activePoints'),
    pending: units('pendingPoints'),
    owed: units('negativePoints'),
    expiring: [],
  };
}

/** Tiers are told by name; the schema has an object, the vendor's own example a text. */
function tierIn(talon: TalonOne, balance: Fields): TierProgress | undefined {
  const { tiers = [] } = talon.options;
  if (!tiers.length) return undefined;
  const idOf = (name: string | undefined) => {
    const tier = tiers.find((one) => one.name === name);
    return tier && (tier.id ?? tier.name);
  };
  const current = fieldsIn(balance, 'currentTier');
  const projected = fieldsIn(balance, 'projectedTier');
  const value = unitsOf(talon, numberIn(balance, 'activePoints') ?? 0);
  const toGo = numberIn(balance, 'pointsToNextTier');
  const toKeep = numberIn(projected, 'stayInTierPoints');
  return compact({
    current: idOf(textIn(current, 'name') ?? textIn(balance, 'currentTier')),
    next: idOf(textIn(balance, 'nextTierName')),
    measure: 'points' as const,
    value: Math.max(0, value),
    target: toGo === undefined ? undefined : Math.max(0, value) + unitsOf(talon, toGo),
    keep: toKeep === undefined ? undefined : Math.max(0, value) + unitsOf(talon, toKeep),
    since: timeIn(current, 'startDate'),
    until: timeIn(current, 'expiryDate'),
    forecast: idOf(textIn(projected, 'projectedTierName')),
  });
}
