import type { PointsBalance, WriteOptions } from '../adapter.js';
import type { Square } from './square.js';
export interface Shopper {
    subject: string;
    kind: 'customer' | 'reference' | 'phone';
}
export interface Account {
    id: string;
    customer?: string;
    points: PointsBalance;
}
/** undefined for someone who is in no program. */
export declare function findAccount(square: Square, shopper: Shopper, signal: AbortSignal): Promise<Account | undefined>;
/** Square knows members by their phone number, which the customer has to have told. */
export declare function joinProgram(square: Square, shopper: Shopper, { key, signal }: WriteOptions): Promise<void>;
export declare function nameOf(square: Square, customer: string, signal: AbortSignal): Promise<string | undefined>;
