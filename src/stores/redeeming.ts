import type { Redemption, SentRedeem } from '../adapters/adapter.js';
import { LoyaltyError, type ErrorCode } from '../adapters/error.js';
import { createDoneElsewhere, isFor, isSame, type DoneElsewherePorts, type Wish } from './done-elsewhere.js';
import { isNotDone } from './one-key.js';
import { JOURNAL, type Redeeming } from './wish.js';

/** What is wished for. */
export interface Wanted {
  /** Reward id. */
  id: string;
  /** What the shopper was told it costs, or chose to give. */
  points: number;
  variant?: string;
  /** For the cart of this moment. */
  hold?: boolean;
}

/** A redeem whose outcome is not known yet; outlives the page, so that it can be neither lost nor doubled. */
export interface Unsettled extends SentRedeem {
  key: string;
  subject: string;
}

export interface RedeemingPorts extends DoneElsewherePorts {
  redeem(wish: Wish, key: string): Promise<Redemption>;
  /** What became of a key, and of what was sent under it; undefined where the backend can't say. */
  redemption: ((key: string, sent: SentRedeem) => Promise<Redemption>) | undefined;
  /** The backend applies a repeated key once, so the same redeem may be sent again. */
  repeatable: boolean;
  /** Id of the page's cart of this moment, for backends that apply rewards to it by themselves. */
  cart?(): Promise<string | undefined>;
  /** Runs it when no other page of this shop is at the same reward. */
  alone<T>(reward: string, act: () => Promise<T>): Promise<T>;
  mintKey(): string;
  wait(milliseconds: number): Promise<void>;
  /** Where a wish stands. */
  show(wish: Pick<Unsettled, 'reward' | 'hold' | 'subject'>, standing: Redeeming): void;
  /** `done` is told by one page alone, if several asked what became of it. */
  onSettled(wish: Unsettled, done: boolean): void;
}

/** What came of a redeem. */
export type Settled = Extract<Redeeming, { step: 'done' | 'failed' }>;

/** After a day a lost answer is a matter for the shop's support, and the key is forgotten. */
const KEEP_FOR = 24 * 60 * 60 * 1000;
const PAUSES = [1000, 3000, 8000];
/**
 * Milliseconds after which a request can't be on its way any more: only then is "not found" an answer, where the backend
 * knows no keys and the same can't be sent again.
 */
const LEASE = 60_000;

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

