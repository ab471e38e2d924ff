import type { Database } from './database.js';
import type { ProgramDefinition } from './definition.js';

/** What every operation of the backend stands on. */
export interface Context {
  database: Database;
  program: ProgramDefinition;
  /** Origin of the shop, for referral links. */
  shopUrl: string;
  /** Days between an order and its approval. */
  returnDays: number;
  now(): Date;
}

/** Its clock stands, so that no part of an answer is later than another. */
export function atOneMoment(context: Context): Context {
  const now = context.now();
  return { ...context, now: () => now };
}
