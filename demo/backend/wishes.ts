import { LoyaltyError } from '../../src/adapters/error.js';
import type { Context } from './context.js';
import { joinedMember } from './members.js';

/** Remembers what a member is saving for; null forgets it. */
export async function setWish(context: Context, customer: string, reward: string | null): Promise<void> {
  const { database, program } = context;
  if (reward !== null && !program.rewards.some(({ id }) => id === reward)) {
    throw new LoyaltyError('not_found', `No reward ${reward}`);
  }
  const { id } = await joinedMember(context, database, customer);
  await database.query('UPDATE members SET wish = $2 WHERE id = $1', [id, reward]);
}
