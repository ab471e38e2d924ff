/**
 * Shopify's Customer Account API, as far as store credit and metafields go. Written from the vendor's documents; every
 * query is executed against Shopify's own schema, so that a field that is not there is an error here as well. Not
 * confirmed: the sign of a debit's amount (the adapter goes by the kind of the transaction).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildClientSchema, graphql, type GraphQLSchema, type IntrospectionQuery } from 'graphql';

export interface Customer {
  id: number;
  firstName: string;
  /** The metafield's JSON. */
  member?: unknown;
  transactions: Transaction[];
}

interface Transaction {
  id: string;
  type: 'Credit' | 'Debit' | 'DebitRevert' | 'Expiration';
  amount: number;
  event: string;
  createdAt: string;
  order?: string;
}

export interface Customers {
  fetch(request: Request): Promise<Response>;
  add(token: string, customer: Omit<Customer, 'transactions'>): Customer;
  /** Oldest first; major units. */
  book(customer: Customer, type: Transaction['type'], amount: number, rest?: Partial<Transaction>): void;
  balance(customer: Customer): number;
  expire(token: string): void;
  empty(): void;
  asked: string[];
}

const SCHEMA = createRequire(import.meta.url).resolve('@shopify/hydrogen-react/customer-account.schema.json');

/** As Shopify publishes it in its own package. */
export function customerSchema(): GraphQLSchema {
  return buildClientSchema(JSON.parse(readFileSync(SCHEMA, 'utf8')) as IntrospectionQuery);
}

export function createCustomers(currency: string): Customers {
  const schema = customerSchema();
  const all = new Map<string, Customer>();
  const asked: string[] = [];
  const money = (amount: number) => ({ amount: amount.toFixed(2), currencyCode: currency });
  const signed = ({ type, amount }: Transaction): number =>
    type === 'Debit' || type === 'Expiration' ? -amount : amount;
  const balance = ({ transactions }: Customer): number => transactions.reduce((sum, each) => sum + signed(each), 0);

  function accountOf(customer: Customer): object {
    const lines = [...customer.transactions].reverse();
    return {
      id: 'gid://shopify/StoreCreditAccount/1',
      balance: money(balance(customer)),
      transactions: ({ first, after }: { first: number; after?: string | null }) => {
        const from = after ? lines.findIndex(({ id }) => id === after) + 1 : 0;
        if (after && from === 0) throw new Error('Invalid cursor');
        const nodes = lines.slice(from, from + first);
        return {
          nodes: nodes.map((line, index) => ({
            __typename: `StoreCreditAccount${line.type}Transaction`,
            id: `gid://shopify/StoreCreditAccount${line.type}Transaction/${line.id}`,
            amount: money(signed(line)),
            balanceAfterTransaction: money(lines.slice(from + index).reduce((sum, each) => sum + signed(each), 0)),
            createdAt: line.createdAt,
            event: line.event,
            origin: line.order ? { __typename: 'OrderTransaction', order: { name: line.order } } : null,
          })),
          pageInfo: { hasNextPage: from + first < lines.length, endCursor: nodes.at(-1)?.id ?? null },
        };
      },
    };
  }

  function rootOf(customer: Customer): object {
    return {
      customer: {
        id: `gid://shopify/Customer/${customer.id}`,
        firstName: customer.firstName,
        metafield: ({ namespace, key }: { namespace: string; key: string }) =>
          customer.member !== undefined && namespace === 'loyalty' && key === 'member'
            ? { value: JSON.stringify(customer.member) }
            : null,
        storeCreditAccounts: { nodes: customer.transactions.length > 0 ? [accountOf(customer)] : [] },
      },
    };
  }

  return {
    asked,
    balance,
    add(token, customer) {
      const added = { ...customer, transactions: [] };
      all.set(token, added);
      return added;
    },
    book(customer, type, amount, rest = {}) {
      const number = customer.transactions.length + 1;
      const createdAt = new Date(Date.UTC(2026, 2, number, 9)).toISOString();
      customer.transactions.push({ id: String(number), type, amount, event: 'ADJUSTMENT', createdAt, ...rest });
    },
    expire(token) {
      all.delete(token);
    },
    empty() {
      all.clear();
    },
    async fetch(request) {
      const { query, variables } = (await request.json()) as { query: string; variables: Record<string, unknown> };
      asked.push(query.split(/[ ({]/)[1] ?? '');
      const customer = all.get(request.headers.get('Authorization') ?? '');
      if (!customer) return Response.json({ errors: [{ message: 'Unauthorized' }] }, { status: 401 });
      return Response.json(
        await graphql({ schema, source: query, rootValue: rootOf(customer), variableValues: variables }),
      );
    },
  };
}
