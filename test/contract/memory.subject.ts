import {
  CAPABILITIES,
  type Activity,
  type Identity,
  type LoyaltyAdapter,
  type Program,
} from '../../src/adapters/adapter.js';
import type { MemoryMember, MemoryState } from '../../src/adapters/memory/state.js';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import type { Seed, SeedMember, SeedOrder, Subject } from '../../src/testing/conformance.js';
import { losingAnswers } from './lost-answers.js';

const DAY = 86_400_000;

/** The memory adapter before the suite; all its adapters meet in one state. */
export function memorySubject(): Subject {
  let state = stateOf({ members: [], rewards: [] });
  const { lossy, loseNextAnswer } = losingAnswers();
  return {
    loseNextAnswer,
    adapter: (identity) => lossy(inGateway(state, identity)),
    seed: async (seed) => {
      state = stateOf(seed);
    },
  };
}

function inGateway(state: MemoryState, identity?: Identity): LoyaltyAdapter {
  return memoryAdapter({ state }, { runsIn: 'gateway', fetch, now: Date.now, ...(identity && { identity }) });
}

function stateOf({ members, rewards, rules = [], orders = [] }: Seed): MemoryState {
  const program: Program = {
    version: 'seeded',
    name: 'Rewards',
    capabilities: CAPABILITIES.filter((capability) => capability !== 'claim'),
    points: { name: { one: 'point', other: 'points' }, decimals: 0 },
    tiers: [],
    earning: [
      { id: 'welcome', kind: 'sign_up', title: 'Join', points: 50 },
      ...rules.map((rule) => ({ ...rule, title: rule.id })),
    ],
    rewards: rewards.map(({ stock: _stock, perMember: _perMember, ...reward }) => reward),
  };
  return {
    program: () => program,
    limits: Object.fromEntries(rewards.map(({ id, stock, perMember }) => [id, limitsOf(stock, perMember)])),
    members: new Map(members.map((member) => [member.id, memberOf(member, orders)])),
    redemptions: [],
    completions: [],
    due: new Set(),
  };
}

function limitsOf(stock?: number, perMember?: number): { stock?: number; perMember?: number } {
  return { ...(stock !== undefined && { stock }), ...(perMember !== undefined && { perMember }) };
}

function memberOf({ id, name, state, points, entries = 1 }: SeedMember, orders: SeedOrder[]): MemoryMember {
  const now = Date.now();
  const earned = Array.from({ length: points && entries }, (_, age): Activity => {
    const at = new Date(now - (age + 1) * DAY).toISOString();
    return { id: `${id}-${age}`, at, kind: 'earned', points: points / entries };
  });
  const placed = orders.filter(({ member }) => member === id);
  const activity = [...placed.map((order) => lineOf(order, now)), ...earned];
  const pending = placed.reduce((sum, order) => sum + order.points, 0);
  return { state, name, activity, vouchers: [], points: { pending, owed: 0, expiring: [] }, earning: {} };
}

function lineOf({ number, points }: SeedOrder, now: number): Activity {
  const at = new Date(now).toISOString();
  return { id: `order-${number}`, at, kind: 'earned', points: 0, pending: points, order: number };
}
