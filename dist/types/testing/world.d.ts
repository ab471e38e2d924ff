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
/** Another one, plain as well. */
export declare const OTHER: Wish;
export declare const RARE: Wish;
export declare const ONCE: Wish;
export declare const DEAR: Wish;
/** Two members who can pay, a candidate, one who is blocked; two plain rewards, a single one, one each, one too dear. */
export declare function usualWorld(currency: string): Seed;
/** A member who has things to do, and what can be done: asked for, claimed, and by itself alone. */
export declare const NEWS = "news";
export declare const FOLLOW = "follow";
export declare const VISIT_US = "visit-us";
export declare function earningWorld(currency: string): Seed;
/** Points by the slider, at 1.00 for every 50 from 100 to 2,000, which is more than the balance. */
export declare const SLIDER = "slider";
export declare const STEP = 50;
/** Comes in two kinds; a third is sold out. */
export declare const COFFEE: Wish;
export declare function choosingWorld(currency: string): Seed;
/** Takes 15.00 off carts of 100.00 or more. */
export declare const BIG: Wish;
export declare const BIG_MINIMUM = 10000;
/** Takes as much off any cart, but costs more than the balance. */
export declare const FAR: Wish;
export declare function cartWorld(currency: string): Seed;
/** An order of a member's and one of a guest's. */
export declare const ORDER = "1001";
export declare const GUEST_ORDER = "1002";
export declare const GUEST_EMAIL = "guest@example.com";
export declare const ORDER_POINTS = 40;
export declare function orderWorld(currency: string): Seed;
/** So many entries of PRICE each. */
export declare const MANY = 24;
/** So much of everything that it has to page. */
export declare function longWorld(currency: string): Seed;
