import type { Reward, RewardKind } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { compact, countIn, fieldsIn, fieldsOf, moneyOf, textIn, type Fields } from '../reading.js';

/** `data-options`. */
export interface SmileOptions {
  /** "pub_…"; left out where the page initialises Smile itself, as Smile's Shopify and BigCommerce apps do. */
  publishableKey?: unknown;
  /** The program's name, which Smile.js does not tell; "Rewards" unless told. */
  name?: unknown;
  /** What VIP milestones count, which Smile.js does not tell: "points" or "spend". Without it there are no tiers. */
  vip?: unknown;
  /** What rewards are, which Smile.js does not tell: `{ "<points product id>": { "kind": "amount_off", "value": 5 } }`. */
  rewards?: unknown;
}

export interface Settings {
  publishableKey: string | undefined;
  name: string;
  vip: 'points' | 'spend' | undefined;
  /** What a reward is, as far as the merchant has said; `currency` is ISO 4217. */
  told(id: string, currency: string | undefined): Pick<Reward, 'kind' | 'value' | 'percent'>;
}

/** Throws a LoyaltyError 'config' that says what to write instead. */
export function readOptions({ publishableKey, name, vip, rewards }: SmileOptions): Settings {
  if (publishableKey !== undefined && !/^pub_\w+$/.test(String(publishableKey))) {
    throw config(`publishableKey is the key that starts with pub_, and no other may stand in a page`);
  }
  if (vip !== undefined && vip !== 'points' && vip !== 'spend') throw config(`vip is "points" or "spend"`);
  const byId: Fields = rewards === undefined ? {} : fieldsOf(rewards, 'rewards in data-options');
  return {
    publishableKey: publishableKey as string | undefined,
    name: textIn({ name }, 'name') ?? 'Rewards',
    vip,
    told(id, currency) {
      const said = fieldsIn(byId, id);
      const value = currency === undefined ? undefined : moneyOf(said.value, currency);
      return compact({
        kind: (textIn(said, 'kind') ?? 'custom') as RewardKind,
        value,
        percent: countIn(said, 'percent'),
      });
    },
  };
}

function config(what: string): LoyaltyError {
  return new LoyaltyError('config', `data-options: ${what}, as in '{"publishableKey":"pub_…","vip":"points"}'.`);
}
