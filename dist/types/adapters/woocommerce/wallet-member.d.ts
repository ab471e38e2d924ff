import type { Activity, Member } from '../adapter.js';
import type { Answer } from '../sending.js';
/** Whose money it is, at home. */
export declare function walletMember({ json }: Answer, lines: Answer, friends: Answer | undefined, timeZone: string): Member;
export declare function linesOf({ json }: Answer, timeZone: string): Activity[];
