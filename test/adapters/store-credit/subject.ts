import type { Subject, Trait } from '../../../src/testing/conformance.js';
import type { FaultyFetch } from '../../contract/faulty-fetch.js';
import type { Shop } from './shop.js';

/** A double that can be filled from a seed: a point is a minor unit. */
export interface SeedableShop extends Shop {
  /** A customer of this id, with these credits. */
  add(id: string, name: string, credits: number[]): void;
  tokenOf(id: string): string;
  /** A cart of theirs; its id. */
  cartOf(id: string, points: number): string;
  dueOf(cart: string): number;
  clear(): void;
  close(): Promise<void>;
}

export type CreditSubject = Subject & { close(): Promise<void> };

/** A shop's adapter before the suite; what `faults` has goes wrong on the way to the shop. */
export function creditSubject(shop: SeedableShop, faults: FaultyFetch, lacks: Trait[]): CreditSubject {
  const { factory, options, endpoint, add, tokenOf, cartOf, dueOf, clear, close } = shop;
  const { fetch, heal, ...faulty } = faults;
  return {
    ...faulty,
    close,
    lacks,
    adapter: (identity) => {
      const token = identity && (() => Promise.resolve(tokenOf(identity.subject)));
      const environment = { runsIn: 'page', fetch, now: Date.now, ...(token && { token }) } as const;
      return factory({ ...options, endpoint }, environment);
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
