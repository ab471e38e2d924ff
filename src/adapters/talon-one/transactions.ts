import type { Activity, Page } from '../adapter.js';
import { badCursor } from '../catalogue.js';
import { compact, numberIn, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import { profilePath, unitsOf } from './balance.js';
import type { TalonOne } from './talon-one.js';

const PAGE = 50;

/** Newest first; the cursor is how many to skip. */
export async function readTransactions(
  talon: TalonOne,
  subject: string,
  { cursor, limit = PAGE }: { cursor?: string | undefined; limit?: number },
  signal: AbortSignal,
): Promise<Page<Activity>> {
  const skip = cursor === undefined ? 0 : Number(cursor);
  if (!Number.isSafeInteger(skip) || skip < 0) throw badCursor();
  const query = { pageSize: limit, skip, subledgerId: talon.options.subledger };
  return talon.call({ path: profilePath(talon, subject, 'transactions'), query, signal }, (answer) =>
    compact({
      items: rows(answer.data, (row) => readTransaction(talon, row)).sort(newestFirst),
      next: answer.hasMore === true ? String(skip + limit) : undefined,
    }),
  );
}

/** Points that become active later change nothing yet: they are announced. */
function readTransaction(talon: TalonOne, row: Fields): Activity | undefined {
  const at = timeIn(row, 'created');
  const amount = numberIn(row, 'amount');
  if (at === undefined || amount === undefined) return undefined;
  const units = unitsOf(talon, Math.abs(amount));
  const line = { id: text(row, 'id'), at, title: textIn(row, 'name') };
  if (row.type === 'subtraction') return compact({ ...line, kind: kindOfLoss(row), points: -units });
  const starts = timeIn(row, 'startDate');
  const isPending = row.startDate === 'on_action' || (starts !== undefined && Date.parse(starts) > talon.now());
  return compact({
    ...line,
    kind: 'earned' as const,
    points: isPending ? 0 : units,
    pending: isPending ? units : undefined,
  });
}

/** What a session deducted was spent; the rest was taken by hand, or by an import. */
function kindOfLoss({ customerSessionId }: Fields): Activity['kind'] {
  return customerSessionId ? 'redeemed' : 'adjusted';
}

function newestFirst(one: Activity, other: Activity): number {
  return Date.parse(other.at) - Date.parse(one.at);
}
