import type { Activity, Availability, Capability, LoyaltyAdapter, Reward, Voucher } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';
import type { Host } from '../host/host.js';
import { byId, drop, put } from '../stores/by-id.js';
import type { Holding } from '../stores/holding.js';
import { createList } from '../stores/list.js';
import { isUnderWay, JOURNAL, type Redeeming } from '../stores/wish.js';
import { createSession } from '../stores/session.js';
import type { Identity } from './identity.js';
import { report } from './report.js';
import { pause, resilience, type ResilienceOptions } from './resilience.js';
import type { Spending } from './spending.js';
import { unsupported } from './unsupported.js';

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

/** A reward with this member's standing towards it. */
export interface RewardOffer {
  reward: Reward;
  availability: Availability;
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
  const from = (cursor?: string) => (cursor === undefined ? place : { ...place, cursor });

  const session = createSession({
    load: (input) => calls.read('load', input, (read) => adapter.load(input, read)),
    subject: () => options.identity?.subject() ?? Promise.resolve(undefined),
    programs: scoped(host.storage.local, cacheKey),
    members: scoped(host.storage.session, cacheKey),
    now,
    input: place,
  });
  const { $program, $member, $error } = session.stores;

  const can = (capability: Capability): boolean =>
    adapter[capability] !== undefined && ($program.get()?.capabilities.includes(capability) ?? false);

  const rewards = createList<RewardOffer>((cursor) =>
    calls.read('rewards', cursor, async (read) => {
      const page = await (adapter.rewards?.(from(cursor), read) ?? unsupported('rewards'));
      return { ...page, items: page.items.map((reward) => offer(reward, page.availability)) };
    }),
  );
  const activity = createList<Activity>((cursor) =>
    calls.read('activity', cursor, (read) => adapter.activity?.(from(cursor), read) ?? unsupported('activity')),
  );
  const vouchers = createList<Voucher>((cursor) =>
    calls.read('vouchers', cursor, (read) => adapter.vouchers?.(from(cursor), read) ?? unsupported('vouchers')),
  );

  async function refresh(options?: { afterChange: boolean }): Promise<void> {
    await Promise.all([session.refresh(options), rewards.reload(), activity.reload(), vouchers.reload()]);
  }

  const $redeeming = byId<Redeeming>();
  const $holding = byId<Holding>();
  const journal = scoped(host.storage.local, cacheKey);
  let fetched: Promise<Spending> | undefined;

  function spending(): Promise<Spending> {
    fetched ??= import('./spending.js').then(
      ({ createSpending }) =>
        createSpending({
          ...{ adapter, host, calls, place, journal, $redeeming, $holding, wait, now },
          memberId: () => $member.get()?.id,
          onSettled(reward, done) {
            if (done) host.track('redeem', { reward });
            void refresh({ afterChange: true });
          },
        }),
      (cause: unknown) => {
        fetched = undefined;
        throw new LoyaltyError('unavailable', 'The code for redeeming could not be fetched.', { cause });
      },
    );
    return fetched;
  }

  async function resume(): Promise<void> {
    if (journal.get(JOURNAL)) await spending().then(({ redeeming }) => redeeming.resume(), report);
  }

  let shown: string | undefined;
  const stopWatching = [
    $member.listen((member) => {
      if (!member || member.id === shown) return;
      shown = member.id;
      for (const list of [rewards, activity, vouchers]) list.clear();
      for (const store of [$redeeming, $holding]) store.set({});
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
    stores: {
      ...session.stores,
      $rewards: rewards.$list,
      $activity: activity.$list,
      $vouchers: vouchers.$list,
      $redeeming,
      $holding,
    },
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
      moreRewards: rewards.more,
      moreActivity: activity.more,
      moreVouchers: vouchers.more,
      /** Asks the shopper; nothing is sent before `confirmRedeem`. */
      askRedeem(reward: string): void {
        put($redeeming, reward, { step: 'asking' });
      },
      /** Back to the list; what is on its way stays on its way. */
      dismissRedeem(reward: string): void {
        if (!isUnderWay($redeeming.get()[reward])) drop($redeeming, reward);
      },
      async confirmRedeem(reward: Pick<Reward, 'id' | 'points'>): Promise<void> {
        try {
          await (await spending()).redeeming.confirm(reward);
        } catch (error) {
          put($redeeming, reward.id, { step: 'failed', error: error as LoyaltyError });
        }
      },
      async apply(voucher: Voucher): Promise<void> {
        try {
          const applied = await (await spending()).holding.apply(voucher);
          host.track('apply', { voucher: voucher.id, applied });
        } catch (error) {
          put($holding, voucher.id, { step: 'failed', error: error as LoyaltyError });
        }
      },
      async undo(voucher: Voucher): Promise<void> {
        try {
          if (!(await (await spending()).holding.undo(voucher))) return;
          host.track('undo', { voucher: voucher.id });
          await refresh({ afterChange: true });
        } catch (error) {
          put($holding, voucher.id, { step: 'failed', error: error as LoyaltyError });
        }
      },
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

export function offer(reward: Reward, availability: Record<string, Availability>): RewardOffer {
  return { reward, availability: availability[reward.id] ?? { available: true } };
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
