import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { type Fields } from '../reading.js';
import type { Stake } from '../sending.js';
import type { Asking } from './asking.js';
export interface Customer {
    /** The shop's own id of the shopper, as the token names it. */
    merchantId: string;
    email: string | undefined;
}
export interface WireCall extends ReadOptions {
    /** Below the site. */
    path(customer: Customer): string;
    /** Makes it a POST. */
    body?(customer: Customer): object;
    stake: Stake;
}
export type Wire = ReturnType<typeof createWire>;
/** Calls the Headless API as the shopper of the shop's session token. */
export declare function createWire({ ask, whole }: Asking, environment: Pick<AdapterEnvironment, 'token'>): ({ path, body, stake, signal }: WireCall) => Promise<Fields>;
/** The call that brings program and member at once. */
export declare const SESSION: Pick<WireCall, 'path' | 'body'>;
export declare function pathOf({ merchantId }: Customer, below?: string): string;
