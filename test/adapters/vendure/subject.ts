import { vendureAdapter } from '../../../src/adapters/vendure/vendure.js';
import type { Subject } from '../../../src/testing/conformance.js';
import { faultyFetch } from '../../contract/faulty-fetch.js';
import { vendureDouble } from './double.js';

/** The `vendure` adapter before the suite: a point is a cent, and an order is paid with it at once. */
export async function vendureSubject(): Promise<Subject & { close(): Promise<void> }> {
  const { endpoint, options, add, tokenOf, cartOf, dueOf, clear, close } = await vendureDouble();
  let isMutation = false;
  const { fetch: faulty, heal, ...faults } = faultyFetch(globalThis.fetch, () => isMutation);
  // What a call of GraphQL is stands in its text alone.
  const fetch: typeof globalThis.fetch = (input, init) => {
    isMutation = typeof init?.body === 'string' && init.body.includes('mutation');
    return faulty(input, init);
  };
  return {
    ...faults,
    close,
    lacks: ['blocked', 'candidate', 'stock', 'perMember', 'catalogue'],
    adapter: (identity) => {
      const token = identity && (() => Promise.resolve(tokenOf(identity.subject)));
      const environment = { runsIn: 'page', fetch, now: Date.now, ...(token && { token }) } as const;
      return vendureAdapter({ ...options, endpoint }, environment);
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
