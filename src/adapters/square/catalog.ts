import type { Money, Reward } from '../adapter.js';
import { compact, count, countIn, fieldsIn, numberIn, rows, text, textIn, type Fields } from '../reading.js';
import type { Square } from './square.js';

export type Worth = Pick<Reward, 'kind' | 'value' | 'percent'>;

/** What the reward tiers take off, by the id of their pricing rule in Square's catalog. */
export async function readWorths(
  square: Square,
  tiers: readonly Fields[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Worth>> {
  const object_ids = tiers.flatMap((tier) => textIn(fieldsIn(tier, 'pricing_rule_reference'), 'object_id') ?? []);
  if (!object_ids.length) return new Map();
  const body = { object_ids, include_related_objects: true };
  return square.call({ method: 'POST', path: '/v2/catalog/batch-retrieve', body, signal }, (answer) => {
    const discounts = new Map(rows(answer.related_objects, readDiscount));
    return new Map(rows(answer.objects, (rule) => worthOfRule(rule, discounts)));
  });
}

export function readMoney(money: Fields): Money | undefined {
  const minor = countIn(money, 'amount');
  const currency = textIn(money, 'currency');
  return minor === undefined || currency === undefined ? undefined : { minor, currency };
}

function worthOfRule(rule: Fields, discounts: ReadonlyMap<string, Worth>): [string, Worth] | undefined {
  const data = fieldsIn(rule, 'pricing_rule_data');
  const worth = discounts.get(textIn(data, 'discount_id') ?? '');
  // The whole price off what is matched, not off the whole order.
  const isItem = worth?.percent === 100 && textIn(data, 'match_products_id') !== undefined;
  return worth && [text(rule, 'id'), isItem ? { kind: 'free_product' } : worth];
}

function readDiscount(object: Fields): [string, Worth] | undefined {
  if (object.type !== 'DISCOUNT') return undefined;
  const data = fieldsIn(object, 'discount_data');
  const value = readMoney(fieldsIn(data, 'amount_money'));
  if (value) return [text(object, 'id'), { kind: 'amount_off', value }];
  const percent = numberIn(data, 'percentage');
  // A fraction of a percent has no place in `percent`: then the reward's name says it.
  const whole = percent !== undefined && Number.isInteger(percent) ? count(data, 'percentage') : undefined;
  return [text(object, 'id'), compact({ kind: 'percentage_off' as const, percent: whole })];
}
