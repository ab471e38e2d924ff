import type { SentRedeem, Voucher } from '../adapters/adapter.js';
import type { KeyValue } from '../host/host.js';
import type { Settled } from './redeeming.js';
/** What is sent to the backend. */
export type Wish = Omit<SentRedeem, 'at'>;
/** The last redeem that was done, for pages that may not have heard of it. */
interface Done extends SentRedeem {
    subject: string;
    /** Id of the voucher that came of it. */
    voucher?: string;
}
export interface DoneElsewherePorts {
    journal: KeyValue;
    /** As last loaded. */
    voucher(id: string): Voucher | undefined;
    /** When the member was last loaded. */
    asOf(): number;
    /** Asks the backend for the member anew; false where it did not answer. */
    reload(): Promise<boolean>;
    /** Hash of who is signed in; '' where nobody is told apart. */
    subject(): string;
    now(): number;
}
/**
 * What another page of the same shopper has redeemed: wished for here as well before this page has heard of it, it is
 * one wish, and its points are given once.
 */
export declare function createDoneElsewhere(ports: DoneElsewherePorts): {
    tell({ reward, points, variant, hold, subject }: Omit<Done, 'at' | 'voucher'>, voucher: Voucher | undefined): void;
    /** Undefined where the wish is to be sent, since it is another one or nothing is left of the other. */
    takeOver(wish: Wish): Promise<Settled | undefined>;
};
/** For the same reward, kept in the same way. */
export declare const isFor: (one: Wish, other: Wish) => boolean;
export declare const isSame: (one: Wish, other: Wish) => boolean;
export {};
