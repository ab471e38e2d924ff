import type { Activity, ActivityKind, Page, PageInput } from '../../src/adapters/adapter.js';
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
  order_number: string | null;
  rule: string | null;
  reward: string | null;
  /** Of the voucher it is about. */
  worth: Amounts | null;
  tier: string | null;
}

/** A member's entries as lines of history, newest first. Their points add up to available minus owed. */
export async function pageActivity(
  context: Context,
  transaction: Queryable,
  { member, input, size = PAGE_SIZE }: { member: string; input: PageInput; size?: number },
): Promise<Page<Activity>> {
  const [after] = readCursor(input.cursor, 1) ?? [];
  const rows = await transaction.query<EntryRow>(
    `SELECT entries.id, at, entries.kind, entries.points, order_number, rule, entries.reward, tier, worth,
       CASE WHEN approved_at IS NULL THEN pending ELSE 0 END AS pending
     FROM entries
       LEFT JOIN orders ON orders.program = $2 AND number = order_number
       LEFT JOIN vouchers ON vouchers.id = voucher
     WHERE entries.member = $1 AND ($3::bigint IS NULL OR entries.id < $3::bigint)
     ORDER BY entries.id DESC LIMIT $4`,
    [member, context.program.id, after, size + 1],
  );
  const page = pageOf(rows, size, ({ id }) => [id]);
  const view = viewFor(context.program, input);
  return { ...page, items: page.items.map((row) => presentEntry(context, row, view)) };
}

function presentEntry(context: Context, row: EntryRow, view: View): Activity {
  const { id, at, kind, points, pending, order_number: order } = row;
  const title = titleOf(context, row, view);
  return {
    id: String(id),
    at: at.toISOString(),
    kind,
    points,
    ...(pending !== 0 && { pending }),
    ...(order !== null && { order }),
    ...(title !== undefined && { title }),
  };
}

function titleOf(context: Context, { rule, reward, tier, worth }: EntryRow, view: View): string | undefined {
  if (reward !== null) return voucherTitle(context, { reward, worth }, view);
  const { earning, tiers } = context.program;
  const subject = earning.find(({ id }) => id === rule)?.title ?? tiers.find(({ id }) => id === tier)?.name;
  return subject && say(subject, view);
}
