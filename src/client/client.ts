import type { Activity, Availability, Capability, LoyaltyAdapter, Reward, Voucher } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';
import type { Host } from '../host/host.js';
import { createHolding } from '../stores/holding.js';
import { createList } from '../stores/list.js';
import { createRedeeming } from '../stores/redeeming.js';
import { createSession } from '../stores/session.js';
import type { Identity } from './identity.js';
import { hash, mintKey } from './keys.js';
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

  const redeeming = createRedeeming(
    {
      redeem: ({ reward, points }, key) =>
        calls.write(key, (write) => adapter.redeem?.({ ...place, reward, points }, write) ?? unsupported('redeem')),
      redemption: adapter.redemption
        ? (key) => calls.read('redemption', key, (read) => adapter.redemption?.(key, read) ?? unsupported('redemption'))
        : undefined,
      repeatable: adapter.idempotency === 'key',
      journal: scoped(host.storage.local, cacheKey),
      subject: () => hash($member.get()?.id ?? ''),
      mintKey,
      wait,
      now,
    },
    (reward, done) => {
      if (done) host.track('redeem', { reward });
      void refresh({ afterChange: true });
    },
  );

  const holding = createHolding({
    applyCode: host.applyCode,
    removeCode: host.removeCode,
    undo: (id, key) => calls.write(key, (write) => adapter.undo?.(id, write) ?? unsupported('undo')),
    mintKey,
  });

  let shown: string | undefined;
  const stopWatching = [
    $member.listen((member) => {
      if (!member || member.id === shown) return;
      shown = member.id;
      for (const store of [rewards, activity, vouchers, redeeming, holding]) store.clear();
      void redeeming.resume();
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
      $redeeming: redeeming.$redeeming,
      $holding: holding.$holding,
    },
    actions: {
      /** Loads, or loads again. Never rejects; single flight. */
      refresh: (): Promise<void> => refresh(),
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
      askRedeem: redeeming.ask,
      dismissRedeem: redeeming.dismiss,
      confirmRedeem: redeeming.confirm,
      async apply(voucher: Voucher): Promise<void> {
        const applied = await holding.apply(voucher);
        host.track('apply', { voucher: voucher.id, applied });
      },
      async undo(voucher: Voucher): Promise<void> {
        if (!(await holding.undo(voucher))) return;
        host.track('undo', { voucher: voucher.id });
        await refresh({ afterChange: true });
      },
      /** Makes a candidate a member; a guest is handed to the shop. Rejects with a LoyaltyError. */
      async join(): Promise<void> {
        host.track('join');
        if ($member.get()?.state !== 'candidate' || !can('join')) {
          host.join();
          return;
        }
        await calls.write(mintKey(), (write) => adapter.join?.(write) ?? unsupported('join'));
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

function unsupported(name: Capability): Promise<never> {
  return Promise.reject(new LoyaltyError('unsupported', `This adapter has no ${name}().`));
}
