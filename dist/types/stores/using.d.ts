import type { CartWay, Voucher } from '../adapters/adapter.js';
import type { Cart, CodeAnswer } from '../host/host.js';
import { type ById } from './by-id.js';
import { type CartStore, type Using } from './cart-state.js';
import { type GivingBack } from './giving-back.js';
import { type InCartMemory } from './in-cart.js';
import type { Settled, Wanted } from './redeeming.js';
export interface UseOptions {
    /** How many to give, where the way has a range. */
    points?: number;
    /** Codes that leave the cart first: the shopper keeps this way instead. They come back if nothing comes of it. */
    replace?: string[];
}
export interface UsingPorts extends GivingBack {
    cart(): Promise<Cart | undefined>;
    applyCode(code: string): Promise<CodeAnswer>;
    quote(cart: Cart): Promise<CartWay[]>;
    /** Undefined while it is not known what came of it. */
    redeem(wanted: Wanted): Promise<Settled | undefined>;
    /** Hash of who is signed in; '' where nobody is told apart. */
    subject(): string;
    /** Nothing more is to be done, for anybody. */
    ended(): boolean;
    onApplied(voucher: Voucher, applied: boolean): void;
    onGivenBack(voucher: Voucher): void;
}
export interface CartStores {
    $cart: CartStore;
    $using: ById<Using>;
}
/**
 * Carries out what a shopper wants to use on the cart, and to take out of it. One thing at a time may happen to a cart:
 * callers see to that. Nothing rejects: `$using` tells.
 */
export declare function createUsing({ $cart, $using }: CartStores, inCart: InCartMemory, ports: UsingPorts): {
    use(way: CartWay, { points, replace }?: UseOptions): Promise<void>;
    takeOut(way: CartWay): Promise<void>;
};
