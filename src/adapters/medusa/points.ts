import type { Program, ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { count, fractionDigits } from '../reading.js';
import type { CreditNames } from '../store-credit.js';
import { isMedusas, type MedusaApi } from './api.js';
import type { Book, Holdings, Place } from './book.js';

/** Id of what is redeemed: no reward of the catalogue, since its price is whatever fits the cart. */
export const POINTS = 'loyalty-points';

export function pointsBook(api: MedusaApi, names: CreditNames): Book {
  const name = (): string => names.name ?? 'Points';
  return {
    kind: 'points',
    reward: POINTS,
    name,
    program: (place) => programOf(name(), names.unit, place),
    async holdings(_place, options) {
      return (await readPoints(api, options)) ?? noRoutes();
    },
  };
}

/** Undefined where this Medusa has no such routes. */
export async function readPoints(api: MedusaApi, { signal }: ReadOptions): Promise<Holdings | undefined> {
  const given = { path: 'customers/me/loyalty-points', signal, stake: 'read' as const };
  const answer = await api.call(given);
  if (answer.response.status === 404 && !isMedusas(answer)) return undefined;
  return { available: count(await api.whole(answer, 'read'), 'points'), lines: [] };
}

function programOf(name: string, unit: string | undefined, { currency }: Partial<Place>): Program {
  const digits = currency === undefined ? undefined : fractionDigits(currency);
  const worth = digits !== undefined && currency ? { points: 1, value: { minor: 10 ** digits, currency } } : undefined;
  const words = unit === undefined ? { one: 'point', other: 'points' } : { other: unit };
  return {
    version: [POINTS, currency, name, words.other].join(' '),
    name,
    capabilities: ['redeem', 'redemption', 'undo', 'quote'],
    points: { name: words, decimals: 0, ...(worth && { worth }) },
    tiers: [],
    earning: [],
    rewards: [],
  };
}

function noRoutes(): never {
  throw new LoyaltyError('config', 'This Medusa has no routes for points: take "mode" out of data-options.');
}
