/** A shop of Vendure's own parts with the store credit plugin, and nothing else; makes its tables at the start. */
const { bootstrap, DefaultLogger, dummyPaymentHandler, LogLevel } = require('@vendure/core');
const { StoreCreditPlugin } = require('@pinelab/vendure-plugin-store-credit');

const { DATABASE_URL, PORT, ADMIN_PASSWORD } = process.env;

bootstrap({
  apiOptions: { hostname: '127.0.0.1', port: Number(PORT), adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
  authOptions: {
    tokenMethod: 'bearer',
    superadminCredentials: { identifier: 'superadmin', password: ADMIN_PASSWORD },
    requireVerification: false,
  },
  // Carts of any worth are made of what costs one cent.
  orderOptions: { orderItemsLimit: 1_000_000, orderLineItemsLimit: 1_000_000 },
  dbConnectionOptions: { type: 'postgres', url: DATABASE_URL, synchronize: true, logging: false },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  logger: new DefaultLogger({ level: LogLevel.Error }),
  plugins: [StoreCreditPlugin],
}).catch((error) => {
  console.error(error);
  process.exit(1);
});
