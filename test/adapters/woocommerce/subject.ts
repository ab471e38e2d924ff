import type { Identity } from '../../../src/adapters/adapter.js';
import { woocommerceAdapter } from '../../../src/adapters/woocommerce/woocommerce.js';
import type { Seed, Subject } from '../../../src/testing/conformance.js';
import { createWooShop, type WooShop } from './double.js';

const CONTEXT = { locale: 'en', currency: 'USD' };
const UNKNOWN = ['blocked', 'candidate', 'stock', 'perMember', 'catalogue'] as const;
/** So many of MyRewards' points take so much off. */
export const WORTH = { points: 100, amount: 5 };

type Options = Record<string, unknown>;

/** TeraWallet before the suite: a point is a cent. */
export function walletSubject(): Subject & { shop(): WooShop } {
  return subjectOf({ program: 'terawallet', timeZone: 'Europe/Copenhagen' }, ({ wallets }, { members }) => {
    for (const { id, name, points, entries = 1 } of members) {
      wallets.open(id, name);
      for (let entry = 0; points > 0 && entry < entries; entry += 1) {
        const date = `2026-03-${String(entry + 1).padStart(2, '0')}T10:00:00`;
        wallets.book(id, points / entries / 100, 'Cashback & more', { date, category: 'cashback' });
      }
    }
  });
}

/** MyRewards' points on cart before the suite. */
export function pointsSubject(): Subject & { shop(): WooShop } {
  const subject = subjectOf({ program: 'myrewards', worth: WORTH }, ({ wallets, points, carts }, { members }) => {
    for (const { id, name, points: amount } of members) {
      wallets.open(id, name);
      points.give(id, amount);
      carts.put(id, { id: 41, name: 'Tea', quantity: 1, price: 10_000 });
    }
  });
  return {
    ...subject,
    lacks: [...UNKNOWN, 'lines'],
    cart: async (member) => member,
    loseNextAnswer: () => {
      subject.shop().loseNextAnswer();
    },
  };
}

function subjectOf(options: Options, fill: (shop: WooShop, seed: Seed) => void): Subject & { shop(): WooShop } {
  let shop = createWooShop();
  return {
    shop: () => shop,
    context: CONTEXT,
    lacks: UNKNOWN,
    adapter: (identity) => adapterFor(() => shop, options, identity),
    async seed(seed) {
      shop = createWooShop();
      const enrolled = seed.members.filter(({ state }) => state === 'enrolled');
      fill(shop, { ...seed, members: enrolled });
    },
  };
}

/** In a page of that shop, as whoever its cookies say. */
export function adapterFor(shop: () => WooShop, options: Options = {}, identity?: Identity) {
  return woocommerceAdapter(
    { endpoint: 'https://shop.example/wp-json', ...options },
    {
      runsIn: 'page',
      fetch: (input, init) => shop().fetch(new Request(input, init)),
      now: Date.now,
      token: () => Promise.resolve(identity && shop().restNonce(identity.subject)),
    },
  );
}
