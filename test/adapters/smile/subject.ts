import type { AdapterEnvironment, LoyaltyAdapter } from '../../../src/adapters/adapter.js';
import { smileAdapter } from '../../../src/adapters/smile/smile.js';
import type { SmileOptions } from '../../../src/adapters/smile/options.js';
import type { Seed, SeedMember, SeedReward, Subject } from '../../../src/testing/subject.js';
import {
  customerToken,
  smileAccount,
  type SmileAccount,
  type SmileCustomer,
  type SmileJs,
  type SmileProduct,
} from './double.js';

/** The smile adapter before the suite: a page of their own for each adapter, and one account behind them. */
export function smileSubject(account = smileAccount()) {
  let rewards: Record<string, object> = {};
  return {
    // Smile.js knows neither limits on rewards nor history.
    lacks: ['stock', 'perMember', 'lines'],
    markets: [{ locale: 'da', currency: 'DKK' }],
    adapter: (identity) =>
      shopperOn(account.page(), identity?.subject, { publishableKey: account.publishableKey, rewards }),
    async seed(seed: Seed): Promise<void> {
      fill(account, seed);
      rewards = Object.fromEntries(
        seed.rewards.map(({ id, kind, value }) => [id, { kind, value: value && value.minor / 100 }]),
      );
    },
    loseNextAnswer(): void {
      account.losesNext = true;
    },
    spoil(): void {
      account.isSpoilt = true;
    },
  } satisfies Subject & Record<string, unknown>;
}

/** An adapter on a page that has Smile.js, for who is signed in to the shop. */
export function shopperOn(
  page: SmileJs,
  shopId: string | undefined,
  options: SmileOptions,
  more: Partial<AdapterEnvironment> = {},
): LoyaltyAdapter {
  return smileAdapter(options, {
    runsIn: 'page',
    fetch,
    now: Date.now,
    token: async () => (shopId === undefined ? undefined : customerToken(shopId)),
    sdk: async (find) => found(find({ Smile: page })),
    ...more,
  });
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is no Smile.js on this page.');
  return value;
}

export function fill(account: SmileAccount, { members, rewards }: Seed): void {
  account.empty();
  account.customers.push(...members.map(customerOf));
  account.program.pointsProducts = rewards.map(productOf);
}

const STATES = { candidate: 'candidate', enrolled: 'member', blocked: 'disabled' } as const;

function customerOf({ id, name, state, points }: SeedMember, index: number): SmileCustomer {
  return { shopId: id, id: 304_169_228 + index, firstName: name, state: STATES[state], balance: points };
}

function productOf({ id, name, points, range }: SeedReward, index: number): SmileProduct {
  const reward = {
    id: 924_565_472 + index,
    name,
    description: null,
    imageUrl: 'https://platform-images.smilecdn.co/1.png',
  };
  const told = vendorId(id);
  if (!range)
    return { id: told, exchangeType: 'fixed', exchangeDescription: `${points} Coins`, pointsPrice: points, reward };
  return {
    id: told,
    exchangeType: 'variable',
    exchangeDescription: `${range.step} Coins = ${range.value.minor / 100} off`,
    variablePointsStep: range.step,
    variablePointsStepRewardValue: range.value.minor / 100,
    variablePointsMin: range.min,
    variablePointsMax: range.max,
    reward,
  };
}

/** The vendor's ids are numbers; the suite's are words. */
function vendorId(id: string): number | string {
  return /^\d+$/.test(id) ? Number(id) : id;
}
