import type { Activity, Capability, LoyaltyAdapter, Reward, Voucher } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
import type { Host } from '../host/host.js';
import { byId, drop, put, type ById } from '../stores/by-id.js';
import type { Holding } from '../stores/holding.js';
import { listStore, type ListStore } from '../stores/list-state.js';
import { isUnderWay, JOURNAL, type Redeeming } from '../stores/wish.js';
import { createSession } from '../stores/session.js';
import type { Identity } from './identity.js';
import { lazily } from './lazily.js';
import type { Lists } from './lists.js';
import type { RewardOffer } from './offer.js';
import type { Spending } from './spending.js';
import { report } from './report.js';
import { pause, resilience, type ResilienceOptions } from './resilience.js';

export interface ClientOptions extends Omit<ResilienceOptions, 'signal'> {
  /** BCP 47. */
  locale: string;
  market?: string | undefined;
  /** ISO 4217. */
  currency?: string | undefined;
  /** Where the page's token comes from; without it the adapter knows the shopper by itself. */
  identity?: Pick<Identity, 'subject' | 'use'>;
  /** Tells this backend's cached programs from another's on the same shop. */
  cacheKey?: string;
  now?(): number;
}

export type Client = ReturnType<typeof createClient>;

/**
 * Puts an adapter, a host and the stores together. Any number may live on one page; they share nothing but the shop's
 * storage, and `destroy` leaves nothing running.
 */
export function createClient(adapter: LoyaltyAdapter, host: Host, options: ClientOptions) {
  const { locale, market, currency, now = Date.now, wait = pause, cacheKey = adapter.name } = options;
  const ending = new AbortController();
  const calls = resilience({ ...options, wait, signal: ending.signal });
  const place = { locale, ...(market && { market }), ...(currency && { currency }) };

  const session = createSession({
    load: (input) =>
      calls.read('load', input, async (read) => {
        const { program, member } = await adapter.load(input, read);
        return { program, member };
      }),
    subject: () => options.identity?.subject() ?? Promise.resolve(undefined),
    programs: scoped(host.storage.local, cacheKey),
    members: scoped(host.storage.session, cacheKey),
    now,
    input: place,
  });
  const { $program, $member, $error } = session.stores;

  const can = (capability: Capability): boolean =>
    adapter[capability] !== undefined && ($program.get()?.capabilities.includes(capability) ?? false);

  const $rewards = listStore<RewardOffer>();
  const $activity = listStore<Activity>();
  const $vouchers = listStore<Voucher>();
  const $redeeming = byId<Redeeming>();
  const $holding = byId<Holding>();
  const journal = scoped(host.storage.local, cacheKey);

  const lists = lazily(async () => {
    const { createLists } = await import('./lists.js');
    return createLists({ adapter, calls, place, $rewards, $activity, $vouchers });
  });

  const spending = lazily(async () => {
    const { createSpending } = await import('./spending.js');
    return createSpending({
      ...{ adapter, host, calls, place, journal, wait, now, $redeeming, $holding },
      memberId: () => $member.get()?.id,
      onSettled(reward, done) {
        if (done) host.track('redeem', { reward });
        void refresh({ afterChange: true });
      },
    });
  });

  async function refresh(options?: { afterChange: boolean }): Promise<void> {
    const shown = Object.values(lists.held ?? {});
    await Promise.all([session.refresh(options), ...shown.map((list) => list.reload())]);
  }

  async function resume(): Promise<void> {
    if (journal.get(JOURNAL)) await spending().then(({ redeeming }) => redeeming.resume(), report);
  }

  let shown: string | undefined;
  const stopWatching = [
    $member.listen((member) => {
      if (!member || member.id === shown) return;
      shown = member.id;
      for (const store of [$redeeming, $holding]) store.set({});
      for (const list of Object.values(lists.held ?? {})) list.clear();
      void resume();
    }),
    $error.listen((error) => {
      if (error && error.code !== 'aborted') report(error);
    }),
  ];

  /** Shown as under way at once: what carries it out may have to be fetched first. */
  async function page($list: ListStore<unknown>, name: keyof Lists): Promise<void> {
    const shown = $list.get();
    if (shown.more) $list.set({ ...shown, phase: 'loading' });
    try {
      await (await lists())[name].more();
    } catch (error) {
      $list.set({ ...shown, phase: 'failed', error: error as LoyaltyError });
    }
  }

  /** The same for one thing, which is done once however often it is pressed. */
  async function wish<T extends Redeeming | Holding>(
    store: ById<T>,
    id: string,
    begun: T,
    act: (spending: Spending) => Promise<void>,
  ): Promise<void> {
    if (isUnderWay(store.get()[id])) return;
    put(store, id, begun);
    try {
      const parts = await spending();
      if (!ending.signal.aborted) await act(parts);
    } catch (error) {
      put(store as ById<Redeeming | Holding>, id, { step: 'failed', error: error as LoyaltyError });
    }
  }

  return {
    locale,
    host,
    can,
    stores: { ...session.stores, $rewards, $activity, $vouchers, $redeeming, $holding },
    actions: {
      /** Loads, or loads again. Never rejects; single flight. */
      async refresh(): Promise<void> {
        await refresh();
        await resume();
      },
      /** Loads once; later calls do nothing. */
      start: (): Promise<void> => (session.stores.$phase.get() === 'idle' ? session.refresh() : Promise.resolve()),
      /** Somebody signed in or out: asks as them from now on. */
      async identify(getToken: () => Promise<string | undefined>): Promise<void> {
        await options.identity?.use(getToken);
        await refresh({ afterChange: true });
      },
      moreRewards: () => page($rewards as ListStore<unknown>, 'rewards'),
      moreActivity: () => page($activity as ListStore<unknown>, 'activity'),
      moreVouchers: () => page($vouchers as ListStore<unknown>, 'vouchers'),
      /** Asks the shopper; nothing is sent before `confirmRedeem`. */
      askRedeem(reward: string): void {
        put($redeeming, reward, { step: 'asking' });
      },
      /** Back to the list; what is on its way stays on its way. */
      dismissRedeem(reward: string): void {
        if (!isUnderWay($redeeming.get()[reward])) drop($redeeming, reward);
      },
      confirmRedeem: (reward: Pick<Reward, 'id' | 'points'>) =>
        wish($redeeming, reward.id, { step: 'sending' }, ({ redeeming }) => redeeming.confirm(reward)),
      apply: (voucher: Voucher) =>
        wish($holding, voucher.id, { step: 'applying' }, async ({ holding }) => {
          const applied = await holding.apply(voucher);
          host.track('apply', { voucher: voucher.id, applied });
        }),
      undo: (voucher: Voucher) =>
        wish($holding, voucher.id, { step: 'undoing' }, async ({ holding }) => {
          if (await holding.undo(voucher)) host.track('undo', { voucher: voucher.id });
          await refresh({ afterChange: true });
        }),
      /** Makes a candidate a member; a guest is handed to the shop. Rejects with a LoyaltyError. */
      async join(): Promise<void> {
        host.track('join');
        if ($member.get()?.state !== 'candidate' || !can('join')) {
          host.join();
          return;
        }
        await (await spending()).join();
        await refresh({ afterChange: true });
      },
    },
    destroy(): void {
      ending.abort();
      for (const stop of stopWatching) stop();
    },
  };
}

function scoped(store: Host['storage']['local'], scope: string): Host['storage']['local'] {
  return {
    get: (key) => store.get(`${scope}:${key}`),
    set: (key, value) => {
      store.set(`${scope}:${key}`, value);
    },
    remove: (key) => {
      store.remove(`${scope}:${key}`);
    },
  };
}
