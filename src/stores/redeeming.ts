import type { Redemption, Reward } from '../adapters/adapter.js';
import { LoyaltyError, type ErrorCode } from '../adapters/error.js';
import type { KeyValue } from '../host/host.js';
import { put, type ById } from './by-id.js';
import { JOURNAL, type Redeeming } from './wish.js';

/** A redeem whose outcome is not known yet; outlives the page, so that it can be neither lost nor doubled. */
export interface Unsettled {
  key: string;
  reward: string;
  points: number;
  subject: string;
  at: number;
}

export interface RedeemingPorts {
  redeem(reward: { reward: string; points: number }, key: string): Promise<Redemption>;
  /** What became of a key; undefined where the backend can't say. */
  redemption: ((key: string) => Promise<Redemption>) | undefined;
  /** The backend applies a repeated key once, so the same redeem may be sent again. */
  repeatable: boolean;
  journal: KeyValue;
  /** Hash of who is signed in; '' where nobody is told apart. */
  subject(): string;
  mintKey(): string;
  wait(milliseconds: number): Promise<void>;
  now(): number;
}

/** After a day a lost answer is a matter for the shop's support, and the key is forgotten. */
const KEEP_FOR = 24 * 60 * 60 * 1000;
const PAUSES = [1000, 3000, 8000];

/**
 * What a backend can say of a repeated key only if the first sending did nothing. Any other failure speaks of the
 * repetition alone, and settles nothing.
 */
const REFUSALS: readonly ErrorCode[] = [
  'insufficient_points',
  'limit_reached',
  'out_of_stock',
  'cart_requirements',
  'tier_required',
  'not_found',
  'not_enrolled',
  'blocked',
  'invalid',
];

const isNotDone = ({ outcome, code }: LoyaltyError): boolean => outcome === 'not_done' && code !== 'in_progress';

/** Redeeming by reward id. A key is kept before anything is sent and given up only when the backend said what happened. */
export function createRedeeming(
  $redeeming: ById<Redeeming>,
  ports: RedeemingPorts,
  onSettled: (reward: string, done: boolean) => void,
) {
  const beingChecked = new Set<string>();

  const entries = (): Unsettled[] => {
    const kept = ports.journal.get(JOURNAL);
    return Array.isArray(kept) ? (kept as Unsettled[]).filter(({ at }) => ports.now() - at < KEEP_FOR) : [];
  };
  const mine = (entry: Unsettled): boolean => entry.subject === ports.subject();

  function remember(reward: Pick<Reward, 'id' | 'points'>): Unsettled {
    const entry = {
      key: ports.mintKey(),
      reward: reward.id,
      points: reward.points,
      subject: ports.subject(),
      at: ports.now(),
    };
    ports.journal.set(JOURNAL, [...entries(), entry]);
    return entry;
  }

  function forget({ key }: Unsettled): void {
    const left = entries().filter((entry) => entry.key !== key);
    if (left.length) ports.journal.set(JOURNAL, left);
    else ports.journal.remove(JOURNAL);
  }

  function settle(entry: Unsettled, redemption: Redemption): boolean {
    if (redemption.state === 'pending') return false;
    forget(entry);
    if (redemption.state === 'refused') {
      put($redeeming, entry.reward, {
        step: 'failed',
        error: new LoyaltyError(redemption.code, 'The backend refused the redeem.'),
      });
    } else {
      const { voucher } = redemption;
      put($redeeming, entry.reward, voucher ? { step: 'done', voucher } : { step: 'done' });
    }
    onSettled(entry.reward, redemption.state !== 'refused');
    return true;
  }

  function fail(entry: Unsettled, error: LoyaltyError): void {
    put($redeeming, entry.reward, { step: 'failed', error });
    onSettled(entry.reward, false);
  }

  /** True when settled; false when the outcome is still unknown. */
  async function send(entry: Unsettled, isFinal: (error: LoyaltyError) => boolean): Promise<boolean> {
    try {
      return settle(entry, await ports.redeem({ reward: entry.reward, points: entry.points }, entry.key));
    } catch (reason) {
      const error = reason as LoyaltyError;
      if (!isFinal(error)) return false;
      forget(entry);
      fail(entry, error);
      return true;
    }
  }

  const sendAgain = (entry: Unsettled): Promise<boolean> => send(entry, ({ code }) => REFUSALS.includes(code));

  /** Asks by key; a key the backend has not seen is sent again where that is safe, and kept where it is not. */
  async function ask(entry: Unsettled): Promise<boolean> {
    const { redemption, repeatable } = ports;
    if (!redemption) return repeatable ? sendAgain(entry) : false;
    try {
      return settle(entry, await redemption(entry.key));
    } catch (reason) {
      const lost = (reason as LoyaltyError).code === 'not_found';
      return lost && repeatable ? sendAgain(entry) : false;
    }
  }

  async function check(entry: Unsettled): Promise<void> {
    if (beingChecked.has(entry.key)) return;
    beingChecked.add(entry.key);
    put($redeeming, entry.reward, { step: 'checking' });
    for (const pause of PAUSES) {
      if (await ask(entry)) break;
      await ports.wait(pause);
    }
    beingChecked.delete(entry.key);
  }

  async function confirm(reward: Pick<Reward, 'id' | 'points'>): Promise<void> {
    const open = entries().find((entry) => mine(entry) && entry.reward === reward.id);
    if (open) return check(open);
    put($redeeming, reward.id, { step: 'sending' });
    const entry = remember(reward);
    if (!(await send(entry, isNotDone))) await check(entry);
  }

  return {
    confirm,
    /** Takes up what an earlier page left open, or this one gave up asking about. */
    resume: async (): Promise<void> => {
      await Promise.all(entries().filter(mine).map(check));
    },
  };
}
