import type { ReadOptions } from '../adapter.js';
import { compact, text, textIn } from '../reading.js';
import type { Stake } from '../sending.js';
import type { MedusaApi } from './api.js';

/** The signed-in customer. */
export interface Customer {
  id: string;
  name?: string;
}

export async function customerOf(api: MedusaApi, { signal }: ReadOptions, stake: Stake = 'read'): Promise<Customer> {
  const query = { fields: 'id,first_name' };
  const customer = await api.ask({ path: 'customers/me', query, signal, stake }, 'customer');
  return compact({ id: text(customer, 'id'), name: textIn(customer, 'first_name') });
}
