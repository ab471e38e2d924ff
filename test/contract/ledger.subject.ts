import type { LoyaltyAdapter } from '../../src/adapters/adapter.js';
import type { Seed, SeedMember, SeedReward, Subject } from '../../src/testing/subject.js';
import { createLedgerAdapter } from '../../demo/backend/adapter.js';
import type { Context } from '../../demo/backend/context.js';
import { createContext } from '../../demo/backend/create.js';
import { openDatabase } from '../../demo/backend/database.js';
import type { ProgramDefinition, RewardDefinition } from '../../demo/backend/definition.js';
import { adjust } from '../../demo/backend/earning.js';
import { enroll } from '../../demo/backend/enrollment.js';
import { block, ensureCustomer } from '../../demo/backend/members.js';
import { migrate } from '../../demo/backend/migrate.js';
import { morgenfugl } from '../../demo/backend/program.js';

/** The demo's ledger over an embedded database in memory. Every seed starts a program of its own, which is empty. */
export async function ledgerSubject(): Promise<Subject & { close(): Promise<void> }> {
  const database = await openDatabase();
  await migrate(database);
  let seeds = 0;
  const programFor = (rewards: SeedReward[]): Context =>
    createContext({
      database,
      shopUrl: 'https://shop.example',
      program: seededProgram(`seed-${(seeds += 1)}`, rewards),
    });
  let context = programFor([]);
  return {
    adapter: (identity): LoyaltyAdapter =>
      createLedgerAdapter(context)({}, { runsIn: 'gateway', fetch, now: Date.now, ...(identity && { identity }) }),
    seed: async ({ members, rewards }: Seed) => {
      context = programFor(rewards);
      for (const member of members) await seedMember(context, member);
    },
    close: () => database.close(),
  };
}

/** Morgenfugl with other rewards. */
function seededProgram(id: string, rewards: SeedReward[]): ProgramDefinition {
  return { ...morgenfugl, id, rewards: rewards.map(seededReward) };
}

function seededReward({ name, value, ...reward }: SeedReward): RewardDefinition {
  return { ...reward, name: { en: name }, ...(value && { worth: { [value.currency]: value.minor } }) };
}

async function seedMember(context: Context, { id, name, state, points, entries = 1 }: SeedMember): Promise<void> {
  await ensureCustomer(context, { id, name });
  if (state === 'candidate') return;
  await enroll(withoutWelcome(context), id);
  if (points > 0) {
    for (let entry = 0; entry < entries; entry += 1) await adjust(context, id, points / entries);
  }
  if (state === 'blocked') await block(context, id);
}

/** Who is seeded has exactly the points that the seed says; whoever joins later gets their welcome. */
function withoutWelcome(context: Context): Context {
  return { ...context, program: { ...context.program, earning: [] } };
}
