import type { AdapterEnvironment, LoyaltyAdapter, RewardKind } from '../../../src/adapters/adapter.js';
import type { YotpoOptions } from '../../../src/adapters/yotpo/program.js';
import { yotpoAdapter } from '../../../src/adapters/yotpo/yotpo.js';
import type { Seed, SeedMember, SeedReward, Subject } from '../../../src/testing/subject.js';
import { swellAccount, type RedemptionOption, type Shopper, type SwellAccount, type SwellApi } from './double.js';

/** The yotpo adapter before the suite: a page of their own for each adapter, and one account behind them. */
export function yotpoSubject(account = swellAccount()) {
  return {
    // Yotpo's script knows one kind of shopper, and no limits on what is redeemed.
    lacks: ['blocked', 'candidate', 'stock', 'perMember'],
    adapter: (identity) => shopperOn(account.page(identity && emailOf(identity.subject))),
    async seed(seed: Seed): Promise<void> {
      fill(account, seed);
    },
    loseNextAnswer(): void {
      account.losesNext = true;
    },
    spoil(): void {
      account.isSpoilt = true;
    },
  } satisfies Subject & Record<string, unknown>;
}

/** An adapter on a page that has swellAPI. */
export function shopperOn(
  page: SwellApi,
  options: YotpoOptions = {},
  more: Partial<AdapterEnvironment> = {},
): LoyaltyAdapter {
  return yotpoAdapter(options, {
    runsIn: 'page',
    fetch,
    now: Date.now,
    token: async () => undefined,
    sdk: async (find) => found(find({ swellAPI: page })),
    ...more,
  });
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is no swellAPI on this page.');
  return value;
}

export function emailOf(id: string): string {
  return `${id}@example.com`;
}

export function fill(account: SwellAccount, { members, rewards }: Seed): void {
  account.empty();
  account.shoppers.push(...members.map(shopperOf));
  // At a price of one's own choice, the script does not tell between which bounds.
  account.options = rewards.filter(({ range, variants }) => !range && !variants).map(optionOf);
}

function shopperOf({ id, name, points, entries = 1 }: SeedMember, index: number): Shopper {
  const ages = points > 0 ? Array.from({ length: entries }, (_, age) => age + 1) : [];
  return {
    email: emailOf(id),
    firstName: name,
    referralCode: `XK${4071 + index}`,
    pointsBalance: points,
    pointsEarned: points,
    actionHistoryItems: ages.map((age) => ({
      createdAt: new Date(Date.now() - age * 86_400_000).toISOString(),
      date: '1/1/2026',
      action: 'Made a purchase',
      points: points / entries,
      status: 'Approved',
    })),
    pointRedemptions: [],
    referrals: [],
    vipTier: null,
    vipTierStats: null,
  };
}

const TYPES: Partial<Record<RewardKind, string>> = {
  amount_off: 'fixed_amount',
  percentage_off: 'percentage',
  free_shipping: 'shipping',
  free_product: 'product',
  gift_card: 'gift_card',
  store_credit: 'store_credit',
};

function optionOf({ id, name, kind, points, value }: SeedReward): RedemptionOption {
  return {
    id: vendorId(id),
    name,
    description: '',
    icon: 'fa-dollar',
    costInPoints: points,
    costText: `${points} Points`,
    discountType: TYPES[kind] ?? 'custom',
    ...(value && { discountAmountCents: value.minor }),
  };
}

/** The vendor's ids are numbers; the suite's are words. */
function vendorId(id: string): number | string {
  return /^\d+$/.test(id) ? Number(id) : id;
}
