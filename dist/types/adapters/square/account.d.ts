import type { PointsBalance } from '../adapter.js';
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
export declare function nameOf(square: Square, customer: string, signal: AbortSignal): Promise<string | undefined>;
/** The customer whom the shop's own id stands at as `reference_id`. */
export declare function customerOf(square: Square, reference: string, signal: AbortSignal): Promise<{
    id: string;
    name: string | undefined;
    phone: string | undefined;
} | undefined>;
export declare function readCustomer(square: Square, id: string, signal: AbortSignal): Promise<{
    id: string;
    name: string | undefined;
    phone: string | undefined;
}>;
