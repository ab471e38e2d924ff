import type { Member, Money, Program } from '../adapters/adapter.js';
/** What a purchase would bring. */
export interface Earned {
    points: number;
    /** Times more than usual, today; 1 on a usual day. */
    factor: number;
}
/**
 * What this amount earns the member, or would earn one who joins: by the purchase rule of its currency, the tier's
 * multiplier and a day that counts more, cut to whole points once. Nothing in a currency the rule does not know.
 */
export declare function pointsFor({ minor, currency }: Money, program: Program, member: Member, now: number): Earned;
