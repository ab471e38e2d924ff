import type { PointsBalance } from '../adapter.js';
import { balanceOf } from '../catalogue.js';
import { compact, count, countIn, fieldsIn, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import type { Square } from './square.js';

export interface Shopper {
  subject: string;
  kind: 'customer' | 'reference' | 'phone';
}

export interface Account {
  id: string;
  customer?: string;
  points: PointsBalance;
}

/** undefined for someone who is in no program. */
export async function findAccount(square: Square, shopper: Shopper, signal: AbortSignal): Promise<Account | undefined> {
  const query = await queryFor(square, shopper, signal);
  if (!query) return undefined;
  const body = { query, limit: 1 };
  return square.call({ method: 'POST', path: '/v2/loyalty/accounts/search', body, signal }, ({ loyalty_accounts }) => {
    const [account] = rows(loyalty_accounts, readAccount);
    return account;
  });
}

export async function nameOf(square: Square, customer: string, signal: AbortSignal): Promise<string | undefined> {
  if (square.options.subject === 'phone' && customer.startsWith('+')) return undefined;
  return (await readCustomer(square, customer, signal)).name;
}

async function queryFor(square: Square, { subject, kind }: Shopper, signal: AbortSignal): Promise<object | undefined> {
  if (kind === 'phone') return { mappings: [{ phone_number: subject }] };
  const customer = kind === 'customer' ? subject : (await customerOf(square, subject, signal))?.id;
  return customer === undefined ? undefined : { customer_ids: [customer] };
}

/** The customer whom the shop's own id stands at as `reference_id`. */
export function customerOf(square: Square, reference: string, signal: AbortSignal) {
  const body = { query: { filter: { reference_id: { exact: reference } } }, limit: 1 };
  return square.call({ method: 'POST', path: '/v2/customers/search', body, signal }, ({ customers }) => {
    const [customer] = rows(customers, asCustomer);
    return customer;
  });
}

export function readCustomer(square: Square, id: string, signal: AbortSignal) {
  return square.call({ path: `/v2/customers/${encodeURIComponent(id)}`, signal }, (answer) =>
    asCustomer(fieldsIn(answer, 'customer')),
  );
}

function asCustomer(from: Fields) {
  return { id: text(from, 'id'), name: textIn(from, 'given_name'), phone: textIn(from, 'phone_number') };
}

function readAccount(from: Fields): Account {
  const expiring = rows(from.expiring_point_deadlines, (deadline) => {
    const at = timeIn(deadline, 'expires_at');
    const points = count(deadline, 'points');
    return at !== undefined && points > 0 ? { points, at } : undefined;
  }).sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return compact({
    id: text(from, 'id'),
    customer: textIn(from, 'customer_id'),
    points: balanceOf(count(from, 'balance'), compact({ lifetime: countIn(from, 'lifetime_points'), expiring })),
  });
}
