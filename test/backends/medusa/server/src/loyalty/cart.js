/** The promotion by which points are on a cart. */
const { ContainerRegistrationKeys, MedusaError } = require('@medusajs/framework/utils');

const FIELDS = [
  'id',
  'customer.*',
  'promotions.*',
  'promotions.application_method.*',
  'promotions.rules.*',
  'promotions.rules.values.*',
  'currency_code',
  'total',
  'metadata',
];

async function readCart(container, id) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: 'cart', fields: FIELDS, filters: { id } }, { throwIfKeyNotFound: true });
  return data[0];
}

function promotionOf({ metadata, promotions }) {
  const id = metadata?.loyalty_promo_id;
  return id ? promotions?.find((promotion) => promotion?.id === id) : undefined;
}

const refuse = (message) => {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
};

module.exports = { promotionOf, readCart, refuse };
