import { createHash } from 'node:crypto';
import type { Backend } from './backend/backend.js';
import { type BackendOptions, createBackend } from './backend/create.js';
import { storyteller } from './backend/demo-story.js';
import type { Session } from './session.js';
import { type ProgramKey, PROGRAM_KEYS, PROGRAMS } from './states/programs.js';
import { type DemoState, emailOf } from './states/state.js';

/** The loyalty backends of the shop: of the program it has and, to show others, of variants of it. */
export interface Loyalty {
  readonly backends: Readonly<Record<ProgramKey, Backend>>;
  /** Of the program that this shopper sees. */
  of(session: Pick<Session, 'program'>): Backend;
  /** Tells what led to a state, as the customer's story; answers the codes that are in the cart then. */
  tell(state: DemoState, customerId: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function openLoyalty(options: Omit<BackendOptions, 'program'>): Promise<Loyalty> {
  const entries: [ProgramKey, Backend][] = [];
  for (const key of PROGRAM_KEYS) {
    entries.push([key, await createBackend({ ...options, program: PROGRAMS[key] })]);
  }
  const backends = Object.fromEntries(entries) as Record<ProgramKey, Backend>;
  return {
    backends,
    of: ({ program = 'main' }) => backends[program],
    async tell({ program = 'main', story, inCart }, customerId) {
      const teller = storyteller({ ...options, program: PROGRAMS[program] }, customerId, {
        email: emailOf(customerId),
        numberOf: (order) => orderNumber(customerId, order),
      });
      await story?.(teller);
      const vouchers = (await inCart?.(teller)) ?? [];
      return vouchers.map(({ code }) => code);
    },
    close: () => backends.main.close(),
  };
}

/** The same for the same order of the same story, and like the shop's own. */
export function orderNumber(customerId: string, order: string): string {
  const hash = createHash('sha256').update(`${customerId}\n${order}`).digest('hex');
  return hash.slice(0, 8).toUpperCase();
}
