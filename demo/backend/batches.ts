import { addDays, addMonths } from './calendar.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';

interface Movement {
  member: string;
  entry: number;
  points: number;
  order: string | undefined;
}

export async function open(
  context: Context,
  transaction: Queryable,
  { member, entry, points, order }: Movement,
): Promise<void> {
  const expiresAt = addMonths(context.now(), context.program.expiry.months);
  await transaction.query(
    'INSERT INTO batches (member, entry, order_number, remaining, expires_at) VALUES ($1, $2, $3, $4, $5)',
    [member, entry, order, points, expiresAt],
  );
}

/** Takes points out: of the batch of the same order first (a return takes back what that order brought), then soonest to expire. */
export async function draw(transaction: Queryable, { member, entry, points, order }: Movement): Promise<void> {
  await transaction.query(
    `WITH queue AS (
       SELECT id, remaining, (sum(remaining) OVER (
         ORDER BY coalesce(order_number = $4, false) DESC, expires_at, id
       ) - remaining)::bigint AS before
       FROM batches WHERE member = $1 AND remaining > 0
     ), drawn AS (
       SELECT id, least(remaining, $3::bigint - before) AS points FROM queue WHERE before < $3::bigint
     ), taken AS (
       UPDATE batches SET remaining = remaining - drawn.points FROM drawn WHERE batches.id = drawn.id
     )
     INSERT INTO batch_draws (entry, batch, points) SELECT $2, id, points FROM drawn`,
    [member, entry, points, order],
  );
}

/**
 * Puts back up to `points` of what an entry drew, latest to expire first. A batch whose day has passed meanwhile lives on for
 * the program's days of grace: undoing a redemption must not lose what it gives back.
 */
export async function restore(
  context: Context,
  transaction: Queryable,
  { entry, points }: Pick<Movement, 'entry' | 'points'>,
): Promise<void> {
  const now = context.now();
  await transaction.query(
    `WITH drawn AS (
       SELECT batch, points, (sum(points) OVER (ORDER BY expires_at DESC, batch DESC) - points)::bigint AS before
       FROM batch_draws JOIN batches ON batches.id = batch WHERE batch_draws.entry = $1
     ), back AS (
       SELECT batch, least(points, $2::bigint - before) AS points FROM drawn WHERE before < $2::bigint
     )
     UPDATE batches SET
       remaining = remaining + back.points,
       expires_at = CASE WHEN expires_at > $3 THEN expires_at ELSE $4 END
     FROM back WHERE batches.id = back.batch`,
    [entry, points, now, addDays(now, context.program.expiry.graceDays)],
  );
}
