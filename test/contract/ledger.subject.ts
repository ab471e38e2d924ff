import { randomUUID } from 'node:crypto';
import type { LoyaltyAdapter, Money, RewardVariant } from '../../src/adapters/adapter.js';
import type { Seed, SeedMember, SeedOrder, SeedReward, SeedRule, Subject } from '../../src/testing/subject.js';
import { createLedgerAdapter } from '../../demo/backend/adapter.js';
import type { Context } from '../../demo/backend/context.js';
import { createContext } from '../../demo/backend/create.js';
import type {
  Amounts,
  EarningDefinition,
  ProgramDefinition,
  RewardDefinition,
  VariantDefinition,
} from '../../demo/backend/definition.js';
import { adjust } from '../../demo/backend/earning.js';
import { enroll } from '../../demo/backend/enrollment.js';
import { block, ensureCustomer } from '../../demo/backend/members.js';
import { placeOrder } from '../../demo/backend/place-order.js';
import { morgenfugl } from '../../demo/backend/program.js';
import { sharedDatabase } from '../setup/database.js';
import { losingAnswers } from './lost-answers.js';

const CURRENCY = 'EUR';
const MARKET = 'de';
/** The ledger's other market, where all that is seeded is worth so many times as much. */
const ABROAD = { locale: 'da', market: 'dk', currency: 'DKK' };
const RATE = 7;
/** Orders are paid in minor units, so many of which earn a point. */
const PER_POINT = 100;

/** The demo's ledger over an embedded database. Every seed starts a program of its own, which is empty. */
export async function ledgerSubject(): Promise<Subject> {
  const database = await sharedDatabase();
  const proofs = new Map<string, string>();
  const contextFor = (seed: Seed): Context =>
    createContext({ database, shopUrl: 'https://shop.example', program: seededProgram(randomUUID(), seed) });
  let context = contextFor({ members: [], rewards: [] });
  const { lossy, loseNextAnswer } = losingAnswers();
  return {
    loseNextAnswer,
    markets: [ABROAD],
    adapter: (identity): LoyaltyAdapter =>
      lossy(
        createLedgerAdapter(context)({}, { runsIn: 'gateway', fetch, now: Date.now, ...(identity && { identity }) }),
      ),
    seed: async (seed) => {
      context = contextFor(seed);
      for (const member of seed.members) await seedMember(context, member);
      for (const order of seed.orders ?? []) proofs.set(order.number, await seedOrder(context, order));
    },
    proof: (order) => proofs.get(order) ?? '',
  };
}

/** Morgenfugl with other rewards and other things to do, and purchases that are easily counted. */
function seededProgram(id: string, { rewards, rules = [] }: Seed): ProgramDefinition {
  const purchase: EarningDefinition = {
    id: 'purchase',
    kind: 'purchase',
    title: { en: 'Buy something' },
    rates: { [CURRENCY]: { points: 1, per: PER_POINT } },
  };
  const kept = morgenfugl.earning.filter(({ kind }) => kind === 'sign_up' || kind === 'referral');
  return {
    ...morgenfugl,
    id,
    earning: [purchase, ...kept, ...rules.map(seededRule)],
    rewards: rewards.map(seededReward),
  };
}

function seededReward({ name, value, range, variants, minimum, ...reward }: SeedReward): RewardDefinition {
  return {
    ...reward,
    name: { en: name },
    ...(value && { worth: amounts(value) }),
    ...(minimum && { minimum: amounts(minimum) }),
    ...(range && { range: { max: range.max, step: range.step, worth: amounts(range.value) } }),
    ...(variants && { variants: variants.map(seededVariant) }),
  };
}

function seededVariant({ id, name, soldOut }: RewardVariant): VariantDefinition {
  return { id, name: { en: name }, ...(soldOut && { stock: 0 }) };
}

function seededRule({ by, ...rule }: SeedRule): EarningDefinition {
  const awaits = by === 'request' ? 'confirmation' : { delayDays: 2 };
  return { ...rule, title: { en: rule.id }, ...(by && { by, awaits }) };
}

function amounts({ currency, minor }: Money): Amounts {
  return { [currency]: minor, [ABROAD.currency]: minor * RATE };
}

/** What proves who placed it; empty for a member's. */
async function seedOrder(context: Context, { number, member, email, points }: SeedOrder): Promise<string> {
  const total = { minor: points * PER_POINT, currency: CURRENCY };
  const { claim = '' } = await placeOrder(context, {
    number,
    market: MARKET,
    lines: [{ id: 'coffee', title: 'Coffee', quantity: 1, amount: total }],
    codes: [],
    total,
    ...(member && { customerId: member }),
    ...(email && { email }),
  });
  return claim;
}

async function seedMember(context: Context, { id, name, state, points, entries = 1 }: SeedMember): Promise<void> {
  await ensureCustomer(context, { id, name, email: `${id}@example.com` });
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
