import type { Activity, Page } from '../adapter.js';
import type { TalonOne } from './talon-one.js';
/** Newest first; the cursor is how many to skip. */
export declare function readTransactions(talon: TalonOne, subject: string, { cursor, limit }: {
    cursor?: string | undefined;
    limit?: number;
}, signal: AbortSignal): Promise<Page<Activity>>;
