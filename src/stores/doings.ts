import { atom, type WritableAtom } from 'nanostores';
import type { Activity, ActivityFilter, Voucher } from '../adapters/adapter.js';
import { byId } from './by-id.js';
import type { CartState, Using } from './cart-state.js';
import type { Completing } from './completing-state.js';
import type { Holding } from './holding.js';
import type { Joining } from './joining-state.js';
import { listStore } from './list-state.js';
import type { Redeeming } from './wish.js';

export type Doings<Offer> = ReturnType<typeof createDoings<Offer>>['stores'];

/** What is true beyond a load: the long lists, and what the shopper is doing. */
export function createDoings<Offer>() {
  const stores = {
    $rewards: listStore<Offer>(),
    $activity: listStore<Activity>(),
    $vouchers: listStore<Voucher>(),
    /** Which lines of the activity are asked for; all of them where it is undefined. */
    $filter: atom<ActivityFilter | undefined>(),
    $cart: atom<CartState>({ phase: 'idle', ways: [] }),
    $redeeming: byId<Redeeming>(),
    $holding: byId<Holding>(),
    $using: byId<Using>(),
    $completing: byId<Completing>(),
    $joining: atom<Joining>({ step: 'no' }),
  };
  const all = Object.values<WritableAtom>(stores);
  const blank = all.map((store) => store.get() as unknown);

  return {
    stores,
    /** Another shopper: nothing of what the last one did is shown. */
    forget(): void {
      for (const [index, store] of all.entries()) store.set(blank[index]);
    },
  };
}
