import type { Activity, ActivityInput, Page, Voucher } from './adapter.js';

/**
 * A page of a list that a backend sends as a whole. The cursor is the id of the last item shown, so that what arrives in
 * between neither repeats nor hides an item; after one that is gone comes nothing.
 */
export function pageOf<T extends { id: string }>(all: readonly T[], cursor: string | undefined, size = 10): Page<T> {
  const start = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor) + 1 || all.length;
  const items = all.slice(start, start + size);
  const last = items.at(-1);
  return last && last !== all.at(-1) ? { items, next: last.id } : { items };
}

/** Of lines that a backend sends as a whole, a page of those that were asked for. */
export function pageOfLines(lines: readonly Activity[], { cursor, filter }: ActivityInput): Page<Activity> {
  return pageOf(filter ? lines.filter((line) => filterOf(line) === filter) : lines, cursor);
}

function filterOf({ kind, points }: Activity): ActivityInput['filter'] {
  if (kind === 'adjusted') return points > 0 ? 'earned' : 'lost';
  if (kind === 'earned' || kind === 'approved') return 'earned';
  if (kind === 'redeemed' || kind === 'undone') return 'spent';
  return kind === 'returned' || kind === 'expired' ? 'lost' : undefined;
}

/** Those that can still be used first; otherwise as they come. */
export function unusedFirst(vouchers: readonly Voucher[]): Voucher[] {
  const isOver = ({ state }: Voucher): number => (state === 'issued' || state === 'held' ? 0 : 1);
  return [...vouchers].sort((one, other) => isOver(one) - isOver(other));
}

/** Lines that come without an id, newest first, each under one of its member's that stays when newer lines come. */
export function withIds(lines: readonly Omit<Activity, 'id'>[], member: string): Activity[] {
  const taken = new Map<string, number>();
  const named = [...lines].reverse().map((line) => {
    const name = `${member} ${line.at} ${line.kind}`;
    const times = taken.get(name) ?? 0;
    taken.set(name, times + 1);
    return { id: `${name} ${times}`, ...line };
  });
  return named.reverse();
}
