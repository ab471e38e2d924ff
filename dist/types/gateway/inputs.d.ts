import { type ActivityInput, type Birthday, type ClaimInput, type JoinInput, type LoadInput, type OrderInput, type PageInput, type QuoteInput, type RedeemInput } from '../adapters/adapter.js';
import { type Fields } from './fields.js';
export declare function loadInput(query: Fields): LoadInput;
export declare function pageInput(query: Fields): PageInput;
export declare function activityInput(query: Fields): ActivityInput;
/** From a request's body as text: fields that are not known are ignored, here and below. */
export declare function redeemInput(body: string): RedeemInput;
export declare function joinInput(body: string): JoinInput;
export declare function quoteInput(body: string): QuoteInput;
/** February has 29 days where no year says otherwise. */
export declare function birthdayInput(body: string): Birthday;
/** A reward's id, or null to forget it: a body without either is a mistake, not a wish. */
export declare function wishInput(body: string): string | null;
export declare function orderInput(body: string): OrderInput;
export declare function claimInput(body: string): ClaimInput;
/** An id in a path. */
export declare function pathId(given: string | undefined): string;
/** An `Idempotency-Key`, or the key in a path; in one spelling, since a UUID may be written in two. */
export declare function idempotencyKey(given: string | undefined): string;
