import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { fetched } from '../fetched.js';
import type { Fields } from '../reading.js';
import { uncertain, type Stake } from '../sending.js';
import { untilAborted } from '../until-aborted.js';

/** `window.swellAPI` as far as it is used here. What it answers is untrusted, so it is read field by field. */
export interface Swell {
  getCustomerDetails(): unknown;
  getActiveRedemptionOptions(): unknown;
  getActiveCampaigns?(): unknown;
  getVipTiers?(): unknown;
  refreshCustomerDetails(done: () => void): void;
  makeRedemption(wish: object, done: (redemption: unknown) => void, failed: (error: unknown) => void): void;
}

const NAME = "Yotpo's loyalty script (cdn.swellrewards.com/loader)";
const EVENTS = ['swell:initialized', 'swell:setup'];
/** Milliseconds after which a page whose programme is there and whose shopper is not counts as a guest's. */
const PATIENCE = 2_000;

/** The script with its programme loaded. */
function readyIn({ swellAPI }: Readonly<Record<string, unknown>>): Swell | undefined {
  const swell = swellAPI as Partial<Swell> | null | undefined;
  return Array.isArray(swell?.getActiveRedemptionOptions?.()) ? (swell as Swell) : undefined;
}

/** undefined for a guest, whom Yotpo has nothing to tell of. */
export function detailsOf(swell: Swell): Fields | undefined {
  const details = swell.getCustomerDetails();
  const fields = typeof details === 'object' && details !== null ? (details as Fields) : {};
  return typeof fields.email === 'string' && fields.email !== '' ? fields : undefined;
}

export type Connection = ReturnType<typeof createConnection>;

/** Gets to the page's Yotpo, with what it knows of the shopper up to date. */
export function createConnection({ sdk }: Pick<AdapterEnvironment, 'sdk'>) {
  /** Who comes first waits for the shopper's details; those who come later know whether there are any. */
  let settled: Promise<unknown> | undefined;

  async function connect({ signal }: ReadOptions): Promise<Swell> {
    if (!sdk) throw new LoyaltyError('config', 'The yotpo adapter runs in a page: nothing here can find swellAPI.');
    const swell = await sdk(readyIn, { name: NAME, events: EVENTS, signal });
    settled ??= shopper(sdk);
    await untilAborted(signal, 'not_done', () => settled ?? Promise.resolve());
    return swell;
  }

  return {
    connect,
    /** The shopper's details as they are now, or undefined for a guest. */
    async details(swell: Swell, { signal }: ReadOptions, stake: Stake = 'read'): Promise<Fields | undefined> {
      if (!detailsOf(swell)) return undefined;
      const fresh = (): Promise<void> => new Promise((resolve) => swell.refreshCustomerDetails(resolve));
      await attempt(signal, stake, fresh);
      return detailsOf(swell);
    },
  };
}

/** Ends when there is one, or when there has been time enough. */
function shopper(sdk: NonNullable<AdapterEnvironment['sdk']>): Promise<unknown> {
  const find = (page: Readonly<Record<string, unknown>>): true | undefined => {
    const swell = readyIn(page);
    return swell && detailsOf(swell) ? true : undefined;
  };
  return sdk(find, { name: NAME, events: EVENTS, signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
}

/** One call with Yotpo's callbacks; what it throws or fails with becomes ours. */
export function attempt<T>(signal: AbortSignal, stake: Stake, work: () => Promise<T>): Promise<T> {
  return untilAborted(signal, uncertain(stake), async () => {
    try {
      return await work();
    } catch (error) {
      throw (await fetched(import('./errors.js'), uncertain(stake))).errorFrom(error, stake);
    }
  });
}
