/** An order takes the points that are on it; one without brings some. */
const { ContainerRegistrationKeys, Modules } = require('@medusajs/framework/utils');
const { promotionOf, readCart } = require('../loyalty/cart');
const { changePoints, pointsFor } = require('../loyalty/points');

module.exports = {
  config: { event: 'order.placed' },
  default: async ({ event, container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const fields = ['id', 'total', 'customer_id', 'cart.id'];
    const { data } = await query.graph({ entity: 'order', fields, filters: { id: event.data.id } });
    const { customer_id: customer, total, cart } = data[0];
    const promotion = promotionOf(await readCart(container, cart.id));
    if (!promotion) return changePoints(container, customer, pointsFor(total));
    await changePoints(container, customer, -pointsFor(promotion.application_method.value));
    await container.resolve(Modules.PROMOTION).updatePromotions({ id: promotion.id, status: 'inactive' });
  },
};
