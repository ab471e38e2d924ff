import type { CartWay, Voucher } from '../adapters/adapter.js';
import type { Cart } from '../host/host.js';
import { type GivingBack } from './giving-back.js';
import { type InCartMemory } from './in-cart.js';
import type { CartStores } from './using.js';
export interface WatchingPorts extends Pick<GivingBack, 'giveBack' | 'release'> {
    /** Somebody is enrolled, and something can be used on carts here. */
    isOpen(): boolean;
    cart(): Promise<Cart | undefined>;
    quote(cart: Cart): Promise<CartWay[]>;
    /** Asks the backend for the member anew; false where it did not answer. */
    reload(): Promise<boolean>;
    /** As last loaded. */
    voucher(id: string): Voucher | undefined;
    /** Hash of who is signed in; '' where nobody is told apart. */
    subject(): string;
    onGivenBack(voucher: Voucher): void;
}
/** Keeps `$cart` and `$using` true as the cart changes. Never rejects. */
export declare function createWatching({ $cart, $using }: CartStores, inCart: InCartMemory, ports: WatchingPorts): () => Promise<void>;
