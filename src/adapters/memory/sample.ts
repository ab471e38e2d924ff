import type { Activity, Money, Program } from '../adapter.js';
import type { MemoryMember, MemoryState } from './state.js';

/** ISO 8601; days from now, negative ones are past. */
type InDays = (days: number) => string;

const DAY = 86_400_000;

/** A shop's program and one member of it, as of `now` (milliseconds since the epoch); shown by `memory` when told nothing else. */
export function sampleState(now: number): MemoryState {
  const at: InDays = (days) => new Date(now + days * DAY).toISOString();
  return {
    program: (currency) => sampleProgram(at, currency),
    limits: {},
    members: new Map([['alex', alex(at)]]),
    redemptions: [],
    completions: [],
    due: new Set(),
    visitor: 'alex',
  };
}

function sampleProgram(at: InDays, currency = 'USD'): Program {
  const money = (minor: number): Money => ({ minor, currency });
  const once = { times: 1 };
  const perks = ['Points on every order', 'Free returns', 'Free shipping', 'First look at new arrivals'];
  return {
    version: `sample-${currency}`,
    name: 'Rewards',
    capabilities: [
      'rewards',
      'activity',
      'vouchers',
      'redeem',
      'redemption',
      'undo',
      'join',
      'quote',
      'complete',
      'birthday',
      'wish',
      'order',
    ],
    points: { name: { one: 'point', other: 'points' }, decimals: 0, worth: { points: 100, value: money(150) } },
    tiers: [
      { id: 'friend', name: 'Friend', threshold: 0, perks: perks.slice(0, 1) },
      { id: 'insider', name: 'Insider', threshold: 25_000, perks: perks.slice(0, 2), multiplier: 125 },
      { id: 'icon', name: 'Icon', threshold: 50_000, perks, multiplier: 150, welcome: '200 points' },
    ],
    earning: [
      { id: 'purchase', kind: 'purchase', title: 'Place an order', points: 1, per: money(100) },
      { id: 'sign_up', kind: 'sign_up', title: 'Join the program', points: 100, limit: once },
      { id: 'birthday', kind: 'birthday', title: 'Celebrate your birthday', points: 150, by: 'birthday' },
      { id: 'referral', kind: 'referral', title: 'Refer a friend', points: 100 },
      { id: 'review', kind: 'review', title: 'Write a review', points: 25 },
      { id: 'newsletter', kind: 'newsletter', title: 'Get our newsletter', points: 20, by: 'request', limit: once },
      {
        id: 'follow',
        kind: 'social_follow',
        title: 'Follow us',
        points: 10,
        by: 'claim',
        url: 'https://example.com',
        limit: once,
      },
    ],
    rewards: [
      {
        id: 'discount',
        kind: 'amount_off',
        name: 'Money off your order',
        points: 300,
        value: money(500),
        minimum: money(2_000),
      },
      { id: 'shipping', kind: 'free_shipping', name: 'Free shipping', points: 200 },
      { id: 'surprise', kind: 'free_product', name: 'A surprise in your parcel', points: 150 },
      { id: 'percentage', kind: 'percentage_off', name: '15% off an order', points: 500, percent: 15 },
      { id: 'tree', kind: 'donation', name: 'Plant a tree', points: 100, limit: 3 },
      { id: 'early', kind: 'early_access', name: 'First look at new arrivals', points: 250, tier: 'icon' },
      {
        id: 'choose',
        kind: 'variable_amount',
        name: 'Money off, as you like',
        points: 100,
        range: { min: 100, max: 1_000, step: 50, value: money(75) },
      },
      { id: 'tasting', kind: 'experience', name: 'Tasting evening', points: 350, opens: [{ at: at(3) }] },
    ],
    referral: { friend: '10% off', advocate: '100 points' },
    welcome: '100 points when you join',
  };
}

/** The lines add up to 380 points; the approved orders among them, to the 380.00 of tier progress. */
function alex(at: InDays): MemoryMember {
  const line = (days: number, kind: Activity['kind'], points: number, about: Partial<Activity>): Activity => ({
    id: `sample${days}`,
    at: at(days),
    kind,
    points,
    ...about,
  });
  return {
    state: 'enrolled',
    name: 'Alex',
    activity: [
      line(-2, 'earned', 0, { pending: 45, order: '1042' }),
      line(-9, 'redeemed', -200, { title: 'Free shipping' }),
      line(-16, 'earned', 100, { title: 'Refer a friend' }),
      line(-23, 'approved', 235, { order: '1031' }),
      line(-85, 'approved', 145, { order: '1017' }),
      line(-100, 'earned', 100, { title: 'Join the program' }),
    ],
    vouchers: [
      {
        id: 'sample',
        code: 'SHIP-7KM4',
        title: 'Free shipping',
        state: 'issued',
        kind: 'free_shipping',
        expiresAt: at(81),
        source: 'redemption',
        points: 200,
        undoable: true,
      },
    ],
    points: { pending: 45, clearsAt: at(12), lifetime: 580, owed: 0, expiring: [{ points: 65, at: at(26) }] },
    earning: { sign_up: { done: true } },
    tier: {
      current: 'insider',
      next: 'icon',
      measure: 'spend',
      value: 38_000,
      target: 50_000,
      keep: 25_000,
      until: at(190),
    },
    referral: { link: 'https://example.com/?ref=ALEX', completed: 1, pending: 1 },
  };
}
