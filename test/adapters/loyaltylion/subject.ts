import type { AdapterEnvironment, LoyaltyAdapter } from '../../../src/adapters/adapter.js';
import { loyaltylionAdapter } from '../../../src/adapters/loyaltylion/loyaltylion.js';
import type { Seed, SeedMember, SeedReward, SeedRule, Subject } from '../../../src/testing/subject.js';
import type { Account, LionReward, LionRule } from './books.js';
import { serveLoyaltyLion, sessionToken, SITE, type Fault, type LionServer } from './double.js';

/** The loyaltylion adapter before the suite, speaking to a server that answers like LoyaltyLion. */
export async function loyaltylionSubject() {
  const server = await serveLoyaltyLion();
  const subject = {
    // Of who is blocked, LoyaltyLion tells no more than that.
    lacks: ['blocked', 'oldVouchers'],
    adapter: (identity) => shopperAt(server, identity?.subject),
    async seed(seed: Seed): Promise<void> {
      server.calm();
      fill(server.books, seed);
    },
    loseNextAnswer: () => {
      server.loseNextAnswer();
    },
    fail: (how: keyof typeof FAULTS, calls: 'reads' | 'writes') => server.fail(FAULTS[how], calls),
    spoil: () => {
      server.spoil();
    },
  } satisfies Subject & Record<string, unknown>;
  return { ...subject, server, close: server.close };
}

const FAULTS: Record<'rate_limited' | 'unavailable' | 'junk' | 'silence', Fault> = {
  rate_limited: { status: 429, headers: { 'Retry-After': '7' }, body: { error: { message: 'Too many requests' } } },
  unavailable: { status: 503, body: '<html>Back soon</html>' },
  junk: { status: 200, body: { points: 'many' } },
  silence: { status: 0, isSilent: true },
};

export function shopperAt(
  { url }: LionServer,
  merchantId: string | undefined,
  more: Partial<AdapterEnvironment> = {},
): LoyaltyAdapter {
  const token = async () => (merchantId === undefined ? undefined : sessionToken(merchantId));
  return loyaltylionAdapter({ site: SITE, endpoint: url }, { runsIn: 'page', fetch, now: Date.now, token, ...more });
}

export function fill(books: Account, { members, rewards, rules = [] }: Seed): void {
  books.customers.length = 0;
  Object.assign(books.site, {
    claimState: 'approved',
    codeInError: true,
    tierConfiguration: null,
    refereeIncentive: undefined,
  });
  // Points by the amount can't be redeemed by the Headless API.
  books.site.rewards = rewards.filter(({ range }) => !range).map((reward) => rewardOf(books, reward));
  books.site.rules = rules.map(ruleOf);
  for (const member of members) createMember(books, member);
}

function createMember(books: Account, { id, name, state, points, entries = 1 }: SeedMember): void {
  const customer = books.create(id, `${id}@example.com`, {
    firstName: name,
    state: state === 'candidate' ? 'guest' : state,
  });
  if (points === 0) return;
  customer.approved = points;
  customer.history = Array.from({ length: entries }, (_, age) => ({
    kind: 'points_added',
    label: 'Points imported',
    date: new Date(Date.now() - (age + 1) * 86_400_000).toISOString(),
    points: points / entries,
    points_text: `${points / entries} Paws`,
    points_will_expire_at: null,
    state: 'approved',
  }));
}

const KINDS: Partial<Record<SeedReward['kind'], string>> = {
  amount_off: 'cart_discount_voucher',
  free_shipping: 'free_shipping_voucher',
  free_product: 'active_subscription_product',
  gift_card: 'gift_card',
};

function rewardOf(
  { money }: Account,
  { id, name, kind, points, value, variants, minimum, stock, perMember }: SeedReward,
): LionReward {
  const amount = value && money(value.minor / 100);
  const choices = variants ?? [{ id: 'only', name }];
  const properties: Record<string, unknown> = {
    ...(kind === 'amount_off' && { discount_type: 'fixed', discount: amount }),
    ...(kind === 'gift_card' && { initial_balance: amount }),
    ...(kind === 'free_product' && {
      product: {
        id: '100',
        image_url: null,
        variants: choices.map((one, index) => ({
          id: one.id,
          title: one.name,
          inventory_count: 'soldOut' in one && one.soldOut ? 0 : null,
          sort_key: index,
        })),
      },
    }),
    minimum_spend: minimum ? money(minimum.minor / 100) : null,
  };
  const limit = perMember === undefined ? null : { count: perMember, interval: null };
  return { id, kind: KINDS[kind] ?? 'custom', title: name, points, properties, stock, limit };
}

function ruleOf({ id, kind, points, limit }: SeedRule): LionRule {
  const told = limit ? { count: limit.times, interval: limit.per ?? null } : null;
  if (kind === 'newsletter') return { id, kind: 'newsletter_signup', title: id, points, limit: told };
  if (kind !== 'social_follow') return { id, kind: 'custom', title: id, points, limit: told, properties: { name: id } };
  return { id, kind: 'instagram_follow', title: id, points, limit: told, properties: { instagram_handle: 'lion' } };
}
