import { randomUUID } from 'node:crypto';
import type { CartContent, CartItem, CartWay, RedeemInput, Voucher } from '../../src/adapters/adapter.js';
import type { CodeInput } from '../../demo/backend/backend.js';
import type { Database } from '../../demo/backend/database.js';
import type { RewardDefinition } from '../../demo/backend/definition.js';
import { adjust } from '../../demo/backend/earning.js';
import { setStage, signal, type Stage, voucherOf } from './stage.js';

export const dkk = (minor: number) => ({ minor, currency: 'DKK' });
export const eur = (minor: number) => ({ minor, currency: 'EUR' });

export const fifty: RewardDefinition = {
  id: 'fifty',
  kind: 'amount_off',
  name: { en: '{worth} off' },
  points: 500,
  worth: { DKK: 5_000, EUR: 700 },
  minimum: { DKK: 15_000, EUR: 2_000 },
};
export const tenth: RewardDefinition = {
  id: 'tenth',
  kind: 'percentage_off',
  name: { en: 'A tenth off', da: 'En tiendedel' },
  points: 700,
  percent: 10,
  excludes: { class: { en: 'The class', da: 'Kurset' } },
};
export const alone: RewardDefinition = {
  id: 'alone',
  kind: 'amount_off',
  name: { en: 'Alone' },
  points: 600,
  worth: { DKK: 9_000, EUR: 1_200 },
  combines: false,
};
export const shipping: RewardDefinition = {
  id: 'shipping',
  kind: 'free_shipping',
  name: { en: 'Free shipping' },
  points: 300,
  minimum: { DKK: 30_000, EUR: 4_000 },
};
export const beans: RewardDefinition = {
  id: 'beans',
  kind: 'variable_amount',
  name: { en: 'Pay with Beans' },
  voucherName: { en: '{worth} off' },
  points: 100,
  range: { max: 5_000, step: 50, worth: { DKK: 500, EUR: 70 } },
};
export const tree: RewardDefinition = { id: 'tree', kind: 'donation', name: { en: 'A tree' }, points: 10 };

/** Ida alone in a program with these rewards, with so many points. */
export async function member(database: Database, points: number, ...rewards: RewardDefinition[]): Promise<Stage> {
  const stage = await setStage(database, { rewards });
  await stage.join('ida');
  if (points !== 100) await adjust(stage.context, 'ida', points - 100);
  return stage;
}

export async function take(stage: Stage, reward: string, changes: Partial<RedeemInput> = {}): Promise<Voucher> {
  const { points } = stage.context.program.rewards.find(({ id }) => id === reward)!;
  const wish = { locale: 'en', market: 'dk', reward, points, ...changes };
  return voucherOf(await stage.adapter('ida').redeem!(wish, { key: randomUUID(), signal }));
}

export async function waysFor(
  stage: Stage,
  cart: Partial<CartContent>,
  market = 'dk',
  locale = 'en',
): Promise<CartWay[]> {
  const content = { subtotal: dkk(20_000), codes: [], ...cart };
  return stage.adapter('ida').quote!({ locale, market, cart: content }, { signal });
}

/** The ways without the voucher's own fields: what they are of, and what they do. */
export async function ways(
  stage: Stage,
  cart: Partial<CartContent>,
  market?: string,
  locale?: string,
): Promise<CartWay[]> {
  const found = await waysFor(stage, cart, market, locale);
  return found.map(({ voucher, ...rest }) => ({ ...(voucher && { code: voucher.code }), ...rest }));
}

export function quote(stage: Stage, code: string, changes: Partial<CodeInput> = {}) {
  return stage.backend.quoteCode({ code, customerId: 'ida', market: 'dk', subtotal: dkk(20_000), ...changes });
}

export function item(product: string, minor: number): CartItem {
  return { product, quantity: 1, amount: dkk(minor) };
}
