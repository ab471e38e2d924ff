import type { Activity, LoyaltyAdapter, PageInput, Voucher } from '../adapters/adapter.js';
import type { ListStore } from '../stores/list-state.js';
import { type RewardOffer } from './offer.js';
import type { Calls } from './resilience.js';
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
export declare function createLists({ adapter, calls, place, $rewards, $activity, $vouchers }: ListPorts): {
    rewards: import("../stores/list.js").List;
    activity: import("../stores/list.js").List;
    vouchers: import("../stores/list.js").List;
};
