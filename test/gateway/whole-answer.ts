import type { Activity, LoadResult, Member, Program, Voucher } from '../../src/adapters/adapter.js';

/** Everything the contract knows in one answer, so that what is lost on the way shows. */
const NOON = '2030-01-01T12:00:00+01:00';

export const reward = { id: 'bag', kind: 'free_product', name: 'A bag', points: 500 } as const;

export const program: Required<Program> = {
  version: '7',
  name: 'Beans',
  capabilities: ['rewards', 'redeem'],
  points: { name: { one: 'Bean', other: 'Beans', few: 'Beans' }, decimals: 2 },
  tiers: [{ id: 'early', name: 'Early bird', threshold: 0, perks: ['Free shipping'] }],
  earning: [
    {
      id: 'buy',
      kind: 'purchase',
      title: 'Buy',
      description: 'Anything.',
      points: 1,
      per: { minor: 1000, currency: 'DKK' },
      url: '/products',
    },
  ],
  rewards: [
    {
      ...reward,
      description: 'Of the season.',
      value: { minor: 9900, currency: 'DKK' },
      percent: 10,
      minimum: { minor: 10_000, currency: 'DKK' },
      image: 'https://shop.example/bag.svg',
      terms: 'While there are any.',
    },
  ],
  referral: { friend: '50 kr off', advocate: '500 Beans' },
  welcome: '100 Beans when you join',
};

export const activity: Required<Activity> = {
  id: 'a1',
  at: NOON,
  kind: 'returned',
  points: -40,
  pending: -10,
  order: '1042',
  title: 'Kettle',
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
  tier: {
    current: 'early',
    next: 'lark',
    measure: 'spend',
    value: 120_000,
    target: 200_000,
    keep: 50_000,
    currency: 'DKK',
    until: NOON,
  },
  availability: {
    bag: {
      available: false,
      reason: 'limit_reached',
      missing: 3,
      tier: 'lark',
      resetsAt: NOON,
      detail: 'Once a year.',
    },
  },
  earning: { buy: { done: false, resetsAt: NOON } },
  activity: [activity],
  vouchers: [voucher],
  referral: { link: 'https://shop.example/?ref=ADA', completed: 2, pending: 1 },
};

export const whole: LoadResult = { program, member };
