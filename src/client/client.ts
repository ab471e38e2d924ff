import type { Capability, LoyaltyAdapter } from '../adapters/adapter.js';
import type { Host, KeyValue } from '../host/host.js';
import type { Completing } from '../stores/completing-state.js';
import { createDoings } from '../stores/doings.js';
import { createSession } from '../stores/session.js';
import { JOURNAL } from '../stores/wish.js';
import { createActions } from './actions.js';
import type { Context } from './context.js';
import type { Identity } from './identity.js';
import type { RewardOffer } from './offer.js';
import { partsOf } from './parts.js';
import { report } from './report.js';
import { pause, resilience, type ResilienceOptions } from './resilience.js';

export interface ClientOptions extends Omit<ResilienceOptions, 'signal'> {
  /** BCP 47. */
  locale: string;
  market?: string | undefined;
  /** ISO 4217. */
  currency?: string | undefined;
  /** Where the page's token comes from; without it the adapter knows the shopper by itself. */
  identity?: Identity;
  /** Tells this backend's from another's on the same shop, in what pages share: cached programs, unsettled redeems. */
  cacheKey?: string;
  now?(): number;
}

export type Client = ReturnType<typeof createClient>;

/**
 * Puts an adapter, a host and the stores together. Any number may live on one page; they share nothing but the shop's
 * storage, and `destroy` leaves nothing running.
 */
export function createClient(adapter: LoyaltyAdapter, host: Host, options: ClientOptions) {
  const { locale, market, currency, identity, now = Date.now, wait = pause, cacheKey = adapter.name } = options;
  const ending = new AbortController();
  const { signal } = ending;
  const calls = resilience({ ...options, wait, signal });
  const place = { locale, ...(market && { market }), ...(currency && { currency }) };
  const journal = scoped(host.storage.local, cacheKey);
  const tab = scoped(host.storage.session, cacheKey);

  const session = createSession({
    load: (input) =>
      calls.read('load', input, async (read) => {
        const { program, member } = await adapter.load(input, read);
        return { program, member };
      }),
    subject: () => identity?.subject() ?? Promise.resolve(undefined),
    programs: journal,
    members: tab,
    now,
    input: place,
  });
  const doings = createDoings<RewardOffer>();
  const stores = { ...session.stores, ...doings.stores };
  const { $program, $member, $error } = stores;

  const can = (capability: Capability): boolean =>
    adapter[capability] !== undefined && ($program.get()?.capabilities.includes(capability) ?? false);

  const context: Context = {
    ...{ adapter, host, calls, place, identity, stores, can, cacheKey, journal, tab, wait, now, signal },
    openedKey: () => `opened:${session.subject()}`,
    reload: () => session.refresh({ afterChange: true }).then(() => stores.$phase.get() === 'ready'),
    changed: () => refresh({ afterChange: true }),
  };
  const parts = partsOf(context);
  const { lists, spending, carts } = parts;

  async function refresh(options?: { afterChange: boolean }): Promise<void> {
    const shown = Object.values(lists.held ?? {});
    await Promise.all([session.refresh(options), ...shown.map((list) => list.reload())]);
    await carts.held?.look();
  }

  async function resume(): Promise<void> {
    if (journal.get(JOURNAL)) await spending().then(({ redeeming }) => redeeming.resume(), report);
  }

  let shown: string | undefined;
  const stopWatching = [
    $member.listen((member) => {
      if (!member || member.id === shown) return;
      shown = member.id;
      doings.forget();
      stores.$completing.set((tab.get(context.openedKey()) ?? {}) as Record<string, Completing>);
      for (const list of Object.values(lists.held ?? {})) list.clear();
      void carts.held?.look();
      void resume();
    }),
    $error.listen((error) => {
      if (error && error.code !== 'aborted') report(error);
    }),
  ];

  return {
    locale,
    host,
    can,
    stores,
    actions: {
      ...createActions(context, parts),
      /** Loads, or loads again. Never rejects; single flight. */
      async refresh(): Promise<void> {
        await refresh();
        await resume();
      },
      /** Loads once; later calls do nothing. */
      start: (): Promise<void> => (stores.$phase.get() === 'idle' ? session.refresh() : Promise.resolve()),
      /** Somebody signed in or out: asks as them from now on. */
      async identify(getToken: () => Promise<string | undefined>): Promise<void> {
        await identity?.use(getToken);
        await refresh({ afterChange: true });
      },
    },
    destroy(): void {
      ending.abort();
      for (const stop of stopWatching) stop();
    },
  };
}

function scoped(store: KeyValue, scope: string): KeyValue {
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
