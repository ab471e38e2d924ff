import type { ClaimState, OrderInput, OrderStanding } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { Context } from './context.js';
import { type Queryable, snapshot } from './database.js';
import { memberId } from './members.js';
import { claimedOrder, isOver, type OrderClaim, readClaim } from './order-claims.js';
import { findOrder, keptLines, type OrderWithLines, sumOf } from './orders.js';

/**
 * What an order brings to who placed it: known by being signed in or, for a guest, by the claim token. Anybody else learns by the
 * 'not_found' not even whether there is such an order.
 */
export async function orderStanding(
  context: Context,
  customer: string | undefined,
  { order, claim: token }: OrderInput,
): Promise<OrderStanding> {
  return snapshot(context.database, async (transaction) => {
    const found = await findOrder(context, transaction, order);
    const claim = token === undefined ? undefined : await provenClaim(context, transaction, { order, token });
    const own = customer !== undefined && found?.order.member === memberId(context, customer);
    if (!found || !(own || claim)) throw new LoyaltyError('not_found', `No order ${order}`);
    return claim ? claimStanding(found, claim, context.now()) : standingOf(found);
  });
}

async function provenClaim(
  context: Context,
  transaction: Queryable,
  { order, token }: { order: string; token: string },
): Promise<OrderClaim | undefined> {
  const proven = (await claimedOrder(context, transaction, token)) === order;
  return proven ? readClaim(context, transaction, order) : undefined;
}

function standingOf({ order, lines }: OrderWithLines): OrderStanding {
  const { number, approved_at, clears_at } = order;
  const kept = keptLines(lines);
  const { points } = sumOf(kept);
  if (kept.length === 0) return { order: number, state: 'returned', points };
  if (approved_at) return { order: number, state: 'cleared', points };
  return { order: number, state: 'pending', points, at: clears_at.toISOString() };
}

/** Somebody's by now, or still waiting for whoever joins. */
function claimStanding(found: OrderWithLines, claim: OrderClaim, now: Date): OrderStanding {
  const standing = standingOf(found);
  if (claim.confirmed_at) return { ...standing, claim: 'confirmed' };
  if (standing.state === 'returned') return standing;
  const state = claimState(claim, now);
  return { ...standing, state: 'waiting', at: claim.expires_at.toISOString(), ...(state && { claim: state }) };
}

/** None before it was begun, and again once the e-mail's link has lapsed. */
function claimState(claim: OrderClaim, now: Date): ClaimState | undefined {
  if (claim.link_expires_at && claim.link_expires_at > now) return 'sent';
  return isOver(claim, now) ? 'expired' : undefined;
}
