import { smileRestAdapter } from '../../../src/adapters/smile-rest/smile-rest.js';
import type { Described } from '../../../src/adapters/catalogue.js';
import type { MemberState } from '../../../src/adapters/adapter.js';
import type { Seed, SeedMember, SeedReward, Subject } from '../../../src/testing/subject.js';
import { describedBy } from '../described.js';
import { transportTo } from '../transport.js';
import { API_KEY, createSmileDouble, smileProblem, type SmileCustomer, type SmileProduct } from './double.js';

const DAY = 86_400_000;

const STATES: Record<Exclude<MemberState, 'guest'>, SmileCustomer['state']> = {
  candidate: 'candidate',
  enrolled: 'member',
  blocked: 'disabled',
};

/** The Smile REST adapter before the suite, and the double that it speaks with. */
export function smileRestSubject() {
  const double = createSmileDouble();
  const transport = transportTo(double.app, { reads: () => false, problem: smileProblem });
  let rewards: Described = {};

  async function seed({ members, rewards: seeded }: Seed): Promise<void> {
    transport.reset();
    rewards = describedBy(seeded);
    double.reset(seeded.map(productOf));
    members.forEach(enrol);
  }

  function enrol({ id, name, state, points, entries = 1 }: SeedMember, index: number): void {
    const customer: SmileCustomer = {
      id: 304_000_000 + index,
      first_name: name,
      email: `${id}@example.com`,
      state: STATES[state],
      date_of_birth: '1004-05-27',
      points_balance: 0,
      referral_url: `http://i.refs.cc/${id}`,
    };
    double.customers.set(customer.id, customer);
    for (let age = entries; points > 0 && age > 0; age -= 1) {
      double.earn(customer, points / entries, new Date(Date.now() - age * DAY).toISOString());
    }
  }

  return {
    double,
    transport,
    lacks: ['stock', 'perMember'],
    adapter: (identity) =>
      smileRestAdapter(
        {
          apiKey: API_KEY,
          currency: 'EUR',
          endpoint: 'https://smile.example/v1',
          customerOf: (subject) => `${subject}@example.com`,
          rewards,
        },
        { runsIn: 'gateway', fetch: transport.fetch, now: Date.now, ...(identity && { identity }) },
      ),
    seed,
    loseNextAnswer: transport.loseNextAnswer,
    fail: transport.fail,
    spoil: transport.spoil,
  } satisfies Subject & Record<string, unknown>;
}

function productOf({ id, name, points, range }: SeedReward, index: number): SmileProduct {
  return {
    id,
    exchange_type: range ? 'variable' : 'fixed',
    exchange_description: `${points} Coins = ${name}`,
    points_price: range ? null : points,
    variable_points_step: range?.step ?? null,
    variable_points_step_reward_value: range ? range.value.minor / 100 : null,
    variable_points_min: range?.min ?? null,
    variable_points_max: range?.max ?? null,
    reward: { id: 924_000_000 + index, name },
  };
}
