/** What customers have, kept with the customer: the example's own module and table make no difference to a shopper. */
const { MedusaError, Modules } = require('@medusajs/framework/utils');

const FIELD = 'loyalty_points';

async function getPoints(container, customerId) {
  const { metadata } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customerId);
  return Number(metadata?.[FIELD] ?? 0);
}

async function changePoints(container, customerId, by) {
  const points = (await getPoints(container, customerId)) + by;
  if (points < 0) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, 'Insufficient loyalty points');
  const customers = container.resolve(Modules.CUSTOMER);
  const { metadata } = await customers.retrieveCustomer(customerId);
  await customers.updateCustomers(customerId, { metadata: { ...metadata, [FIELD]: points } });
}

/** One for every whole unit of the currency. */
const pointsFor = (amount) => Math.floor(Number(amount));

module.exports = { changePoints, getPoints, pointsFor };
