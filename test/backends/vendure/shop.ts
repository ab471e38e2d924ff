import { vendureAdapter } from '../../../src/adapters/vendure/vendure.js';
import type { Customer, Shop } from '../../adapters/store-credit/shop.js';
import { createSession, type Session } from './graphql.js';
import { administrator, type VendureFacts } from './seed.js';

const PASSWORD = 'a password';

interface Due {
  totalWithTax: number;
  payments: { state: string; amount: number }[];
}

/** A running Vendure with the store credit plugin. */
export async function vendureShop({ url, password, variant, method, rest }: VendureFacts): Promise<Shop> {
  const { ask: manage } = await administrator(url, password);
  const sessions = new Map<string, Session>();
  let customers = 0;

  async function signIn(emailAddress: string): Promise<string> {
    const session = createSession(`${url}/shop-api`);
    const variables = { emailAddress, password: PASSWORD };
    await session.ask(
      `mutation($emailAddress:String!,$password:String!){login(username:$emailAddress,password:$password){__typename
      ...on ErrorResult{errorCode message}}}`,
      variables,
    );
    sessions.set(session.token(), session);
    return session.token();
  }

  function as({ token }: Pick<Customer, 'token'>): Session['ask'] {
    const session = sessions.get(token);
    if (!session) throw new Error('There is no such session.');
    return session.ask;
  }

  async function walletOf(customer: string, credits: number[]): Promise<string> {
    const { createWallet } = await manage<{ createWallet: { id: string } }>(
      `mutation($customer:ID!){createWallet(input:{customerId:$customer,name:"Credit"}){id}}`,
      { customer },
    );
    for (const amount of credits) {
      await manage(
        `mutation($id:ID!,$amount:Money!){adjustBalanceForWallet(input:{walletId:$id,amount:$amount,
        description:"Welcome"}){id}}`,
        { id: createWallet.id, amount },
      );
    }
    return createWallet.id;
  }

  async function due(customer: Customer, code: string): Promise<number> {
    const { orderByCode } = await as(customer)<{ orderByCode: Due }>(
      `query($code:String!){orderByCode(code:$code){totalWithTax payments{state amount}}}`,
      { code },
    );
    const paid = orderByCode.payments.filter(({ state }) => state === 'Settled');
    return paid.reduce((left, { amount }) => left - amount, orderByCode.totalWithTax);
  }

  return {
    factory: vendureAdapter,
    endpoint: `${url}/shop-api`,
    options: { method },
    currency: 'EUR',
    traits: { activity: true, paysAtOnce: true, chooses: true, reward: 'store-credit' },

    async customer(firstName, credits) {
      const emailAddress = `customer${String((customers += 1))}-${String(Date.now())}@example.com`;
      const { createCustomer } = await manage<{ createCustomer: { id: string } }>(
        `mutation($input:CreateCustomerInput!,$password:String!){createCustomer(input:$input,password:$password){
        ...on Customer{id}...on ErrorResult{errorCode message}}}`,
        { input: { firstName, lastName: 'Tester', emailAddress }, password: PASSWORD },
      );
      const wallet = await walletOf(createCustomer.id, credits);
      const customer: Customer = {
        token: await signIn(emailAddress),
        signIn: () => signIn(emailAddress),
        async expire() {
          await as(customer)(`mutation{logout{success}}`);
          return customer.token;
        },
        async balance() {
          const found = await manage<{ wallet: { balance: number } }>(`query($id:ID!){wallet(id:$id){balance}}`, {
            id: wallet,
          });
          return found.wallet.balance;
        },
      };
      return customer;
    },

    async cart(customer, quantity) {
      const ask = as(customer);
      const error = '...on ErrorResult{errorCode message}';
      await ask(`mutation($id:ID!,$quantity:Int!){addItemToOrder(productVariantId:$id,quantity:$quantity){${error}}}`, {
        id: variant,
        quantity,
      });
      await ask(`mutation{setOrderShippingAddress(input:{streetLine1:"Torvet 1",countryCode:"DK"}){${error}}}`);
      const { eligibleShippingMethods } = await ask<{ eligibleShippingMethods: { id: string }[] }>(
        `{eligibleShippingMethods{id}}`,
      );
      const ids = eligibleShippingMethods.map(({ id }) => id);
      await ask(`mutation($ids:[ID!]!){setOrderShippingMethod(shippingMethodId:$ids){${error}}}`, { ids });
      const { transitionOrderToState } = await ask<{ transitionOrderToState: { code: string } }>(
        `mutation{transitionOrderToState(state:"ArrangingPayment"){...on Order{code}${error}}}`,
      );
      return transitionOrderToState.code;
    },

    due,

    async order(customer, code) {
      if ((await due(customer, code)) === 0) return;
      await as(customer)(
        `mutation($method:String!){addPaymentToOrder(input:{method:$method,metadata:{}}){
        ...on ErrorResult{errorCode message}}}`,
        { method: rest },
      );
    },
  };
}