/** A key is kept before anything is sent and given up only when the backend said what happened. */
export function createRedeeming(ports: RedeemingPorts) {
  const elsewhere = createDoneElsewhere(ports);
  const beingChecked = new Set<string>();
  const awaited = new Set<string>();

  const entries = (): Unsettled[] => {
    const kept = ports.journal.get(JOURNAL);
    return Array.isArray(kept) ? (kept as Unsettled[]).filter(({ at }) => ports.now() - at < KEEP_FOR) : [];
  };
  const mine = (entry: Unsettled): boolean => entry.subject === ports.subject();

  function remember(wish: Wish): Unsettled {
    const entry = { key: ports.mintKey(), ...wish, subject: ports.subject(), at: ports.now() };
    ports.journal.set(JOURNAL, [...entries(), entry]);
    return entry;
  }

  /** False where another page has been here before. */
  function forget({ key }: Unsettled): boolean {
    const all = entries();
    const left = all.filter((entry) => entry.key !== key);
    if (left.length) ports.journal.set(JOURNAL, left);
    else ports.journal.remove(JOURNAL);
    return left.length < all.length;
  }

  function close(entry: Unsettled, settled: Settled): Settled {
    const isFirst = forget(entry);
    const isDone = settled.step === 'done';
    if (isDone && isFirst) elsewhere.tell(entry, settled.voucher);
    ports.show(entry, settled);
    ports.onSettled(entry, isDone && isFirst);
    return settled;
  }

  /** Undefined while it is open. */
  function settle(entry: Unsettled, redemption: Redemption): Settled | undefined {
    if (redemption.state === 'pending') return undefined;
    if (redemption.state === 'refused') {
      const error = new LoyaltyError(redemption.code, 'The backend refused the redeem.');
      return close(entry, { step: 'failed', error });
    }
    const { state, voucher } = redemption;
    return close(entry, { step: 'done', ...(voucher && { voucher }), ...(state === 'applied' && { applied: true }) });
  }

  async function send(entry: Unsettled, isFinal: (error: LoyaltyError) => boolean): Promise<Settled | undefined> {
    const { at: _at, ...wish } = sentOf(entry);
    try {
      return settle(entry, await ports.redeem(wish, entry.key));
    } catch (reason) {
      const error = reason as LoyaltyError;
      return isFinal(error) ? close(entry, { step: 'failed', error }) : undefined;
    }
  }

  const sendAgain = (entry: Unsettled): Promise<Settled | undefined> =>
    send(entry, ({ code }) => REFUSALS.includes(code));

  /**
   * Asks by key; what the backend has not seen is sent again where that is safe, and where it is not, given up once it
   * can't arrive any more.
   */
  async function ask(entry: Unsettled): Promise<Settled | undefined> {
    const { redemption, repeatable } = ports;
    if (!redemption) return repeatable ? sendAgain(entry) : undefined;
    try {
      return settle(entry, await redemption(entry.key, sentOf(entry)));
    } catch (reason) {
      if ((reason as LoyaltyError).code !== 'not_found') return undefined;
      if (repeatable) return sendAgain(entry);
      return leftOf(entry) > 0 ? undefined : close(entry, { step: 'failed', error: neverArrived(reason) });
    }
  }

  const leftOf = ({ at }: Unsettled): number => at + LEASE - ports.now();

  /** Asks once more when "not found" has become an answer, beside whatever else goes on. */
  async function askAfterLease(entry: Unsettled): Promise<void> {
    const { redemption, repeatable } = ports;
    if (repeatable || !redemption || leftOf(entry) <= 0 || awaited.has(entry.key)) return;
    awaited.add(entry.key);
    await ports.wait(leftOf(entry));
    if (mine(entry)) await check(entry);
  }

  async function check(entry: Unsettled): Promise<Settled | undefined> {
    if (beingChecked.has(entry.key)) return undefined;
    beingChecked.add(entry.key);
    ports.show(entry, { step: 'checking' });
    let settled: Settled | undefined;
    for (const pause of PAUSES) {
      settled = await ask(entry);
      if (settled) break;
      await ports.wait(pause);
    }
    beingChecked.delete(entry.key);
    if (!settled) void askAfterLease(entry);
    return settled;
  }

  /** Sends it, unless that has been done: then what is to be asked about, or has come of it. */
  async function begin(wish: Wish): Promise<{ entry?: Unsettled; settled?: Settled | undefined }> {
    const open = entries().find((entry) => mine(entry) && isFor(entry, wish));
    if (open) return { entry: open };
    const settled = await elsewhere.takeOver(wish);
    if (settled) {
      ports.show({ ...wish, subject: ports.subject() }, settled);
      return { settled };
    }
    const entry = remember(wish);
    ports.show(entry, { step: 'sending' });
    return { entry, settled: await send(entry, isNotDone) };
  }

  return {
    /**
     * What came of it; undefined while that is not known, or where an earlier wish for the same reward, but not for the
     * same points, was still open and has been asked about instead.
     */
    async confirm(wanted: Wanted): Promise<Settled | undefined> {
      const wish = wishOf(wanted, await ports.cart?.());
      const { entry, settled } = await ports.alone(wish.reward, () => begin(wish));
      if (settled || !entry) return settled;
      const found = await check(entry);
      return isSame(entry, wish) ? found : undefined;
    },
    /** Takes up what an earlier page left open, or this one gave up asking about. */
    resume: async (): Promise<void> => {
      await Promise.all(entries().filter(mine).map(check));
    },
  };
}

function wishOf({ id, points, variant, hold }: Wanted, cart: string | undefined): Wish {
  return {
    reward: id,
    points,
    ...(variant !== undefined && { variant }),
    ...(hold && { hold }),
    ...(cart !== undefined && { cart }),
  };
}

function sentOf({ key: _key, subject: _subject, ...sent }: Unsettled): SentRedeem {
  return sent;
}

function neverArrived(cause: unknown): LoyaltyError {
  return new LoyaltyError('unavailable', 'The redeem never arrived: nothing was spent.', { cause });
}
