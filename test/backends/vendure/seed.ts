import { createSession, type Session } from './graphql.js';

/** What a test has to know of the shop that was made. */
export interface VendureFacts {
  url: string;
  password: string;
  /** Costs one cent. */
  variant: string;
  method: string;
  rest: string;
}

/** One country, one tax, one way to ship and two to pay; one product. */
export async function seed(url: string, password: string): Promise<VendureFacts> {
  const { ask } = await administrator(url, password);
  const { createCountry } = await ask<{ createCountry: { id: string } }>(
    `mutation{createCountry(input:{code:"DK",enabled:true,translations:[{languageCode:en,name:"Denmark"}]}){id}}`,
  );
  const { createZone } = await ask<{ createZone: { id: string } }>(
    `mutation($countries:[ID!]){createZone(input:{name:"Europe",memberIds:$countries}){id}}`,
    { countries: [createCountry.id] },
  );
  const { createTaxCategory } = await ask<{ createTaxCategory: { id: string } }>(
    `mutation{createTaxCategory(input:{name:"Standard",isDefault:true}){id}}`,
  );
  await ask(
    `mutation($category:ID!,$zone:ID!){createTaxRate(input:{name:"None",enabled:true,value:0,
    categoryId:$category,zoneId:$zone}){id}}`,
    { category: createTaxCategory.id, zone: createZone.id },
  );
  const { activeChannel } = await ask<{ activeChannel: { id: string } }>(`{activeChannel{id}}`);
  await ask(
    `mutation($id:ID!,$zone:ID!){updateChannel(input:{id:$id,defaultCurrencyCode:EUR,availableCurrencyCodes:[EUR],
    pricesIncludeTax:true,defaultTaxZoneId:$zone,defaultShippingZoneId:$zone}){__typename}}`,
    { id: activeChannel.id, zone: createZone.id },
  );
  await createWays(ask);
  return { url, password, variant: await createCent(ask), method: 'store-credit', rest: 'card' };
}

/** Signed in as who may do everything. */
export async function administrator(url: string, password: string): Promise<Session> {
  const session = createSession(`${url}/admin-api`);
  await session.ask(
    `mutation($password:String!){login(username:"superadmin",password:$password){__typename
    ...on ErrorResult{errorCode message}}}`,
    { password },
  );
  return session;
}

async function createWays(ask: Session['ask']): Promise<void> {
  await ask(`mutation{createShippingMethod(input:{code:"post",fulfillmentHandler:"manual-fulfillment",
    translations:[{languageCode:en,name:"Post",description:""}],
    checker:{code:"default-shipping-eligibility-checker",arguments:[{name:"orderMinimum",value:"0"}]},
    calculator:{code:"default-shipping-calculator",arguments:[{name:"rate",value:"0"},
      {name:"includesTax",value:"auto"},{name:"taxRate",value:"0"}]}}){id}}`);
  await createPayment(ask, 'store-credit', 'store-credit-payment-provider', []);
  await createPayment(ask, 'card', 'dummy-payment-handler', [{ name: 'automaticSettle', value: 'true' }]);
}

async function createPayment(ask: Session['ask'], code: string, handler: string, args: object[]): Promise<void> {
  await ask(
    `mutation($code:String!,$handler:String!,$args:[ConfigArgInput!]!){createPaymentMethod(input:{code:$code,enabled:true,
    translations:[{languageCode:en,name:$code}],handler:{code:$handler,arguments:$args}}){id}}`,
    { code, handler, args },
  );
}

async function createCent(ask: Session['ask']): Promise<string> {
  const { createProduct } = await ask<{ createProduct: { id: string } }>(`mutation{createProduct(input:{enabled:true,
    translations:[{languageCode:en,name:"Cent",slug:"cent",description:""}]}){id}}`);
  const { createProductVariants } = await ask<{ createProductVariants: [{ id: string }] }>(
    `mutation($product:ID!){createProductVariants(input:[{productId:$product,sku:"cent",price:1,trackInventory:FALSE,
    translations:[{languageCode:en,name:"Cent"}]}]){id}}`,
    { product: createProduct.id },
  );
  return createProductVariants[0].id;
}
