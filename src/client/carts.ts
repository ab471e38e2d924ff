import type { CartWay, Voucher } from '../adapters/adapter.js';
import type { Cart, CodeAnswer } from '../host/host.js';
import { drop, put, type ById } from '../stores/by-id.js';
import { wayId } from '../stores/cart-state.js';
import { createGivingBack } from '../stores/giving-back.js';
import type { Holding } from '../stores/holding.js';
import { isIn, rememberInCart } from '../stores/in-cart.js';
import { inTurn } from '../stores/in-turn.js';
import type { Wanted } from '../stores/redeeming.js';
import { createUsing, type UseOptions } from '../stores/using.js';
import { createWatching } from '../stores/watching.js';
import { isUnderWay } from '../stores/wish.js';
import type { Context } from './context.js';
import { subjectOf } from './identity.js';
import type { Lazy } from './lazily.js';
import type { Spending } from './spending.js';
import { unsupported } from './unsupported.js';

export type Carts = ReturnType<typeof createCarts>;

/** What can be used on the cart, and using it; fetched when somebody follows the cart. */
export function createCarts(context: Context, spending: Lazy<Spending>) {
  const { host, stores, can, signal, changed } = context;
  const { $using, $member } = stores;
  const subject = (): string => subjectOf($member.get());
  const inCart = rememberInCart({ tab: context.tab, subject, now: context.now });
  const ports = { ...pageOf(context), ...backendOf(context, spending), subject };
  const givingBack = {
    ...createGivingBack(ports),
    onGivenBack({ id }: Voucher): void {
      host.track('undo', { voucher: id });
      void changed();
    },
  };

  const using = createUsing(stores, inCart, {
    ...ports,
    ...givingBack,
    ended: () => signal.aborted,
    onApplied: ({ id }, applied) => {
      host.track('apply', { voucher: id, applied });
    },
  });

  const watch = createWatching(stores, inCart, {
    ...ports,
    ...givingBack,
    isOpen: () => !signal.aborted && can('quote') && $member.get()?.state === 'enrolled',
  });

  const turn = inTurn();
  const followers = new Set<symbol>();
  let stopListening: (() => void) | undefined;
  signal.addEventListener('abort', () => stopListening?.());
  let waiting: Promise<void> | undefined;

  /** One look serves all who ask before it begins. */
  async function look(): Promise<void> {
    if (followers.size > 0) {
      await (waiting ??= turn(() => {
        waiting = undefined;
        return watch();
      }));
    }
  }

  return {
    look,
    /** Looks now and at every change of the cart, until all who follow have stopped. */
    follow(): () => void {
      const follower = Symbol();
      followers.add(follower);
      if (followers.size === 1) stopListening = host.onCartChange(() => void look());
      void look();
      return () => {
        if (followers.delete(follower) && followers.size === 0) stopListening?.();
      };
    },
    async use(way: CartWay, options: UseOptions = {}): Promise<void> {
      const { voucher, refusal } = way;
      if (isUnderWay($using.get()[wayId(way)])) return;
      if (!refusal || options.replace) {
        put($using, wayId(way), voucher ? { step: 'applying', voucher } : { step: 'redeeming' });
        await turn(() => using.use(way, options));
      }
      await look();
    },
    async takeOut(way: CartWay): Promise<void> {
      if (isUnderWay($using.get()[wayId(way)])) return;
      await turn(() => using.takeOut(way));
      await look();
    },
  };
}

/** The page around, which may not answer, or break. */
function pageOf({ host, stores: { $holding } }: Context) {
  const unanswered = (): CodeAnswer => ({ applied: false, reason: 'other' });
  return {
    async cart(): Promise<Cart | undefined> {
      const before = $holding.get();
      const cart = await host.cart().catch(() => undefined);
      if (cart) forgetMissing($holding, before, cart);
      return cart;
    },
    applyCode: (code: string): Promise<CodeAnswer> => host.applyCode(code).catch(unanswered),
    removeCode: (code: string): Promise<CodeAnswer> => host.removeCode(code).catch(unanswered),
  };
}

/** A voucher whose code has left the cart is no longer said to be in it; one that came since the cart was asked is. */
function forgetMissing($holding: ById<Holding>, before: Readonly<Record<string, Holding>>, cart: Cart): void {
  for (const [voucher, holding] of Object.entries(before)) {
    const isStill = $holding.get()[voucher] === holding;
    if (isStill && holding.step === 'applied' && !isIn(cart, holding.code)) drop($holding, voucher);
  }
}

function backendOf({ adapter, calls, place, stores, can, reload, wait }: Context, spending: Lazy<Spending>) {
  const { $member } = stores;
  return {
    wait,
    quote({ id, subtotal, codes, items }: Cart): Promise<CartWay[]> {
      const cart = { ...(id !== undefined && { id }), subtotal, codes, ...(items && { items }) };
      return calls.read('quote', cart, (read) => adapter.quote?.({ ...place, cart }, read) ?? unsupported('quote'));
    },
    redeem: async (wanted: Wanted) => (await spending()).redeeming.confirm(wanted),
    canUndo: () => can('undo'),
    undo: async (voucher: string) => (await spending()).undo(voucher),
    reload,
    voucher: (id: string): Voucher | undefined => $member.get()?.vouchers.find((each) => each.id === id),
  };
}
