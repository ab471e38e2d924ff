import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { LOWERED, recordOf } from './tier-record.js';
import { entryTier, tierById, tierRuleOf } from './tier-rule.js';
import { statesAfter, type TierHistory, type TierState } from './tier-states.js';

/** A member's tier: as it was last written down, and what became of it since by the clock. */
export interface Holding extends TierHistory {
  onRecord: TierState;
  /** The states it went through since, oldest first. */
  followed: TierState[];
}

interface HoldingRow {
  joined_at: Date | null;
  tier: string | null;
  since: Date | null;
  previous: string | null;
  invited: boolean | null;
  grace_until: Date | null;
  lowered_at: Date | null;
}

export async function holdingOf(context: Context, transaction: Queryable, member: string): Promise<Holding> {
  const { measure } = tierRuleOf(context.program);
  const [row] = await transaction.query<HoldingRow>(
    `SELECT joined_at, tier, since, previous, invited, grace_until, (${LOWERED[measure]}) AS lowered_at
     FROM members LEFT JOIN member_tiers ON member_tiers.member = members.id WHERE members.id = $1`,
    [member],
  );
  const onRecord = stateOn(context, row);
  const history = { record: await recordOf(context, transaction, member), loweredAt: row?.lowered_at ?? null };
  return { ...history, onRecord, followed: statesAfter(context.program, onRecord, history, context.now()) };
}

export function presentState({ onRecord, followed }: Holding): TierState {
  return followed.at(-1) ?? onRecord;
}

/** Writes a member's tier down. Lock their account first. */
export async function keepState(transaction: Queryable, member: string, state: TierState): Promise<void> {
  await transaction.query(
    `INSERT INTO member_tiers (member, tier, since, previous, invited, grace_until) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (member) DO UPDATE SET tier = excluded.tier, since = excluded.since, previous = excluded.previous,
       invited = excluded.invited, grace_until = excluded.grace_until`,
    [member, state.tier?.id, state.since, state.previous?.id, state.invited, state.graceUntil],
  );
}

function stateOn({ program, now }: Context, row: HoldingRow | undefined): TierState {
  if (!row?.since) {
    const since = row?.joined_at ?? now();
    return { tier: entryTier(program), since, previous: undefined, invited: false, graceUntil: undefined };
  }
  return {
    tier: tierById(program, row.tier),
    since: row.since,
    previous: tierById(program, row.previous),
    invited: row.invited ?? false,
    graceUntil: row.grace_until ?? undefined,
  };
}
