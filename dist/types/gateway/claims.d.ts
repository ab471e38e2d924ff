import type { Identity } from '../adapters/adapter.js';
/** Seconds that a token may live: it can't be called back, so a stolen one must be short of breath. */
export declare const LONGEST_LIFE: number;
/** What a shop signs, as JSON; times are seconds since the epoch. */
export interface Claims {
    /** The shop's own id of the customer. */
    sub: string;
    /** Which gateway the token is meant for. */
    aud: string;
    exp: number;
}
/** A verifier without an audience would accept what was signed for anything else with the same secret. */
export declare function requireAudience(audience: string): void;
/** Judges claims whose signature holds. `now` is in milliseconds. */
export declare function judge(claims: Record<string, unknown>, audience: string, now: number): Identity | 'expired' | 'invalid';
