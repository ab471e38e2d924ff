import type { ActivityFilter, Birthday, CartWay, ClaimState, OrderStanding, Voucher } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
import type { JoinWish } from '../host/host.js';
import { drop, put, type ById } from '../stores/by-id.js';
import type { ListStore } from '../stores/list-state.js';
import type { Wanted } from '../stores/redeeming.js';
import type { UseOptions } from '../stores/using.js';
import { isUnderWay } from '../stores/wish.js';
import type { Context } from './context.js';
import type { Lazy } from './lazily.js';
import type { Lists } from './lists.js';
import type { ClaimWish, OrderQuestion } from './joining.js';
import type { Parts } from './parts.js';
import { report } from './report.js';

/** What could not be begun, since its file could not be fetched. */
interface Failed {
  step: 'failed';
  error: LoyaltyError;
}

const INTENT = 'intent';

/** All that a shopper can do, as thin as can be: what carries it out is fetched at its first need. Nothing rejects unless said. */
export function createActions({ adapter, host, stores, can, tab, openedKey, changed, signal }: Context, parts: Parts) {
  const { $member, $rewards, $activity, $vouchers, $filter, $redeeming, $holding, $completing, $joining } = stores;
  const { lists, spending, carts, membership } = parts;

  /** With a part that may have to be fetched first. What goes wrong and can be shown nowhere is one console line. */
  async function run<Part>(
    part: Lazy<Part>,
    act: (part: Part) => Promise<unknown>,
    fail: (error: LoyaltyError) => void = report,
  ): Promise<void> {
    try {
      const fetched = await part();
      if (!signal.aborted) await act(fetched);
    } catch (error) {
      fail(error as LoyaltyError);
    }
  }

  /** Shown as under way at once, before anything is fetched. */
  function page($list: ListStore<unknown>, name: keyof Lists): Promise<void> {
    const shown = $list.get();
    if (shown.more) $list.set({ ...shown, phase: 'loading' });
    return run(
      lists,
      (all) => all[name].more(),
      (error) => {
        $list.set({ ...shown, phase: 'failed', error });
      },
    );
  }

  /** The same for one thing, which is done once however often it is pressed. */
  async function begin<Step extends { step: string }, Part>(
    store: ById<Step>,
    id: string,
    begun: Step,
    part: Lazy<Part>,
    act: (part: Part) => Promise<unknown>,
  ): Promise<void> {
    if (isUnderWay(store.get()[id])) return;
    put(store, id, begun);
    await run(part, act, (error) => {
      put(store as ById<Step | Failed>, id, { step: 'failed', error });
    });
  }

  return {
    moreRewards: () => page($rewards as ListStore<unknown>, 'rewards'),
    moreActivity: () => page($activity as ListStore<unknown>, 'activity'),
    moreVouchers: () => page($vouchers as ListStore<unknown>, 'vouchers'),
    /** Only such lines from now on, from the newest; all of them without a filter. */
    filterActivity(filter: ActivityFilter | undefined): Promise<void> {
      $filter.set(filter);
      lists.held?.activity.clear();
      return page($activity as ListStore<unknown>, 'activity');
    },

    /** Asks the shopper; nothing is sent before `confirmRedeem`. */
    askRedeem(reward: string): void {
      put($redeeming, reward, { step: 'asking' });
    },
    /** Back to the list; what is on its way stays on its way. */
    dismissRedeem(reward: string): void {
      if (!isUnderWay($redeeming.get()[reward])) drop($redeeming, reward);
    },
    /** `points` as the shopper was told, or chose. */
    confirmRedeem: (reward: Omit<Wanted, 'hold'>): Promise<void> =>
      begin($redeeming, reward.id, { step: 'sending' }, spending, ({ redeeming }) => redeeming.confirm(reward)),
    apply: (voucher: Voucher): Promise<void> =>
      begin($holding, voucher.id, { step: 'applying' }, spending, async ({ holding }) => {
        const applied = await holding.apply(voucher);
        host.track('apply', { voucher: voucher.id, applied });
      }),
    undo: (voucher: Voucher): Promise<void> =>
      begin($holding, voucher.id, { step: 'undoing' }, spending, async ({ holding }) => {
        if (await holding.undo(voucher)) host.track('undo', { voucher: voucher.id });
        await changed();
      }),

    /**
     * Keeps `$cart` true while somebody follows: asks the page for its cart and the backend what can be used on it. The
     * answer stops. Does nothing where codes can't be applied or nobody is enrolled.
     */
    followCart(): () => void {
      let stop: (() => void) | undefined;
      let over = !host.canApply || !adapter.quote;
      if (!over) {
        void run(carts, async ({ follow }) => {
          if (!over) stop = follow();
        });
      }
      return () => {
        over = true;
        stop?.();
      };
    },
    /** Applies a voucher, or takes points for one and applies that; `$using` tells. Spends nothing on a way with a refusal. */
    useInCart: (way: CartWay, options?: UseOptions): Promise<void> => run(carts, ({ use }) => use(way, options)),
    /** Takes a code out of the cart; the points of a voucher held for it come back. */
    takeOut: (way: CartWay): Promise<void> => run(carts, ({ takeOut }) => takeOut(way)),

    /** The shopper goes to the rule's address; remembered in this tab, for when they come back. */
    openRule(rule: string): void {
      const step = { step: 'opened' } as const;
      tab.set(openedKey(), { ...(tab.get(openedKey()) ?? {}), [rule]: step });
      put($completing, rule, step);
    },
    completeRule: (rule: string, birthday?: Birthday): Promise<void> =>
      begin($completing, rule, { step: 'sending' }, membership, ({ complete }) => complete(rule, birthday)),
    /** Saves for a reward, or for none; `$member.wish` tells when the backend has said so. */
    wish: (reward: string | null): Promise<void> => run(membership, ({ wish }) => wish(reward)),

    /** Makes a candidate a member; a guest is handed to the shop. `$joining` tells. */
    async join(wish?: JoinWish): Promise<void> {
      if ($joining.get().step === 'pending') return;
      host.track('join');
      const atBackend = $member.get()?.state === 'candidate' && can('join');
      if (!atBackend && !wish) {
        void host.join();
        return;
      }
      $joining.set({ step: 'pending' });
      await run(
        membership,
        ({ join }) => join(wish, atBackend),
        (error) => {
          report(error);
          $joining.set({ step: 'failed' });
        },
      );
    },
    /** What an order brings. Rejects with a LoyaltyError. */
    order: async (question: OrderQuestion): Promise<OrderStanding> => (await membership()).order(question),
    /** Joins a guest with the e-mail address of their order. Rejects with a LoyaltyError. */
    claim: async (wish: ClaimWish): Promise<ClaimState> => (await membership()).claim(wish),

    /** Remembers in this tab where the shopper meant to go, e.g. 'rewards/free-shipping', until they have joined. */
    intend(place: string): void {
      tab.set(INTENT, place);
    },
    /** Where to go on: once, and only for somebody who is enrolled now. */
    takeIntent(): string | undefined {
      if ($member.get()?.state !== 'enrolled') return undefined;
      const place = tab.get(INTENT);
      tab.remove(INTENT);
      return typeof place === 'string' ? place : undefined;
    },
  };
}
