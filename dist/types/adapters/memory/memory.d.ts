import type { AdapterFactory } from '../adapter.js';
import type { MemoryState } from './state.js';
export interface MemoryOptions {
    /** In a page: who is shopping, by subject; '' for a guest. The state's own visitor when left out. */
    member?: string;
    /** The backend's memory: adapters given the same one meet in it. A sample of their own when left out. */
    state?: MemoryState;
}
/** The adapter without a backend: behaves like one, in memory, until the page goes. For demos, tests, static pages. */
export declare const memoryAdapter: AdapterFactory<MemoryOptions>;
