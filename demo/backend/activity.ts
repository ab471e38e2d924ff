import type { Activity, ActivityInput, ActivityKind, Page } from '../../src/adapters/adapter.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { Amounts } from './definition.js';
import { pageOf, PAGE_SIZE, readCursor } from './paging.js';
import { say, viewFor, type View } from './text.js';
import { voucherTitle } from './vouchers.js';

interface EntryRow {
  id: number;
  at: Date;
  kind: ActivityKind;
  points: number;
  /** What it announced and is not settled yet. */
  pending: number;
  /** Available less owed, after it. */
  balance: number;
  order_number: string | null;
  /** Titles of the order's lines that it is about: what a return took, else what was not back yet. */
  items: string[] | null;
  rule: string | null;
  reward: string | null;
  /** Of the voucher it is about. */
  worth: Amounts | null;
  tier: string | null;
}

/**
 * The balance is counted back from the account's, over what lies between one line of the page and the next, be it filtered out.
 * So the newest page, which comes with every load, adds up a few lines however long the history is.
 */
const PAGE_OF_ENTRIES = `
  WITH page AS (
    SELECT * FROM entries
    WHERE member = $1 AND ($3::bigint IS NULL OR id < $3::bigint) AND ($4::text IS NULL OR $4::text = CASE
      WHEN kind IN ('earned', 'approved') THEN 'earned'
      WHEN kind IN ('redeemed', 'undone') THEN 'spent'
      WHEN kind IN ('returned', 'expired') THEN 'lost'
      WHEN kind = 'adjusted' THEN CASE WHEN points + pending < 0 THEN 'lost' ELSE 'earned' END
    END)
    ORDER BY id DESC LIMIT $5
  ), gaps AS (
    SELECT id, lag(id, 1, (SELECT max(id) FROM entries WHERE member = $1)) OVER (ORDER BY id DESC) AS newer FROM page
  ), later AS (
    SELECT id, (
      SELECT coalesce(sum(points), 0) FROM entries
      WHERE member = $1 AND entries.id > gaps.id AND entries.id <= newer
    ) AS sum FROM gaps
  )
  SELECT page.id, page.at, page.kind, page.points, page.order_number, page.rule, page.reward, page.tier, worth,
    (available - owed - sum(later.sum) OVER (ORDER BY page.id DESC))::bigint AS balance,
    CASE
      WHEN page.order_number IS NOT NULL AND approved_at IS NULL THEN page.pending
      WHEN completions.state IN ('confirmation', 'approval', 'delay') THEN page.pending
      ELSE 0
    END AS pending,
    (
      SELECT jsonb_agg(title ORDER BY position) FROM order_lines
      WHERE order_lines.program = $2 AND order_lines.order_number = page.order_number
        AND CASE page.kind
          WHEN 'returned' THEN order_lines.return_id = page.return_id
          ELSE order_lines.return_id IS NULL OR EXISTS (
            SELECT FROM entries AS return
            WHERE return.member = $1 AND return.return_id = order_lines.return_id
              AND return.order_number = page.order_number AND return.id > page.id
          )
        END
    ) AS items
  FROM page
    JOIN later USING (id)
    JOIN accounts ON accounts.member = $1
    LEFT JOIN orders ON orders.program = $2 AND number = order_number
    LEFT JOIN completions ON entry = page.id
    LEFT JOIN vouchers ON vouchers.id = page.voucher
  ORDER BY page.id DESC`;

/** A member's entries as lines of history, newest first. Their points add up to available minus owed. */
export async function pageActivity(
  context: Context,
  queryable: Queryable,
  { member, input, size = PAGE_SIZE }: { member: string; input: ActivityInput; size?: number },
): Promise<Page<Activity>> {
  const [after] = readCursor(input.cursor, 1) ?? [];
  const rows = await queryable.query<EntryRow>(PAGE_OF_ENTRIES, [
    member,
    context.program.id,
    after,
    input.filter,
    size + 1,
  ]);
  const page = pageOf(rows, size, ({ id }) => [id]);
  const view = viewFor(context.program, input);
  return { ...page, items: page.items.map((row) => presentEntry(context, row, view)) };
}

function presentEntry(context: Context, row: EntryRow, view: View): Activity {
  const { id, at, kind, points, pending, balance, order_number: order, items } = row;
  const title = titleOf(context, row, view);
  return {
    id: String(id),
    at: at.toISOString(),
    kind,
    points,
    ...(pending !== 0 && { pending }),
    ...(order !== null && { order }),
    ...(title !== undefined && { title }),
    ...(items !== null && { items }),
    balance,
  };
}

function titleOf(context: Context, { rule, reward, tier, worth }: EntryRow, view: View): string | undefined {
  if (reward !== null) return voucherTitle(context, { reward, worth }, view);
  const { earning, tiers } = context.program;
  const subject = earning.find(({ id }) => id === rule)?.title ?? tiers.find(({ id }) => id === tier)?.name;
  return subject && say(subject, view);
}
