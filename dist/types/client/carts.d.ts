import type { CartWay } from '../adapters/adapter.js';
import { type UseOptions } from '../stores/using.js';
import type { Context } from './context.js';
import type { Lazy } from './lazily.js';
import type { Spending } from './spending.js';
export type Carts = ReturnType<typeof createCarts>;
/** What can be used on the cart, and using it; fetched when somebody follows the cart. */
export declare function createCarts(context: Context, spending: Lazy<Spending>): {
    look: () => Promise<void>;
    /** Looks now and at every change of the cart, until all who follow have stopped. */
    follow(): () => void;
    use(way: CartWay, options?: UseOptions): Promise<void>;
    takeOut(way: CartWay): Promise<void>;
};
