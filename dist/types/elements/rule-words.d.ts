import type { EarningProgress, EarningRule, Member, Program } from '../adapters/adapter.js';
import type { ErrorCode } from '../adapters/error.js';
import type { Messages } from '../locales/messages.js';
import type { Text } from '../locales/text.js';
/** Where a rule stands for this shopper, in the order in which rules are shown. */
export declare const STANDINGS: readonly ['open', 'pending', 'locked', 'done'];
export type Standing = (typeof STANDINGS)[number];
export declare function standingOf({ done, pending, locked }: EarningProgress): Standing;
/** What the button says that asks for the points, or that the shopper did it. */
export declare const requestKey: ({ kind, by }: EarningRule) => keyof Messages;
/** What the link says that leads to where it is done. */
export declare const openerKey: ({ kind }: EarningRule) => keyof Messages;
export declare const earnFailureKey: (code: ErrorCode) => keyof Messages;
/** "We are looking at it", "Again in 4 days", "For Nightingale members"; '' where there is nothing to wait for. */
export declare function standingWords(progress: EarningProgress, rule: EarningRule, program: Program, text: Text): string;
export declare function tierWords({ tier }: EarningRule, { tiers }: Program, text: Text): string;
/** "2 of 3 this month", "Day 3 of 7"; '' where it counts once or without end. */
export declare function progressWords({ kind, limit }: EarningRule, { times, value, target }: EarningProgress, text: Text): string;
/** What makes purchases earn more than the rule says: the shopper's tier, and a day that is near. */
export declare function extras({ bonus, per }: EarningRule, { tiers, points }: Program, member: Member, text: Text): string[];
