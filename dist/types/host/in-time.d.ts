/** Milliseconds after which a page that has said it would answer counts as one that does not. */
export declare const LIMIT = 15000;
/** What was answered; undefined where it fails, or is not there within `limit` milliseconds. */
export declare function inTime(answer: Promise<unknown> | undefined, limit?: number): Promise<unknown>;
