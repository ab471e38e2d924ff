import type { Activity, ActivityInput, Page } from './adapter.js';

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
