import type { Birthday, EarningRule } from '../adapter.js';
type Period = NonNullable<NonNullable<EarningRule['limit']>['per']>;
/** When the calendar period of `now` ends, in UTC; both in milliseconds since the epoch. */
export declare function periodEnd(now: number, per: Period): number;
export declare function isDate({ month, day, year }: Birthday): boolean;
/** In milliseconds since the epoch, as `after` is; who was born on 29 February has the 1 March in other years. */
export declare function nextBirthday({ month, day }: Birthday, after: number): number;
export {};
