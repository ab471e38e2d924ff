import type { Wish } from './calls.js';
import type { Seed } from './subject.js';
export declare const PRICE = 100;
export declare const BALANCE = 1000;
/** Members of the usual world, by subject. */
export declare const ADA = "ada";
export declare const BEA = "bea";
export declare const CANDIDATE = "cai";
export declare const BLOCKED = "dev";
/** What can be wished for in the usual world. */
export declare const TREAT: Wish;
export declare const RARE: Wish;
export declare const ONCE: Wish;
export declare const DEAR: Wish;
/** Two members who can pay, a candidate, one who is blocked; a plain reward, a single one, one each, one too dear. */
export declare function usualWorld(currency: string): Seed;
/** So much of everything that it has to page. */
export declare function longWorld(currency: string): Seed;
