import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { type Stake } from '../sending.js';
import { type ResourceName, type Smile } from './sdk.js';
/** `isPreloaded`: getting ready has just preloaded everything. */
type Work<T> = (smile: Smile, isPreloaded: boolean) => Promise<T>;
export type Connection = ReturnType<typeof createConnection>;
/** Gets to Smile.js as the shop's shopper: joins where the page has initialised it, initialises where it has not. */
export declare function createConnection(publishableKey: string | undefined, { sdk, ...environment }: AdapterEnvironment): <T>({ signal }: ReadOptions, stake: Stake, work: Work<T>) => Promise<T>;
/** Everything that is shown, in one call; one by one where Smile does not preload what it is asked for. */
export declare function everything(smile: Smile, isPreloaded: boolean): Promise<Partial<Record<ResourceName, unknown>>>;
export {};
