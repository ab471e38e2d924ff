import type { Identity } from '../../../src/adapters/adapter.js';
import { shopifyAdapter } from '../../../src/adapters/shopify/shopify.js';
import type { Seed, SeedMember, Subject } from '../../../src/testing/conformance.js';
import { createCustomers } from './customers.js';

const CURRENCY = 'EUR';
const ENDPOINT = 'https://shop.example/customer/api/2026-04/graphql';
const UNKNOWN = ['blocked', 'candidate', 'stock', 'perMember', 'catalogue', 'lines'] as const;

/** Store credit, by the Customer Account API alone. */
export function creditSubject(): Subject {
  const customers = createCustomers(CURRENCY);
  return {
    lacks: UNKNOWN,
    adapter: (identity) => adapterFor({ endpoint: ENDPOINT }, customers.fetch, identity),
    async seed({ members }) {
      customers.empty();
      for (const { id, name, state, points, entries = 1 } of members) {
        if (state !== 'enrolled') continue;
        const customer = customers.add(id, { id: numberOf(id), firstName: name });
        for (let entry = 0; points > 0 && entry < entries; entry += 1) {
          customers.book(customer, 'Credit', points / entries / 100);
        }
      }
    },
  };
}

/** Program and members in metafields, printed by the theme: nothing is asked for. */
export function printedSubject(): Subject {
  let seed: Seed = { members: [], rewards: [] };
  const noRequest = (): Promise<Response> => Promise.reject(new Error('Nothing is to be asked for.'));
  return {
    lacks: ['stock', 'perMember'],
    adapter(identity) {
      const member = seed.members.find(({ id }) => id === identity?.subject);
      return adapterFor({ printed: printedFor(seed, member) }, noRequest, identity);
    },
    async seed(state) {
      seed = state;
    },
  };
}

export function adapterFor(
  options: Record<string, unknown>,
  handle: (request: Request) => Promise<Response>,
  identity?: Identity,
) {
  return shopifyAdapter(options, {
    runsIn: 'page',
    fetch: (input, init) => handle(new Request(input, init)),
    now: Date.now,
    token: () => Promise.resolve(identity?.subject),
  });
}

/** What the Liquid of a theme comes to for one customer. */
function printedFor({ rewards }: Seed, member: SeedMember | undefined): string {
  const program = {
    version: 'seeded',
    name: 'Rewards',
    points: { name: { one: 'point', other: 'points' }, decimals: 0 },
    tiers: [],
    earning: [{ id: 'welcome', kind: 'sign_up', title: 'Join', points: 50 }],
    rewards: rewards.slice(0, 12),
  };
  const customer = member && { id: numberOf(member.id), firstName: member.name, member: metafieldOf(member, rewards) };
  return JSON.stringify({ program, currency: CURRENCY, customer: customer ?? null });
}

function metafieldOf({ id, state, points, entries = 1 }: SeedMember, rewards: Seed['rewards']): object | null {
  if (state === 'candidate') return null;
  const lines = Array.from({ length: points > 0 ? entries : 0 }, (_, age) => ({
    id: `${id}-${age}`,
    at: new Date(Date.UTC(2026, 2, 28 - age)).toISOString(),
    kind: 'earned',
    points: points / entries,
  }));
  const dear = rewards.filter((reward) => reward.points > points);
  return {
    state,
    points: { available: points, pending: 0, owed: 0, expiring: [] },
    availability: Object.fromEntries(
      dear.map((reward) => [
        reward.id,
        { available: false, reason: 'insufficient_points', missing: reward.points - points },
      ]),
    ),
    activity: lines,
  };
}

/** Shopify's customers have numbers. */
function numberOf(id: string): number {
  return Number.parseInt(Buffer.from(id).toString('hex').slice(0, 8), 16);
}
