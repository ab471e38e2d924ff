import type { Context } from './context.js';
import { lazily } from './lazily.js';

export type Parts = ReturnType<typeof partsOf>;

/** The parts of a client that home does without. */
export function partsOf(context: Context) {
  const spending = lazily(async () => (await import('./spending.js')).createSpending(context));
  return {
    spending,
    lists: lazily(async () => (await import('./lists.js')).createLists(context)),
    carts: lazily(async () => (await import('./carts.js')).createCarts(context, spending)),
    membership: lazily(async () => (await import('./membership.js')).createMembership(context)),
  };
}
