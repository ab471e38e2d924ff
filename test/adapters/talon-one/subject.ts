import {
  talonOneAdapter,
  type TalonOneOptions,
  type TalonOneReward,
} from '../../../src/adapters/talon-one/talon-one.js';
import type { Seed, SeedMember, SeedReward, Subject } from '../../../src/testing/subject.js';
import { transportTo } from '../transport.js';
import { API_KEY, createTalonOneDouble, PROGRAM, talonOneProblem } from './double.js';

const DAY = 86_400_000;

/** The Talon.One adapter before the suite, and the double that it speaks with. */
export function talonOneSubject(options: Partial<TalonOneOptions> = {}) {
  const double = createTalonOneDouble();
  const transport = transportTo(double.app, { reads: () => false, problem: talonOneProblem });
  let rewards: TalonOneReward[] = [];

  /** What is chosen by the step would be a rule for each step: no ranges here. */
  async function seed({ members, rewards: seeded }: Seed): Promise<void> {
    transport.reset();
    rewards = seeded.filter(({ range, variants }) => !range && !variants).map(rewardOf);
    double.reset(
      rewards.map(({ attributes, points, campaign = 0 }) => ({
        attributes,
        points,
        campaign,
        gives: 'coupon' as const,
      })),
    );
    members.filter(({ state }) => state !== 'candidate').forEach(enrol);
  }

  function enrol({ id, points, entries = 1 }: SeedMember, index: number): void {
    double.profiles.set(id, { id: index + 1, active: 0, subledgers: {} });
    for (let age = entries; points > 0 && age > 0; age -= 1) {
      double.earn(id, points / entries, new Date(Date.now() - age * DAY).toISOString());
    }
  }

  return {
    double,
    transport,
    lacks: ['blocked', 'stock', 'perMember'],
    adapter: (identity) =>
      talonOneAdapter(
        { endpoint: 'https://shop.talon.example', apiKey: API_KEY, program: PROGRAM, rewards, ...options },
        { runsIn: 'gateway', fetch: transport.fetch, now: Date.now, ...(identity && { identity }) },
      ),
    seed,
    loseNextAnswer: transport.loseNextAnswer,
    fail: transport.fail,
    spoil: transport.spoil,
  } satisfies Subject & Record<string, unknown>;
}

function rewardOf({ id, name, kind, points, value }: SeedReward, index: number): TalonOneReward {
  return { id, name, kind, points, ...(value && { value }), attributes: { redeem: id }, campaign: 100 + index };
}
