import type { AdapterFactory, EarningRule, Member, Program, Reward, Tier, UnitName } from '../adapter.js';
import { MOST_REWARDS } from '../catalogue.js';
import { LoyaltyError } from '../error.js';
import { fetched } from '../fetched.js';
import { guest } from '../guest.js';
import { later } from '../later.js';
import { refusePage, required, secretEndpoint } from '../in-gateway.js';
import { createJsonApi, type CallApi } from '../json-api.js';
import { versioned } from '../program-version.js';
import { untilAborted } from '../until-aborted.js';

/**
 * What a shopper can have for points. Talon.One has no catalogue of rewards: a reward is a rule of a campaign, that a
 * customer session with these `attributes` meets, and that deducts `points` and creates a coupon or awards a giveaway.
 */
export interface TalonOneReward extends Omit<Reward, 'points' | 'range' | 'variants'> {
  /** What the rule deducts, in the program's own decimals, e.g. 10.5. */
  points: number;
  /** Session attributes the rule asks for; no two rewards may have the same. They have to be made in the Campaign Manager. */
  attributes: Readonly<Record<string, string | number | boolean>>;
  /** Id of the campaign whose coupons, or of the pool whose giveaways, are of this reward: by it they are worth the same. */
  campaign?: number;
  pool?: number;
}

export interface TalonOneOptions {
  /** Your deployment, such as https://yourbaseurl.talon.one. */
  endpoint: string;
  /** An integration API key of the application. */
  apiKey: string;
  /** Id of a profile-based loyalty program. */
  program: number;
  rewards?: readonly TalonOneReward[];
  /** 0 to 4: digits after the separator that points have; 0 unless told. What is finer is rounded down. */
  decimals?: number;
  subledger?: string;
  name?: string;
  unit?: UnitName;
  /** The program's tiers by name, which the Integration API doesn't list; thresholds in the program's own decimals. */
  tiers?: readonly (Pick<Tier, 'name' | 'threshold'> & Partial<Tier>)[];
  /** Ways to earn; one whose id is the name of an achievement shows how far the member is. */
  earning?: readonly EarningRule[];
  /** Where a friend arrives, with {code} in it: turns the member's referral code into a link. */
  referralLink?: string;
}

/** What the parts of the adapter share for one request. */
export interface TalonOne {
  call: CallApi;
  options: TalonOneOptions;
  rewards: readonly Reward[];
  now(): number;
}

/**
 * Talon.One's Integration API. The token's subject is the profile's integration id. A redeem closes a customer session
 * whose id is made of the key, under an Idempotency-Key: what its effects deducted and gave is what became of it.
 *
 * Written from the vendor's API description (June 2026) and SDK documents. Not confirmed: that the Idempotency-Key is
 * answered with what was answered first for 24 hours, and what cancelling a session does to a coupon that it created (so
 * there is no undo). A person without a profile is a candidate, and becomes a member with what they first do.
 */
export const talonOneAdapter: AdapterFactory<TalonOneOptions> = (options, environment) => {
  refusePage('talon-one', environment);
  const { decimals = 0, rewards: listed = [] } = options;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 4) {
    throw new LoyaltyError('config', '"talon-one" needs the option decimals as a whole number from 0 to 4.');
  }
  refuseTwins(listed);
  const call = createJsonApi(environment, {
    name: 'Talon.One',
    base: secretEndpoint('talon-one', options.endpoint),
    headers: { Authorization: `ApiKey-v1 ${required('talon-one', 'apiKey', options.apiKey, '"dbc644d3…"')}` },
    said: async () => (await import('./calls.js')).said,
  });
  required('talon-one', 'program', options.program, '5');
  const rewards = listed.map(({ attributes: _attributes, campaign: _campaign, pool: _pool, ...reward }) => ({
    ...reward,
    points: Math.round(reward.points * 10 ** decimals),
  }));
  const talon: TalonOne = { call, options, rewards, now: environment.now };
  const program = programOf(talon);
  const mine = async (subject: string, signal: AbortSignal): Promise<Member> =>
    (await fetched(import('./calls.js'))).readMember(talon, subject, signal);
  return {
    contract: 1,
    name: 'talon-one',
    runsIn: ['gateway'],
    idempotency: 'key',
    load: async (input, { signal }) => ({
      program: versioned({ ...program, rewards: rewards.slice(0, MOST_REWARDS) }, input),
      member: await untilAborted(signal, 'not_done', async () =>
        environment.identity ? mine(environment.identity.subject, signal) : guest(),
      ),
    }),
    ...later(['rewards', 'activity', 'vouchers', 'redeem', 'redemption'], async () =>
      (await import('./calls.js')).talonOneCalls(talon, environment),
    ),
  };
};

function programOf({ options, rewards }: TalonOne): Omit<Program, 'version'> {
  const {
    name = 'Rewards',
    unit = { one: 'point', other: 'points' },
    decimals = 0,
    tiers = [],
    earning = [],
  } = options;
  const scale = 10 ** decimals;
  return {
    name,
    capabilities: ['rewards', 'activity', 'vouchers', ...(rewards.length ? (['redeem', 'redemption'] as const) : [])],
    points: { name: unit, decimals },
    tiers: tiers
      .map((tier) => ({ id: tier.name, perks: [], ...tier, threshold: Math.round(tier.threshold * scale) }))
      .sort((one, other) => one.threshold - other.threshold),
    earning: [...earning],
    rewards: [...rewards],
  };
}

function refuseTwins(rewards: readonly TalonOneReward[]): void {
  const told = rewards.map(({ attributes }) => JSON.stringify(attributes));
  const twin = told.find((one, index) => one === undefined || one === '{}' || told.indexOf(one) !== index);
  if (twin === undefined) return;
  throw new LoyaltyError(
    'config',
    '"talon-one" needs other `attributes` for each reward, such as { redeem: "coffee" }.',
  );
}
