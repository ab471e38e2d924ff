import type { LoadInput, PageInput, RedeemInput } from '../adapters/adapter.js';
type Fields = Readonly<Record<string, unknown>>;
export declare function loadInput(query: Fields): LoadInput;
export declare function pageInput(query: Fields): PageInput;
/** From a request's body as text: fields that are not known are ignored. */
export declare function redeemInput(body: string): RedeemInput;
/** An `Idempotency-Key`, or the key in a path; in one spelling, since a UUID may be written in two. */
export declare function idempotencyKey(given: string | undefined): string;
export {};
