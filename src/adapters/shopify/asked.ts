import type { ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { fieldsIn, textIn, type Fields } from '../reading.js';
import { balanceIn } from './accounts.js';
import type { CustomerApi } from './api.js';
import type { Settings } from './options.js';
import { CUSTOMER } from './queries.js';
import type { Customer } from './shopify.js';

/** By the API, where the member's metafield is as well. */
export async function customerAsked(
  api: CustomerApi,
  metafield: Settings['metafield'],
  currency: string,
  read: ReadOptions,
): Promise<Customer> {
  const customer = await api.ask(CUSTOMER, metafield, read);
  const id = textIn(customer, 'id')?.replace(/^gid:\/\/shopify\/\w+\//, '');
  if (id === undefined) throw new LoyaltyError('bad_response', 'customer.id is missing.');
  const value = textIn(fieldsIn(customer, 'metafield'), 'value');
  return {
    id,
    name: textIn(customer, 'firstName'),
    member: value === undefined ? undefined : parsed(value),
    credit: balanceIn(customer, currency),
  };
}

/** A metafield that is no JSON is one that says nothing. */
function parsed(value: string): Fields {
  try {
    return fieldsIn({ json: JSON.parse(value) as unknown }, 'json');
  } catch {
    return {};
  }
}
