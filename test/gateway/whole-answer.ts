import type {
  Activity,
  Availability,
  EarningProgress,
  EarningRule,
  LoadResult,
  Member,
  PointsRange,
  Program,
  Reward,
  RewardEvent,
  Tier,
  TierProgress,
  Voucher,
} from '../../src/adapters/adapter.js';

/** Everything the contract knows in one answer, so that what is lost on the way shows. */
export const NOON = '2030-01-01T12:00:00+01:00';
const EVENING = '2030-01-01T19:00:00+01:00';

export const reward = { id: 'bag', kind: 'free_product', name: 'A bag', points: 500 } as const;

export const range: PointsRange = { min: 100, max: 1000, step: 50, value: { minor: 500, currency: 'DKK' } };

const event: Required<RewardEvent> = { starts: NOON, ends: EVENING, place: 'The roastery' };

export const wholeReward: Required<Reward> = {
  ...reward,
  description: 'Of the season.',
  range,
  variants: [{ id: 'red', name: 'Red', soldOut: true }],
  value: { minor: 9900, currency: 'DKK' },
  percent: 10,
  minimum: { minor: 10_000, currency: 'DKK' },
  image: 'https://shop.example/bag.svg',
  terms: 'While there are any.',
  tier: 'lark',
  limit: 2,
  opens: [{ at: NOON, tier: 'lark' }, { at: EVENING }],
  closes: EVENING,
  event,
};

export const earningRule: Required<EarningRule> = {
  id: 'buy',
  kind: 'purchase',
  title: 'Buy',
  description: 'Anything.',
  points: 1,
  per: { minor: 1000, currency: 'DKK' },
  url: '/products',
  by: 'claim',
  limit: { times: 2, per: 'week' },
  tier: 'early',
  bonus: { factor: 200, from: NOON, until: EVENING },
};

export const tier: Required<Tier> = {
  id: 'early',
  name: 'Early bird',
  threshold: 0,
  perks: ['Free shipping'],
  multiplier: 125,
  welcome: '200 Beans',
  access: 'invitation',
};

export const program: Required<Program> = {
  version: '7',
  name: 'Beans',
  capabilities: ['rewards', 'redeem'],
  points: {
    name: { one: 'Bean', other: 'Beans', few: 'Beans' },
    decimals: 2,
    worth: { points: 100, value: { minor: 1000, currency: 'DKK' } },
  },
  tiers: [tier],
  earning: [earningRule],
  rewards: [wholeReward],
  referral: { friend: '50 kr off', advocate: '500 Beans' },
  welcome: '100 Beans when you join',
  terms: '/terms',
};

export const activity: Required<Activity> = {
  id: 'a1',
  at: NOON,
  kind: 'returned',
  points: -40,
  pending: -10,
  order: '1042',
  title: 'Kettle',
  items: ['Kettle', 'Lid'],
  balance: -20,
};

export const voucher: Required<Voucher> = {
  id: 'v1',
  code: 'MF-7KQ2',
  title: '50 kr off',
  state: 'issued',
  kind: 'amount_off',
  value: { minor: 5000, currency: 'DKK' },
  percent: 5,
  minimum: { minor: 10_000, currency: 'DKK' },
  expiresAt: NOON,
  source: 'redemption',
  points: 500,
  undoable: true,
  order: '1042',
  terms: 'Once.',
  heldUntil: NOON,
  validIn: 'Germany',
  url: '/guides/brewing',
  event,
};

export const availability: Required<Availability> = {
  available: false,
  reason: 'limit_reached',
  missing: 3,
  tier: 'lark',
  resetsAt: NOON,
  opensAt: EVENING,
  left: 4,
  detail: 'Once a year.',
};

export const earningProgress: Required<EarningProgress> = {
  done: false,
  resetsAt: NOON,
  times: 1,
  pending: 'approval',
  clearsAt: EVENING,
  locked: 'waiting',
  opensAt: NOON,
  value: 2,
  target: 5,
};

export const tierProgress: Required<TierProgress> = {
  current: 'early',
  next: 'lark',
  measure: 'spend',
  value: 120_000,
  target: 200_000,
  keep: 50_000,
  currency: 'DKK',
  until: NOON,
  since: EVENING,
  standing: 'at_risk',
  previous: 'owl',
  forecast: 'egg',
};

export const member: Required<Member> = {
  state: 'enrolled',
  id: 'm1',
  name: 'Ada',
  points: {
    available: 780,
    pending: 40,
    clearsAt: NOON,
    lifetime: 2000,
    owed: 0,
    expiring: [{ points: 80, at: NOON }],
  },
  tier: tierProgress,
  availability: { bag: availability },
  earning: { buy: earningProgress },
  activity: [activity],
  vouchers: [voucher],
  referral: { link: 'https://shop.example/?ref=ADA', completed: 2, pending: 1 },
  wish: 'bag',
  birthday: { month: 2, day: 29, year: 1996 },
};

export const whole: LoadResult = { program, member };
