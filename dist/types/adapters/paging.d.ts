import type { Activity, ActivityInput, Page } from './adapter.js';
/**
 * A page of a list that a backend sends as a whole. The cursor is the id of the last item shown, so that what arrives in
 * between neither repeats nor hides an item; after one that is gone comes nothing.
 */
export declare function pageOf<T extends {
    id: string;
}>(all: readonly T[], cursor: string | undefined, size?: number): Page<T>;
/** Of lines that a backend sends as a whole, a page of those that were asked for. */
export declare function pageOfLines(lines: readonly Activity[], { cursor, filter }: ActivityInput): Page<Activity>;
