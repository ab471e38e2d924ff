import type { CartWay, Voucher } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
import type { Cart } from '../host/host.js';
import { put } from './by-id.js';
import { givenBack, wayId, type CartState, type Using } from './cart-state.js';
import { mayGoWellLater, type GivingBack } from './giving-back.js';
import { isIn, refusalIn, type InCart, type InCartMemory } from './in-cart.js';
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
export function createWatching({ $cart, $using }: CartStores, inCart: InCartMemory, ports: WatchingPorts) {
  async function quoted(cart: Cart | undefined): Promise<CartState> {
    if (!cart || isEmpty(cart)) return { phase: 'ready', ways: [] };
    try {
      return { phase: 'ready', cart, ways: await ports.quote(cart) };
    } catch (error) {
      return { phase: 'failed', cart, ways: [], error: error as LoyaltyError };
    }
  }

  /** By the way that stands for it: the voucher's own, where the backend offers it, else the one it was wished for by. */
  function vouchers(ways: CartWay[]): Map<string, Voucher> {
    const offered = ways.flatMap(({ voucher }) => voucher ?? []);
    const ids = offered.map(({ id }) => id);
    const others = inCart.all().filter(({ voucher }) => !ids.includes(voucher.id));
    return new Map([
      ...offered.map((voucher) => [voucher.id, voucher] as const),
      ...others.map(({ way, voucher }) => [way, voucher] as const),
    ]);
  }

  function standings(cart: Cart | undefined, ways: CartWay[]): Record<string, Using> {
    const over = Object.entries($using.get()).filter(([, { step }]) => step !== 'applied' && step !== 'lapsed');
    const applied = ways.filter((way) => way.applied).map(wayId);
    const inside = [...vouchers(ways)].filter(([way, { code }]) => applied.includes(way) || isIn(cart, code));
    return {
      ...Object.fromEntries(over),
      ...Object.fromEntries(inside.map(([way, voucher]) => [way, standing(cart, voucher)])),
    };
  }

  function end({ voucher, way }: InCart, using?: Using): void {
    inCart.remove(voucher.id);
    if (using) put($using, way, using);
  }

  async function giveBack(entry: InCart): Promise<void> {
    const { voucher, way } = entry;
    put($using, way, { step: 'giving_back', voucher });
    try {
      await ports.giveBack(voucher);
      end(entry, givenBack(voucher));
      ports.onGivenBack(voucher);
    } catch (reason) {
      const error = reason as LoyaltyError;
      put($using, way, { step: 'failed', error });
      if (!mayGoWellLater(error)) end(entry);
    }
  }

  /** Nothing more comes of it. Its code may still be in the cart, where it is of no use; what matters is said even if it stays. */
  async function close(entry: InCart, using: Using): Promise<void> {
    await ports.release(entry.voucher.code).catch(() => undefined);
    end(entry, using);
  }

  /** Its code counts no more, or has left the cart: used by an order, given back by its time, or to be given back now. */
  async function settle(entry: InCart, cart: Cart | undefined): Promise<void> {
    const { voucher, held } = entry;
    const { state, order } = ports.voucher(voucher.id) ?? {};
    if (state === 'used') await close(entry, { step: 'used', ...(order !== undefined && { order }) });
    else if (state === 'revoked') await close(entry, givenBack(voucher));
    else if (isIn(cart, voucher.code)) return;
    else if (!held || state === 'expired') end(entry);
    else if (isSameCart(entry, cart)) await giveBack(entry);
  }

  return async function look(): Promise<void> {
    if (!ports.isOpen()) {
      $cart.set({ phase: 'idle', ways: [] });
      return;
    }
    const who = ports.subject();
    const { error: _error, ...before } = $cart.get();
    $cart.set({ ...before, phase: 'checking' });
    const cart = await ports.cart();
    const state = await quoted(cart);
    if (who !== ports.subject()) return;
    $cart.set(state);
    $using.set(standings(cart, state.ways));
    const doubtful = inCart.all().filter(({ voucher }) => isDoubtful(cart, voucher));
    if (doubtful.length > 0 && (await ports.reload())) for (const entry of doubtful) await settle(entry, cart);
  };
}

function standing(cart: Cart | undefined, voucher: Voucher): Using {
  const refusal = refusalIn(cart, voucher.code);
  return refusal ? { step: 'lapsed', refusal, voucher } : { step: 'applied', voucher };
}

/** What a voucher may lack in one cart and have in the next; any other refusal may be the end of it. */
const PASSING_REFUSALS: readonly string[] = ['minimum', 'excluded', 'combination', 'wrong_market'];

function isDoubtful(cart: Cart | undefined, { code }: Voucher): boolean {
  const refusal = refusalIn(cart, code);
  return refusal ? !PASSING_REFUSALS.includes(refusal.reason) : !isIn(cart, code);
}

const isEmpty = ({ subtotal, items }: Cart): boolean => subtotal.minor <= 0 && !items?.length;

/**
 * A cart that is gone may be an order that the backend has yet to hear of: its discount must not be had twice. Unless an
 * order uses them, held points then come back by the hold's own end.
 */
function isSameCart({ cart: id }: InCart, cart: Cart | undefined): boolean {
  if (!cart) return false;
  return id === undefined ? !isEmpty(cart) : id === cart.id;
}
