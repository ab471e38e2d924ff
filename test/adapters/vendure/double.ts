import { vendureAdapter } from '../../../src/adapters/vendure/vendure.js';
import { serve, type Answered, type Asked } from '../serve.js';
import type { Customer } from '../store-credit/shop.js';
import type { SeedableShop } from '../store-credit/subject.js';

const METHOD = 'store-credit';

interface Owner {
  id: string;
  firstName: string;
  balance: number;
  adjustments: { id: string; createdAt: string; amount: number; description: string }[];
  orders: Order[];
}

interface Order {
  id: string;
  code: string;
  state: 'AddingItems' | 'ArrangingPayment' | 'PaymentSettled';
  currencyCode: string;
  totalWithTax: number;
  payments: { method: string; state: 'Settled' | 'Declined'; amount: number; createdAt: string }[];
}

interface Operation {
  query: string;
  variables?: { skip?: number; take?: number; sort?: { createdAt: string }; method?: string; metadata?: Metadata };
}

interface Metadata {
  walletId?: string;
  amount?: number;
}

/**
 * Vendure's Shop API as it answered when it ran, as far as the adapter asks; the same scenario is run on Vendure itself.
 * Keeps its own books: sessions, wallets with their adjustments, orders with their payments.
 */
export async function vendureDouble(): Promise<SeedableShop> {
  const owners = new Map<string, Owner>();
  const sessions = new Map<string, string>();
  let ids = 0;
  /** Adjustments are of the order they were made in, whatever the clock says. */
  const newId = (): string => String((ids += 1));

  function adjust(owner: Owner, amount: number, description: string): void {
    owner.balance += amount;
    owner.adjustments.push({ id: newId(), createdAt: new Date().toISOString(), amount, description });
  }

  function add(id: string, firstName: string, credits: number[]): void {
    const owner: Owner = { id, firstName, balance: 0, adjustments: [], orders: [] };
    owners.set(id, owner);
    for (const amount of credits) adjust(owner, amount, 'Welcome');
  }

  function tokenOf(id: string): string {
    const token = `session-${newId()}`;
    sessions.set(token, id);
    return token;
  }

  function cartOf(id: string, totalWithTax: number): string {
    const number = newId();
    const order: Order = {
      id: number,
      code: `CODE${number}`,
      state: 'ArrangingPayment',
      currencyCode: 'EUR',
      totalWithTax,
      payments: [],
    };
    owners.get(id)!.orders.push(order);
    return order.code;
  }

  const ownerOf = ({ token }: Pick<Customer, 'token'>): Owner => owners.get(sessions.get(token) ?? '')!;
  const orderOf = (customer: Customer, code: string): Order =>
    ownerOf(customer).orders.find((order) => order.code === code)!;

  function take(order: Order, method: string, amount: number): void {
    order.payments.push({ method, state: 'Settled', amount, createdAt: new Date().toISOString() });
    if (dueOf(order) === 0) order.state = 'PaymentSettled';
  }

  /** As the plugin's payment handler: any wallet that is named, as much as is asked for or due. */
  function pay(owner: Owner, { method, metadata }: NonNullable<Operation['variables']>): object {
    const order = activeOf(owner);
    if (!order) return problem('NoActiveOrderError', 'NO_ACTIVE_ORDER_ERROR', 'There is no active Order.');
    if (order.state !== 'ArrangingPayment') {
      return problem(
        'OrderPaymentStateError',
        'ORDER_PAYMENT_STATE_ERROR',
        'A Payment may only be added in this state.',
      );
    }
    if (method !== METHOD) {
      return problem('IneligiblePaymentMethodError', 'INELIGIBLE_PAYMENT_METHOD_ERROR', 'Not eligible for this Order.');
    }
    const amount = metadata?.amount ?? dueOf(order);
    const payer = owners.get(metadata?.walletId?.replace(/^wallet-/, '') ?? '');
    if (!payer || payer.balance < amount) {
      order.payments.push({ method, state: 'Declined', amount, createdAt: new Date().toISOString() });
      return problem('PaymentDeclinedError', 'PAYMENT_DECLINED_ERROR', 'The payment was declined.');
    }
    adjust(payer, -amount, `Paid for order ${order.code}`);
    take(order, METHOD, amount);
    return { __typename: 'Order' };
  }

  function answer({ headers, body }: Asked): Answered {
    const { query, variables = {} } = body as Operation;
    const token = headers.authorization?.replace(/^Bearer /, '') ?? '';
    const owner = owners.get(sessions.get(token) ?? '');
    const issued = owner ? undefined : { 'vendure-auth-token': `session-${newId()}` };
    const paid = query.includes('addPaymentToOrder');
    const data = paid
      ? {
          addPaymentToOrder: owner ? pay(owner, variables) : problem('NoActiveOrderError', 'NO_ACTIVE_ORDER_ERROR', ''),
        }
      : {
          activeChannel: { defaultCurrencyCode: 'EUR' },
          activeOrder: (owner && activeOf(owner)) ?? null,
          activeCustomer: owner ? customerOf(owner, variables) : null,
        };
    return { status: 200, body: { data }, ...(issued && { headers: issued }) };
  }

  const server = await serve(answer);
  return {
    factory: vendureAdapter,
    endpoint: `${server.url}/shop-api`,
    options: { method: METHOD },
    currency: 'EUR',
    traits: { activity: true, paysAtOnce: true, chooses: true, reward: METHOD },
    add,
    tokenOf,
    cartOf,
    dueOf: (code) => dueOf([...owners.values()].flatMap(({ orders }) => orders).find((order) => order.code === code)!),
    clear: () => {
      owners.clear();
    },
    close: server.close,
    customer(name, credits) {
      const id = newId();
      add(id, name, credits);
      const customer: Customer = {
        token: tokenOf(id),
        signIn: () => Promise.resolve(tokenOf(id)),
        expire() {
          sessions.delete(customer.token);
          return Promise.resolve(customer.token);
        },
        balance: () => Promise.resolve(owners.get(id)!.balance),
      };
      return Promise.resolve(customer);
    },
    cart: (customer, total) => Promise.resolve(cartOf(ownerOf(customer).id, total)),
    due: (customer, code) => Promise.resolve(dueOf(orderOf(customer, code))),
    order(customer, code) {
      const order = orderOf(customer, code);
      if (dueOf(order) > 0) take(order, 'card', dueOf(order));
      return Promise.resolve();
    },
  };
}

function activeOf({ orders }: Owner): Order | undefined {
  return orders.find(({ state }) => state !== 'PaymentSettled');
}

function dueOf({ totalWithTax, payments }: Order): number {
  const settled = payments.filter(({ state }) => state === 'Settled');
  return settled.reduce((due, { amount }) => due - amount, totalWithTax);
}

function customerOf(owner: Owner, { skip = 0, take = 100, sort }: NonNullable<Operation['variables']>): object {
  const { id, firstName, balance, adjustments, orders } = owner;
  const sorted = sort?.createdAt === 'DESC' ? [...adjustments].reverse() : adjustments;
  const items = sorted.slice(skip, skip + take);
  const wallet = {
    id: `wallet-${id}`,
    name: 'Credit',
    balance,
    currencyCode: 'EUR',
    adjustments: { items, totalItems: adjustments.length },
  };
  return { id, firstName, wallets: { items: [wallet] }, orders: { items: [...orders].reverse() } };
}

function problem(__typename: string, errorCode: string, message: string): object {
  return { __typename, errorCode, message };
}
