/** As in Medusa's loyalty example: a promotion for all points that fit, put on the cart and named in its metadata. */
const { randomBytes } = require('node:crypto');
const { Modules, PromotionActions } = require('@medusajs/framework/utils');
const { updateCartPromotionsWorkflow } = require('@medusajs/medusa/core-flows');
const { promotionOf, readCart, refuse } = require('../../../../../loyalty/cart');
const { getPoints, pointsFor } = require('../../../../../loyalty/points');

exports.POST = async ({ params, scope }, response) => {
  const cart = await readCart(scope, params.id);
  if (!cart.customer) refuse('Customer not found');
  if (promotionOf(cart)) refuse('Cart already has a loyalty promotion');
  const points = await getPoints(scope, cart.customer.id);
  if (points <= 0) refuse('Customer has no loyalty points');
  const amount = Math.min(pointsFor(points), cart.total);
  const promotion = await scope.resolve(Modules.PROMOTION).createPromotions(promotionFor(cart, amount));
  await changePromotions(scope, cart, promotion.code, PromotionActions.ADD);
  await setPromotion(scope, cart, promotion.id);
  response.json({ cart: await readCart(scope, params.id) });
};

exports.DELETE = async ({ params, scope }, response) => {
  const cart = await readCart(scope, params.id);
  const promotion = promotionOf(cart);
  if (!promotion) refuse('No loyalty promotion found on cart');
  await changePromotions(scope, cart, promotion.code, PromotionActions.REMOVE);
  await setPromotion(scope, cart, null);
  await scope.resolve(Modules.PROMOTION).updatePromotions({ id: promotion.id, status: 'inactive' });
  response.json({ cart: await readCart(scope, params.id) });
};

function promotionFor({ customer, currency_code }, value) {
  const code = `LOYALTY-${customer.first_name}-${randomBytes(3).toString('hex')}`.toUpperCase();
  return {
    code,
    type: 'standard',
    status: 'active',
    application_method: { type: 'fixed', value, target_type: 'order', currency_code, allocation: 'across' },
    rules: [{ attribute: 'customer_id', operator: 'eq', values: [customer.id] }],
    campaign: { name: code, campaign_identifier: code, budget: { type: 'usage', limit: 1 } },
  };
}

async function changePromotions(scope, { id }, code, action) {
  await updateCartPromotionsWorkflow(scope).run({ input: { cart_id: id, promo_codes: [code], action } });
}

async function setPromotion(scope, { id, metadata }, loyalty_promo_id) {
  await scope.resolve(Modules.CART).updateCarts(id, { metadata: { ...metadata, loyalty_promo_id } });
}
