import { setTimeout as pause } from 'node:timers/promises';
import { medusaAdapter } from '../../../src/adapters/medusa/medusa.js';
import { signedJwt } from '../../adapters/store-credit/jwt.js';
import type { Customer, Shop, Traits } from '../../adapters/store-credit/shop.js';
import { createCaller, type Caller } from './http.js';
import { administrator, type MedusaFacts } from './seed.js';

const PASSWORD = 'a password';
/** Milliseconds; points leave a customer after the order is placed. */
const PATIENCE = 30_000;

type Id = { id: string };

/** What differs between the two ways in which a Medusa shop keeps what its customers have. */
interface Keeping {
  traits: Traits;
  options: Record<string, unknown>;
  /** Minor units of the currency in a point. */
  worth: number;
  give(manage: Caller, customer: string, credits: number[]): Promise<void>;
  balance(call: Caller): Promise<number>;
}

/** A running Medusa: with the loyalty plugin's store credit, or with the example's points. */
export async function medusaShop(
  facts: MedusaFacts,
  { traits, options, worth, give, balance }: Keeping,
): Promise<Shop> {
  const { url, secret, publishableKey, region, variant } = facts;
  const manage = await administrator(facts);
  let customers = 0;

  const as = (token?: string): Caller =>
    createCaller(url, { 'x-publishable-api-key': publishableKey, ...(token && { authorization: `Bearer ${token}` }) });

  async function register(email: string, first_name: string): Promise<string> {
    const login = { email, password: PASSWORD };
    const { token } = await as()<{ token: string }>('POST', '/auth/customer/emailpass/register', login);
    const { customer } = await as(token)<{ customer: Id }>('POST', '/store/customers', { email, first_name });
    return customer.id;
  }

  async function signIn(email: string): Promise<string> {
    const login = { email, password: PASSWORD };
    return (await as()<{ token: string }>('POST', '/auth/customer/emailpass', login)).token;
  }

  async function due(customer: Customer, cart: string): Promise<number> {
    const found = await as(customer.token)<{ cart: { total: number } }>('GET', `/store/carts/${cart}?fields=id,total`);
    return Math.round((found.cart.total * 100) / worth);
  }

  return {
    factory: medusaAdapter,
    endpoint: url,
    options: { publishableKey, ...options },
    currency: 'EUR',
    traits,
    due,

    async customer(name, credits) {
      const email = `customer${String((customers += 1))}-${String(Date.now())}-${traits.reward}@example.com`;
      const id = await register(email, name);
      await give(manage, id, credits);
      const token = await signIn(email);
      const { iat: _iat, exp: _exp, ...claims } = claimsOf(token);
      return {
        token,
        signIn: () => signIn(email),
        expire: () => Promise.resolve(signedJwt({ ...claims, exp: Math.floor(Date.now() / 1000) - 60 }, secret)),
        balance: () => balance(as(token)),
      };
    },

    async cart({ token }, points) {
      const items = [{ variant_id: variant, quantity: points * worth }];
      const { cart } = await as(token)<{ cart: Id }>('POST', '/store/carts', { region_id: region, items });
      return cart.id;
    },

    async order(customer, cart) {
      const call = as(customer.token);
      const before = await customer.balance();
      const { payment_collection: collection } = await call<{ payment_collection: Id }>(
        'POST',
        '/store/payment-collections',
        { cart_id: cart },
      );
      await call('POST', `/store/payment-collections/${collection.id}/payment-sessions`, {
        provider_id: 'pp_system_default',
      });
      await call('POST', `/store/carts/${cart}/complete`, {});
      const until = Date.now() + PATIENCE;
      while ((await customer.balance()) === before && Date.now() < until) await pause(100);
    },
  };
}

export const storeCredit: Keeping = {
  traits: { activity: true, paysAtOnce: false, chooses: true, reward: 'store-credit' },
  options: { mode: 'store-credit' },
  worth: 1,
  async give(manage, customer_id, credits) {
    const { store_credit_account: account } = await manage<{ store_credit_account: Id }>(
      'POST',
      '/admin/store-credit-accounts',
      { customer_id, currency_code: 'eur' },
    );
    for (const minor of credits) {
      const credit = { amount: minor / 100, note: 'Welcome' };
      await manage('POST', `/admin/store-credit-accounts/${account.id}/credit`, credit);
    }
  },
  async balance(call) {
    const { store_credit_accounts: accounts } = await call<{ store_credit_accounts: { balance: number }[] }>(
      'GET',
      '/store/store-credit-accounts?currency_code=eur',
    );
    return Math.round(accounts[0]!.balance * 100);
  },
};

export const points: Keeping = {
  traits: { activity: false, paysAtOnce: false, chooses: false, reward: 'loyalty-points' },
  options: { mode: 'points' },
  worth: 100,
  async give(manage, customer, credits) {
    const loyalty_points = credits.reduce((sum, each) => sum + each, 0);
    await manage('POST', `/admin/customers/${customer}`, { metadata: { loyalty_points } });
  },
  balance: async (call) => (await call<{ points: number }>('GET', '/store/customers/me/loyalty-points')).points,
};

function claimsOf(token: string): Record<string, unknown> {
  const [, payload = ''] = token.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}
