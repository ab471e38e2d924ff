import type { Capability, LoadInput, LoyaltyAdapter } from '../adapters/adapter.js';
import type { Host, KeyValue } from '../host/host.js';
import type { Doings } from '../stores/doings.js';
import type { SessionStores } from '../stores/session.js';
import type { Identity } from './identity.js';
import type { RewardOffer } from './offer.js';
import type { Calls } from './resilience.js';

/** What the parts of a client share. Each part is a file of its own, fetched at its first need. */
export interface Context {
  adapter: LoyaltyAdapter;
  host: Host;
  calls: Calls;
  place: Pick<LoadInput, 'locale' | 'market' | 'currency'>;
  identity: Pick<Identity, 'token'> | undefined;
  stores: SessionStores & Doings<RewardOffer>;
  can(capability: Capability): boolean;
  /** Tells this backend's from another's on the same shop, in what pages share. */
  cacheKey: string;
  /** Outlives the tab. */
  journal: KeyValue;
  /** As long as the tab. */
  tab: KeyValue;
  /** Where the tab keeps the `opened` part of `$completing`, for this shopper. */
  openedKey(): string;
  /** Asks for the program and member alone; false where the backend did not answer. Never rejects. */
  reload(): Promise<boolean>;
  /** Something has changed at the backend: asks for all that is shown. Never rejects. */
  changed(): Promise<void>;
  wait(milliseconds: number): Promise<void>;
  now(): number;
  /** Ends everything that is under way. */
  signal: AbortSignal;
}
