import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { LoyaltyAdapter, Member, Redemption, Voucher } from '../../src/adapters/adapter.js';
import { createLedgerAdapter } from '../../demo/backend/adapter.js';
import type { Backend, OrderLine } from '../../demo/backend/backend.js';
import type { Context } from '../../demo/backend/context.js';
import { createBackend, createContext } from '../../demo/backend/create.js';
import type { Database } from '../../demo/backend/database.js';
import type { ProgramDefinition } from '../../demo/backend/definition.js';
import { morgenfugl } from '../../demo/backend/program.js';

const DAY = 86_400_000;
const START = Date.parse('2026-03-02T09:00:00Z');

/** A program nobody else in the database is in, with its backend and a clock that moves only when told. */
export interface Stage {
  backend: Backend;
  context: Context;
  adapter(customer?: string): LoyaltyAdapter;
  member(customer: string, market?: string): Promise<Member>;
  /** An enrolled member, with the welcome points. */
  join(customer: string, referredBy?: string): Promise<void>;
  /** An order in kroner; each line gets an id "line-1" and so on. */
  buy(customer: string, number: string, kroner: number[], codes?: string[]): Promise<void>;
  /** As `buy`, approved at once. */
  buyForGood(customer: string, number: string, kroner: number[], codes?: string[]): Promise<void>;
  redeem(customer: string, reward: string, key?: string): Promise<Voucher>;
  undo(customer: string, voucher: Voucher, key?: string): Promise<void>;
  days(later: number): void;
}

/** Never aborted, however many listen at once. */
export const { signal } = new AbortController();
setMaxListeners(0, signal);

export async function setStage(database: Database, changes: Partial<ProgramDefinition> = {}): Promise<Stage> {
  let now = START;
  const program = { ...morgenfugl, ...changes, id: randomUUID() };
  const options = { database, program, shopUrl: 'https://morgenfugl.example', now: () => now };
  const backend = await createBackend(options);
  const context = createContext(options);

  const adapter = (customer?: string) =>
    createLedgerAdapter(context)(
      {},
      { runsIn: 'gateway', fetch, now: () => now, ...(customer && { identity: { subject: customer } }) },
    );

  const stage: Stage = {
    backend,
    context,
    adapter,
    member: async (customer, market = 'dk') =>
      (await adapter(customer).load({ locale: 'en', market }, { signal })).member,
    join: async (customer, referredBy) => {
      await backend.ensureCustomer({ id: customer, name: customer, ...(referredBy && { referredBy }) });
      await backend.enroll(customer);
    },
    buy: async (customer, number, kroner, codes = []) => {
      await backend.placeOrder({ number, customerId: customer, market: 'dk', codes, ...inKroner(kroner) });
    },
    buyForGood: async (customer, number, kroner, codes) => {
      await stage.buy(customer, number, kroner, codes);
      await backend.approve({ order: number });
    },
    redeem: async (customer, reward, key = randomUUID()) => {
      const points = program.rewards.find(({ id }) => id === reward)!.points;
      return voucherOf(
        await adapter(customer).redeem!({ locale: 'en', market: 'dk', reward, points }, { key, signal }),
      );
    },
    undo: (customer, voucher, key = randomUUID()) => adapter(customer).undo!(voucher.id, { key, signal }),
    days: (later) => {
      now += later * DAY;
    },
  };
  return stage;
}

export function voucherOf(redemption: Redemption): Voucher {
  if (redemption.state !== 'done') throw new Error(`Expected a voucher, got ${redemption.state}`);
  return redemption.voucher;
}

function inKroner(kroner: number[]): { lines: OrderLine[]; total: { minor: number; currency: string } } {
  const lines = kroner.map((price, index) => ({
    id: `line-${index + 1}`,
    title: 'Beans, 250 g',
    quantity: 1,
    amount: { minor: price * 100, currency: 'DKK' },
  }));
  return { lines, total: { minor: kroner.reduce((sum, price) => sum + price, 0) * 100, currency: 'DKK' } };
}
