import type { Activity, Identity, LoyaltyAdapter, Program } from '../../src/adapters/adapter.js';
import type { MemoryMember, MemoryState } from '../../src/adapters/memory-state.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { Seed, SeedMember, Subject } from '../../src/testing/conformance.js';

const DAY = 86_400_000;

/** The memory adapter before the suite; all its adapters meet in one state. */
export function memorySubject(): Subject {
  let state = stateOf({ members: [], rewards: [] });
  return {
    adapter: (identity) => inGateway(state, identity),
    seed: async (seed) => {
      state = stateOf(seed);
    },
  };
}

function inGateway(state: MemoryState, identity?: Identity): LoyaltyAdapter {
  return memoryAdapter({ state }, { runsIn: 'gateway', fetch, now: Date.now, ...(identity && { identity }) });
}

function stateOf({ members, rewards }: Seed): MemoryState {
  const program: Program = {
    version: 'seeded',
    name: 'Rewards',
    capabilities: ['rewards', 'activity', 'vouchers', 'redeem', 'redemption', 'undo', 'join'],
    points: { name: { one: 'point', other: 'points' }, decimals: 0 },
    tiers: [],
    earning: [{ id: 'welcome', kind: 'sign_up', title: 'Join', points: 50 }],
    rewards: rewards.map(({ stock: _stock, perMember: _perMember, ...reward }) => reward),
  };
  return {
    program: () => program,
    limits: Object.fromEntries(rewards.map(({ id, stock, perMember }) => [id, limitsOf(stock, perMember)])),
    members: new Map(members.map((member) => [member.id, memberOf(member)])),
    redemptions: [],
  };
}

function limitsOf(stock?: number, perMember?: number): { stock?: number; perMember?: number } {
  return { ...(stock !== undefined && { stock }), ...(perMember !== undefined && { perMember }) };
}

function memberOf({ id, name, state, points, entries = 1 }: SeedMember): MemoryMember {
  const now = Date.now();
  const activity = Array.from({ length: points && entries }, (_, age): Activity => {
    const at = new Date(now - (age + 1) * DAY).toISOString();
    return { id: `${id}-${age}`, at, kind: 'earned', points: points / entries };
  });
  return { state, name, activity, vouchers: [], points: { pending: 0, owed: 0, expiring: [] }, earning: {} };
}
