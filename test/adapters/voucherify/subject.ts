import { voucherifyAdapter, type VoucherifyOptions } from '../../../src/adapters/voucherify/voucherify.js';
import type { Described } from '../../../src/adapters/catalogue.js';
import type { Seed, SeedMember, SeedReward, Subject } from '../../../src/testing/subject.js';
import { describedBy } from '../described.js';
import { transportTo } from '../transport.js';
import {
  APP_ID,
  APP_TOKEN,
  CAMPAIGN,
  createVoucherifyDouble,
  voucherifyProblem,
  type VoucherifyReward,
} from './double.js';

const DAY = 86_400_000;

/** The Voucherify adapter before the suite, and the double that it speaks with. */
export function voucherifySubject(options: Partial<VoucherifyOptions> = {}) {
  const double = createVoucherifyDouble();
  const transport = transportTo(double.app, { reads: () => false, problem: voucherifyProblem });
  let rewards: Described = {};

  /** A range is a discount on an order at Voucherify, and no coupon: none here. */
  async function seed({ members, rewards: seeded }: Seed): Promise<void> {
    transport.reset();
    const fixed = seeded.filter(({ range }) => !range);
    rewards = describedBy(fixed);
    double.reset(fixed.map(rewardOf));
    members.filter(({ state }) => state !== 'candidate').forEach(enrol);
  }

  function enrol({ id, name, state, points, entries = 1 }: SeedMember): void {
    const holder = { holder_id: `cust_${id}`, source_id: id, name: `${name} Jones` };
    const card = { id: `v_${id}`, code: `CARD-${id}`, active: state !== 'blocked', ...holder, points: 0, balance: 0 };
    double.cards.set(card.id, card);
    for (let age = entries; points > 0 && age > 0; age -= 1) {
      double.earn(card, points / entries, new Date(Date.now() - age * DAY).toISOString());
    }
  }

  return {
    double,
    transport,
    lacks: ['perMember'],
    adapter: (identity) =>
      voucherifyAdapter(
        {
          appId: APP_ID,
          appToken: APP_TOKEN,
          campaign: CAMPAIGN,
          currency: 'EUR',
          endpoint: 'https://voucherify.example',
          rewards,
          ...options,
        },
        { runsIn: 'gateway', fetch: transport.fetch, now: Date.now, ...(identity && { identity }) },
      ),
    seed,
    loseNextAnswer: transport.loseNextAnswer,
    fail: transport.fail,
    spoil: transport.spoil,
  } satisfies Subject & Record<string, unknown>;
}

function rewardOf({ id, name, kind, points, stock, value }: SeedReward): VoucherifyReward {
  const isProduct = kind === 'free_product';
  return {
    id,
    name,
    type: isProduct ? 'MATERIAL' : 'CAMPAIGN',
    parameters: isProduct ? { product: { id: 'prod_1' } } : { campaign: { id: 'camp_1', type: 'DISCOUNT_COUPONS' } },
    stock: stock ?? null,
    redeemed: 0,
    points,
    ...(value && { discount: { type: 'AMOUNT', amount_off: value.minor } }),
  };
}
