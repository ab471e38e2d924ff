import { faultyFetch } from '../../contract/faulty-fetch.js';
import { creditSubject, type CreditSubject } from '../store-credit/subject.js';
import { medusaDouble } from './double.js';

/** The `medusa` adapter with store credit before the suite: a cart takes it when it is ordered. */
export async function medusaSubject(): Promise<CreditSubject> {
  const lacks = ['blocked', 'candidate', 'stock', 'perMember', 'catalogue', 'debit'] as const;
  return creditSubject(await medusaDouble('store-credit'), faultyFetch(), [...lacks]);
}
