import type { Activity, ActivityFilter, ActivityKind, Page } from '../adapters/adapter.js';
import { createList } from '../stores/list.js';
import type { Context } from './context.js';
import { offer } from './offer.js';
import { unsupported } from './unsupported.js';

export type Lists = ReturnType<typeof createLists>;

/** How many pages of a backend that can't filter are gone through for one press. */
const MOST_PAGES = 5;

const GROUPS: Partial<Record<ActivityKind, ActivityFilter>> = {
  earned: 'earned',
  approved: 'earned',
  redeemed: 'spent',
  undone: 'spent',
  returned: 'lost',
  expired: 'lost',
};

/** The long lists; a file of its own, fetched with the first page beyond what a load brings. */
export function createLists({ adapter, calls, place, stores }: Context) {
  const { $rewards, $activity, $vouchers, $filter } = stores;
  const from = (cursor?: string) => (cursor === undefined ? place : { ...place, cursor });

  const readActivity = (cursor: string | undefined, filter: ActivityFilter | undefined): Promise<Page<Activity>> =>
    calls.read('activity', { cursor, filter }, (read) => {
      const input = { ...from(cursor), ...(filter && { filter }) };
      return adapter.activity?.(input, read) ?? unsupported('activity');
    });

  /** A backend that can't tell lines apart sends all: goes on until there is something to show. */
  async function activity(cursor: string | undefined): Promise<Page<Activity>> {
    const filter = $filter.get();
    for (let pages = 1; ; pages += 1) {
      const page = await readActivity(cursor, filter);
      const items = page.items.filter((line) => !filter || groupOf(line) === filter);
      if (items.length > 0 || page.next === undefined || pages === MOST_PAGES) return { ...page, items };
      cursor = page.next;
    }
  }

  return {
    rewards: createList($rewards, (cursor) =>
      calls.read('rewards', cursor, async (read) => {
        const page = await (adapter.rewards?.(from(cursor), read) ?? unsupported('rewards'));
        return { ...page, items: page.items.map((reward) => offer(reward, page.availability)) };
      }),
    ),
    activity: createList($activity, activity),
    vouchers: createList($vouchers, (cursor) =>
      calls.read('vouchers', cursor, (read) => adapter.vouchers?.(from(cursor), read) ?? unsupported('vouchers')),
    ),
  };
}

/** What is not told by its kind is told by what it brought; a line that changed nothing belongs to no group. */
function groupOf({ kind, points, pending = 0 }: Activity): ActivityFilter | undefined {
  const change = points || pending;
  return GROUPS[kind] ?? (change > 0 ? 'earned' : change < 0 ? 'lost' : undefined);
}
