/** Points that were spent elsewhere meanwhile can't be spent here. */
const { completeCartWorkflow } = require('@medusajs/medusa/core-flows');
const { promotionOf, readCart, refuse } = require('../../loyalty/cart');
const { getPoints, pointsFor } = require('../../loyalty/points');

completeCartWorkflow.hooks.validate(async ({ cart: { id } }, { container }) => {
  const cart = await readCart(container, id);
  const promotion = promotionOf(cart);
  if (!promotion) return;
  const available = await getPoints(container, cart.customer.id);
  const required = pointsFor(promotion.application_method.value);
  if (available < required) {
    refuse(`Customer does not have enough loyalty points. Required: ${required}, Available: ${available}`);
  }
});
