import { faultyFetch, type FaultyFetch } from '../../contract/faulty-fetch.js';
import { creditSubject, type CreditSubject } from '../store-credit/subject.js';
import { vendureDouble } from './double.js';

/** The `vendure` adapter before the suite: an order is paid with store credit at once. */
export async function vendureSubject(): Promise<CreditSubject> {
  const lacks = ['blocked', 'candidate', 'stock', 'perMember', 'catalogue'] as const;
  return creditSubject(await vendureDouble(), faultyGraphql(), [...lacks]);
}

/** What a call of GraphQL is stands in its text alone. */
function faultyGraphql(): FaultyFetch {
  let isMutation = false;
  const faults = faultyFetch(fetch, () => isMutation);
  return {
    ...faults,
    fetch(input, init) {
      isMutation = typeof init?.body === 'string' && init.body.includes('mutation');
      return faults.fetch(input, init);
    },
  };
}
