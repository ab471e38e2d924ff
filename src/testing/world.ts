import type { Wish } from './calls.js';
import type { Seed, SeedReward } from './subject.js';

export const PRICE = 100;
export const BALANCE = 1_000;
/** Members of the usual world, by subject. */
export const ADA = 'ada';
export const BEA = 'bea';
export const CANDIDATE = 'cai';
export const BLOCKED = 'dev';

/** What can be wished for in the usual world. */
export const TREAT: Wish = { reward: 'treat', points: PRICE };
/** Another one, plain as well. */
export const OTHER: Wish = { reward: 'other', points: PRICE };
export const RARE: Wish = { reward: 'rare', points: PRICE };
export const ONCE: Wish = { reward: 'once', points: PRICE };
export const DEAR: Wish = { reward: 'dear', points: 5 * BALANCE };

/** Two members who can pay, a candidate, one who is blocked; two plain rewards, a single one, one each, one too dear. */
export function usualWorld(currency: string): Seed {
  return {
    members: [
      { id: ADA, name: 'Ada', state: 'enrolled', points: BALANCE },
      { id: BEA, name: 'Bea', state: 'enrolled', points: BALANCE },
      { id: CANDIDATE, name: 'Cai', state: 'candidate', points: 0 },
      { id: BLOCKED, name: 'Dev', state: 'blocked', points: BALANCE },
    ],
    rewards: [
      { id: TREAT.reward, name: 'Treat', kind: 'amount_off', points: PRICE, value: { minor: 500, currency } },
      { id: OTHER.reward, name: 'Other', kind: 'free_shipping', points: PRICE },
      { id: RARE.reward, name: 'Rare', kind: 'free_product', points: PRICE, stock: 1 },
      { id: ONCE.reward, name: 'Once', kind: 'free_shipping', points: PRICE, perMember: 1 },
      { id: DEAR.reward, name: 'Dear', kind: 'gift_card', points: DEAR.points, value: { minor: 2_500, currency } },
    ],
  };
}

/** A member who has things to do, and what can be done: asked for, claimed, and by itself alone. */
export const NEWS = 'news';
export const FOLLOW = 'follow';
export const VISIT_US = 'visit-us';

export function earningWorld(currency: string): Seed {
  const once = { times: 1 };
  return {
    ...usualWorld(currency),
    rules: [
      { id: NEWS, kind: 'newsletter', by: 'request', points: 20, limit: once },
      { id: FOLLOW, kind: 'social_follow', by: 'claim', points: 10, limit: once },
      { id: VISIT_US, kind: 'custom', points: 30 },
    ],
  };
}

/** Points by the slider, at 1.00 for every 50 from 100 to 2,000, which is more than the balance. */
export const SLIDER = 'slider';
export const STEP = 50;
/** Comes in two kinds; a third is sold out. */
export const COFFEE: Wish = { reward: 'coffee', points: PRICE, variant: 'beans' };

export function choosingWorld(currency: string): Seed {
  const range = { min: PRICE, max: 2 * BALANCE, step: STEP, value: { minor: 100, currency } };
  const variants = [
    { id: 'beans', name: 'Whole beans' },
    { id: 'ground', name: 'Ground' },
    { id: 'pods', name: 'Pods', soldOut: true },
  ];
  return {
    ...usualWorld(currency),
    rewards: [
      { id: SLIDER, name: 'Slider', kind: 'variable_amount', points: PRICE, range },
      { id: COFFEE.reward, name: 'Coffee', kind: 'free_product', points: PRICE, variants },
    ],
  };
}

/** Takes 15.00 off carts of 100.00 or more. */
export const BIG: Wish = { reward: 'big', points: 2 * PRICE };
export const BIG_MINIMUM = 10_000;
/** Takes as much off any cart, but costs more than the balance. */
export const FAR: Wish = { reward: 'far', points: 3 * BALANCE };

export function cartWorld(currency: string): Seed {
  const { members, rewards } = usualWorld(currency);
  const off = { kind: 'amount_off', value: { minor: 1_500, currency } } as const;
  return {
    members,
    rewards: [
      ...rewards,
      { ...off, id: BIG.reward, name: 'Big', points: BIG.points, minimum: { minor: BIG_MINIMUM, currency } },
      { ...off, id: FAR.reward, name: 'Far', points: FAR.points },
    ],
  };
}

/** An order of a member's and one of a guest's. */
export const ORDER = '1001';
export const GUEST_ORDER = '1002';
export const GUEST_EMAIL = 'guest@example.com';
export const ORDER_POINTS = 40;

export function orderWorld(currency: string): Seed {
  return {
    ...usualWorld(currency),
    orders: [
      { number: ORDER, member: ADA, points: ORDER_POINTS },
      { number: GUEST_ORDER, email: GUEST_EMAIL, points: ORDER_POINTS },
    ],
  };
}

/** So many entries of PRICE each. */
export const MANY = 24;

/** So much of everything that it has to page. */
export function longWorld(currency: string): Seed {
  const { members, rewards } = usualWorld(currency);
  return {
    members: members.map((member) => (member.id === ADA ? { ...member, points: MANY * PRICE, entries: MANY } : member)),
    rewards: [...rewards, ...Array.from({ length: 20 }, (_, index) => another(index + 1))],
  };
}

function another(number: number): SeedReward {
  return { id: `more-${number}`, name: `More ${number}`, kind: 'donation', points: PRICE };
}
