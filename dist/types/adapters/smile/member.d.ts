import type { LoadInput, Member, Money, Reward, Voucher } from '../adapter.js';
import { type Fields } from '../reading.js';
import type { Settings } from './options.js';
export interface Fulfillment {
    id: string;
    name: string;
    /** ISO 8601. */
    at: string | undefined;
    status: string | undefined;
    voucher: Voucher;
}
export declare function stateOf(customer: unknown): Member['state'];
/** `customer` is no guest; `currency` is ISO 4217; `now`, in milliseconds. */
export declare function memberOf(customer: unknown, answers: Readonly<Record<string, unknown>>, rewards: readonly Reward[], { vip }: Settings, { currency }: Pick<LoadInput, 'currency'>, now: number): Member;
/** What was issued to the member, newest first. A reward is known by its name: Smile.js does not say which it was. */
export declare function fulfillmentsOf(value: unknown, rewards: readonly Reward[], now: number): Fulfillment[];
/** `paid` is what was given for it, where that is known. */
export declare function fulfillmentOf(row: Fields, reward: Reward | undefined, now: number, paid?: {
    points: number;
    value?: Money;
}): Fulfillment;
