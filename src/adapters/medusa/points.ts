import type { Money, Program, ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { count, fieldsIn, fractionDigits, majorOf, moneyOf, rows, text, textIn } from '../reading.js';
import type { CreditNames } from '../store-credit.js';
import { isMedusas, type MedusaApi } from './api.js';
import type { Book, Holdings, Place } from './book.js';

/** Id of what is redeemed: no reward of the catalogue, since its price is whatever fits the cart. */
export const POINTS = 'loyalty-points';

/**
 * Points by the routes of Medusa's official example: each is worth 1.00 of the cart's currency, and all that fit are
 * taken. They leave the balance when the cart becomes an order.
 */
export function pointsBook(api: MedusaApi, names: CreditNames): Book {
  const name = (): string => names.name ?? 'Points';
  return {
    reward: POINTS,
    route: 'loyalty-points',
    fields: 'metadata,promotions.id,promotions.code,promotions.application_method.value',
    removal: { method: 'DELETE' },
    name,
    program: (place) => programOf(name(), names.unit, place),
    async holdings(_place, options) {
      return (await readPoints(api, options)) ?? noRoutes();
    },

    /** Of no date, and of no need of one: a cart takes points once. */
    applied(cart, currency) {
      const id = textIn(fieldsIn(cart, 'metadata'), 'loyalty_promo_id');
      const [promotion] = rows(cart.promotions, (row) => (textIn(row, 'id') === id ? row : undefined));
      const value = promotion && moneyOf(fieldsIn(promotion, 'application_method').value, currency);
      return value && { code: text(promotion, 'code'), points: fitting(Infinity, value), value, at: Infinity };
    },

    ways(title, available, due) {
      const points = fitting(available, due);
      const discount = moneyOf(Math.min(available, majorOf(due)), due.currency);
      return points < 1 || !discount ? [] : [{ reward: POINTS, name: title, points, discount }];
    },

    applying({ due, applied }, points, available) {
      if (applied) throw new LoyaltyError('limit_reached', 'The points are on the cart already.');
      const all = fitting(available, due);
      if (points !== all) throw new LoyaltyError('invalid', `This cart takes ${all} points, not ${points}.`);
      return [{}];
    },
  };
}

/** Undefined where this Medusa has no such routes. */
export async function readPoints(api: MedusaApi, { signal }: ReadOptions): Promise<Holdings | undefined> {
  const given = { path: 'customers/me/loyalty-points', signal, stake: 'read' as const };
  const answer = await api.call(given);
  if (answer.response.status === 404 && !isMedusas(answer)) return undefined;
  return { available: count(api.whole(answer, 'read'), 'points'), lines: [] };
}

/** Whole points for whole amounts: what is below 1.00 comes off as well, and costs nothing. */
function fitting(available: number, due: Money): number {
  return Math.floor(Math.min(available, majorOf(due)));
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
