import { squareAdapter, type SquareOptions } from '../../../src/adapters/square/square.js';
import type { Described } from '../../../src/adapters/catalogue.js';
import type { Seed, SeedMember, Subject } from '../../../src/testing/subject.js';
import { describedBy } from '../described.js';
import { transportTo } from '../transport.js';
import { createSquareDouble, squareProblem, TOKEN } from './double.js';

const DAY = 86_400_000;

/** The Square adapter before the suite, and the double that it speaks with. */
export function squareSubject(options: Partial<SquareOptions> = {}) {
  const double = createSquareDouble();
  const reads = (_method: string, path: string) => /\/search$|\/batch-retrieve$/.test(path);
  const transport = transportTo(double.app, { reads, problem: squareProblem });
  let rewards: Described = {};

  async function seed({ members, rewards: seeded }: Seed): Promise<void> {
    transport.reset();
    rewards = describedBy(seeded);
    double.reset({
      tiers: seeded.map(({ id, name, points, value }) => ({
        id,
        name,
        points,
        discount: { name, amount_money: { amount: value?.minor ?? 100, currency: value?.currency ?? 'EUR' } },
      })),
    });
    members.forEach(enrol);
  }

  function enrol({ id, name, state, points, entries = 1 }: SeedMember, index: number): void {
    const phone_number = `+4520000${100 + index}`;
    double.customers.set(id, { id, given_name: name, phone_number, reference_id: `shop-${id}` });
    if (state === 'candidate') return;
    const account = { id: `account-of-${id}`, customer_id: id, phone: phone_number, balance: 0, lifetime_points: 0 };
    double.accounts.set(account.id, account);
    for (let age = entries; points > 0 && age > 0; age -= 1) {
      double.accumulate(account, points / entries, new Date(Date.now() - age * DAY).toISOString());
    }
  }

  return {
    double,
    transport,
    lacks: ['blocked', 'stock', 'perMember'],
    adapter: (identity) =>
      squareAdapter(
        { accessToken: TOKEN, endpoint: 'https://square.example', rewards, ...options },
        { runsIn: 'gateway', fetch: transport.fetch, now: Date.now, ...(identity && { identity }) },
      ),
    seed,
    loseNextAnswer: transport.loseNextAnswer,
    fail: transport.fail,
    spoil: transport.spoil,
  } satisfies Subject & Record<string, unknown>;
}
