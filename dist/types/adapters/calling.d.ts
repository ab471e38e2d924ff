import type { AdapterEnvironment, ReadOptions } from './adapter.js';
import { LoyaltyError, type ErrorCode, type Outcome } from './error.js';
/**
 * What is at stake in a call. write: it may change something. lookup: it asks what became of a write, so failing to
 * hear must never pass for "nothing happened".
 */
export type Stake = 'read' | 'write' | 'lookup';
export interface Call extends ReadOptions {
    method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    url: string;
    headers?: Record<string, string>;
    /** Sent as JSON. */
    body?: object | undefined;
    stake: Stake;
    /** 'omit' unless told. */
    credentials?: RequestCredentials;
}
export interface Answer {
    response: Response;
    /** undefined where there was none, or none that is JSON. */
    json: unknown;
}
/** What a backend's own words for a failure come to. */
export interface Said {
    code?: ErrorCode | undefined;
    outcome?: Outcome | undefined;
    detail?: string | undefined;
}
/** The request may have arrived, whatever became of the answer. */
export declare function uncertain(stake: Stake): Outcome;
/** Calls a JSON API once. Rejects only where there is no answer at all; what an answer means is the caller's to say. */
export declare function send({ fetch }: Pick<AdapterEnvironment, 'fetch'>, call: Call): Promise<Answer>;
/** The error that an answer other than 2xx stands for. `now` is in milliseconds since the epoch. */
export declare function errorOf({ response }: Answer, stake: Stake, now: number, said?: Said): LoyaltyError;
/** A success that can't be read: whatever was asked for may well have happened. */
export declare function badResponse({ url }: Response, stake: Stake, cause: unknown): LoyaltyError;
