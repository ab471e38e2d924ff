import type { Activity, Page } from '../adapter.js';
import type { Account } from './account.js';
import type { Square } from './square.js';
/** Newest first. Redeeming a reward changes no balance, for its points were locked before: it has no line. */
export declare function readEvents(square: Square, { id }: Account, cursor: string | undefined, signal: AbortSignal, limit?: number): Promise<Page<Activity>>;
