import type { Activity, LoyaltyAdapter, PageInput, Voucher } from '../adapters/adapter.js';
import type { ListStore } from '../stores/list-state.js';
import { createList } from '../stores/list.js';
import { offer, type RewardOffer } from './offer.js';
import type { Calls } from './resilience.js';
import { unsupported } from './unsupported.js';

export interface ListPorts {
  adapter: LoyaltyAdapter;
  calls: Calls;
  place: Omit<PageInput, 'cursor'>;
  $rewards: ListStore<RewardOffer>;
  $activity: ListStore<Activity>;
  $vouchers: ListStore<Voucher>;
}

export type Lists = ReturnType<typeof createLists>;

/** The long lists; a file of its own, fetched with the first page beyond what a load brings. */
export function createLists({ adapter, calls, place, $rewards, $activity, $vouchers }: ListPorts) {
  const from = (cursor?: string) => (cursor === undefined ? place : { ...place, cursor });

  return {
    rewards: createList($rewards, (cursor) =>
      calls.read('rewards', cursor, async (read) => {
        const page = await (adapter.rewards?.(from(cursor), read) ?? unsupported('rewards'));
        return { ...page, items: page.items.map((reward) => offer(reward, page.availability)) };
      }),
    ),
    activity: createList($activity, (cursor) =>
      calls.read('activity', cursor, (read) => adapter.activity?.(from(cursor), read) ?? unsupported('activity')),
    ),
    vouchers: createList($vouchers, (cursor) =>
      calls.read('vouchers', cursor, (read) => adapter.vouchers?.(from(cursor), read) ?? unsupported('vouchers')),
    ),
  };
}
