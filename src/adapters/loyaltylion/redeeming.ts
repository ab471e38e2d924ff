import type { RedeemInput } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { fieldsIn, rows, textIn, type Fields } from '../reading.js';
import { isSoldOut } from './worth.js';

/** What redeeming an offer sends beside who redeems; refuses what the offer does not come in. */
export function bodyFor(offer: Fields, { variant, cart }: RedeemInput): object {
  const { id: reward_id, kind } = offer;
  if (kind !== 'product_cart' && kind !== 'active_subscription_product') return { reward_id };
  const variants = rows(fieldsIn(fieldsIn(offer, 'properties'), 'product').variants, (row) => row);
  const only = variants.length === 1 ? variants[0] : undefined;
  const chosen = variants.find((row) => textIn(row, 'id') === variant) ?? (variant === undefined ? only : undefined);
  if (!chosen) throw new LoyaltyError('invalid', 'This product comes in variants, and none of them is chosen.');
  if (isSoldOut(chosen)) throw new LoyaltyError('out_of_stock', 'This variant is sold out.');
  if (kind !== 'product_cart') return { reward_id, variant_id: chosen.id };
  if (cart === undefined) throw new LoyaltyError('cart_requirements', 'LoyaltyLion redeems free products for a cart.');
  return { reward_id, variant_id: chosen.id, cart_id: cart };
}
