import { medusaAdapter } from '../../../src/adapters/medusa/medusa.js';
import type { Subject } from '../../../src/testing/conformance.js';
import { faultyFetch } from '../../contract/faulty-fetch.js';
import { medusaDouble } from './double.js';

/** The `medusa` adapter with store credit before the suite: a point is a cent, and a cart takes it when it is ordered. */
export async function medusaSubject(): Promise<Subject & { close(): Promise<void> }> {
  const { endpoint, options, add, tokenOf, cartOf, dueOf, clear, close } = await medusaDouble('store-credit');
  const { fetch, heal, ...faults } = faultyFetch();
  return {
    ...faults,
    close,
    lacks: ['blocked', 'candidate', 'stock', 'perMember', 'catalogue', 'debit'],
    adapter: (identity) => {
      const token = identity && (() => Promise.resolve(tokenOf(identity.subject)));
      const environment = { runsIn: 'page', fetch, now: Date.now, ...(token && { token }) } as const;
      return medusaAdapter({ ...options, endpoint }, environment);
    },
    seed({ members }) {
      heal();
      clear();
      for (const { id, name, points, entries = 1 } of members) {
        add(id, name, points > 0 ? Array.from({ length: entries }, () => points / entries) : []);
      }
      return Promise.resolve();
    },
    cart: (subject) => Promise.resolve(cartOf(subject, 10_000)),
    toPay: (cart) => Promise.resolve(dueOf(cart)),
  };
}
