import type { Money, Reward, RewardKind } from '../adapter.js';
import { compact, fieldsIn, linkIn, moneyOf, numberIn, rows, text, textIn, type Fields } from '../reading.js';

export type Worth = Pick<Reward, 'kind' | 'value' | 'percent' | 'minimum' | 'image' | 'variants'>;

/** Money of LoyaltyLion's `{ amount, formatted }`. */
export function amountIn(from: Fields, name: string, currency: string): Money | undefined {
  return moneyOf(fieldsIn(from, name).amount, currency);
}

/** What a reward is, and what is held of it: its properties and its redeemable have the same fields. */
export function worthOf(kind: unknown, about: Fields, currency: string): Worth {
  const product = fieldsIn(about, 'product');
  const percent = numberIn(fieldsIn(about, 'discount'), 'percentage');
  const isShare = percent !== undefined && percent >= 1 && percent <= 100;
  const value = amountIn(about, kind === 'gift_card' ? 'initial_balance' : 'discount', currency);
  return compact({
    kind: isShare ? ('percentage_off' as const) : kindOf(kind),
    value: isShare ? undefined : value,
    percent: isShare ? Math.round(percent) : undefined,
    minimum: minimumIn(about, currency),
    image: linkIn(product, 'image_url'),
    variants: variantsIn(product),
  });
}

const KINDS: Readonly<Record<string, RewardKind>> = {
  cart_discount_voucher: 'amount_off',
  collection_discount_voucher: 'amount_off',
  product_discount_voucher: 'percentage_off',
  active_subscription_discount_voucher: 'amount_off',
  cart_variable_discount_voucher: 'variable_amount',
  free_shipping_voucher: 'free_shipping',
  gift_card: 'gift_card',
  product_cart: 'free_product',
  active_subscription_product: 'free_product',
};

function kindOf(kind: unknown): RewardKind {
  return (typeof kind === 'string' && Object.hasOwn(KINDS, kind) && KINDS[kind]) || 'custom';
}

function minimumIn(about: Fields, currency: string): Money | undefined {
  return (
    amountIn(about, 'minimum_spend', currency) ??
    amountIn(about, 'minimum_spend_before_discount', currency) ??
    amountIn(fieldsIn(about, 'cart_requirements'), 'minimum_cart_total', currency)
  );
}

/** Where there is something to choose. */
function variantsIn(product: Fields): Reward['variants'] {
  const all = rows(product.variants, (row) => ({
    id: text(row, 'id'),
    name: textIn(row, 'title') ?? text(row, 'id'),
    ...(isSoldOut(row) && { soldOut: true }),
  }));
  return all.length > 1 ? all : undefined;
}

export function isSoldOut(variant: Fields): boolean {
  return (numberIn(variant, 'inventory_count') ?? 1) <= 0;
}
