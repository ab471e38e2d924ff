import type { Context } from './context.js';
export type Lists = ReturnType<typeof createLists>;
/** The long lists; a file of its own, fetched with the first page beyond what a load brings. */
export declare function createLists({ adapter, calls, place, stores }: Context): {
    rewards: import("../stores/list.js").List;
    activity: import("../stores/list.js").List;
    vouchers: import("../stores/list.js").List;
};
