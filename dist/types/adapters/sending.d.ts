import type { AdapterEnvironment, ReadOptions } from './adapter.js';
import { LoyaltyError, type Outcome } from './error.js';
/**
 * What is at stake in a call. write: it may change something. lookup: it asks what became of a write, so failing to
 * hear must never pass for "nothing happened".
 */
export type Stake = 'read' | 'write' | 'lookup';
export interface Call extends ReadOptions {
    method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    url: string;
    headers?: Record<string, string>;
    /** JSON: see `jsonBody`. */
    body?: string | undefined;
    stake: Stake;
    /** 'omit' unless told. */
    credentials?: RequestCredentials;
}
export interface Answer {
    response: Response;
    /** undefined where there was none, or none that is JSON. */
    json: unknown;
}
/** The request may have arrived, whatever became of the answer. */
export declare function uncertain(stake: Stake): Outcome;
/** Calls a JSON API once. Rejects only where there is no answer at all; what an answer means is the caller's to say. */
export declare function send({ fetch }: Pick<AdapterEnvironment, 'fetch'>, call: Call): Promise<Answer>;
/**
 * The error that a refusal stands for, by words in a file that is fetched when something fails; where that fails, too, no
 * more is known of the answer than that there was one.
 */
export declare function refusalOf({ response: { url, status } }: Answer, stake: Stake, reading: Promise<LoyaltyError>): Promise<LoyaltyError>;
/** The error that a call without an answer stands for. */
export declare function errorWithout(cause: unknown, url: string, stake: Stake): LoyaltyError;
