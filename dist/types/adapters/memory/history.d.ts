import type { Activity, ActivityInput, OrderInput, OrderStanding, Page } from '../adapter.js';
import type { Shopper } from './shopper.js';
/** What was: a shopper's lines and orders. */
export declare function memoryHistory({ state, subject }: Shopper): {
    activity: ({ filter, ...input }: ActivityInput) => Page<Activity>;
    order: ({ order: number }: OrderInput) => OrderStanding;
};
