import type { RedeemInput, Redemption } from '../adapters/adapter.js';
import { LoyaltyError, type ErrorCode } from '../adapters/error.js';
import type { KeyValue } from '../host/host.js';
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
export interface Unsettled extends Pick<RedeemInput, 'reward' | 'points' | 'variant' | 'hold' | 'cart'> {
  key: string;
  subject: string;
  at: number;
}

export interface RedeemingPorts {
  redeem(wish: Omit<Unsettled, 'key' | 'subject' | 'at'>, key: string): Promise<Redemption>;
  /** What became of a key; undefined where the backend can't say. */
  redemption: ((key: string) => Promise<Redemption>) | undefined;
  /** The backend applies a repeated key once, so the same redeem may be sent again. */
  repeatable: boolean;
  /** Id of the page's cart of this moment, for backends that apply rewards to it by themselves. */
  cart?(): Promise<string | undefined>;
  journal: KeyValue;
  /** Hash of who is signed in; '' where nobody is told apart. */
  subject(): string;
  mintKey(): string;
  wait(milliseconds: number): Promise<void>;
  now(): number;
  /** Where a wish stands. */
  show(wish: Unsettled, standing: Redeeming): void;
  onSettled(wish: Unsettled, done: boolean): void;
}

/** What came of a redeem. */
export type Settled = Extract<Redeeming, { step: 'done' | 'failed' }>;

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

/** A key is kept before anything is sent and given up only when the backend said what happened. */
export function createRedeeming(ports: RedeemingPorts) {
  const beingChecked = new Set<string>();

  const entries = (): Unsettled[] => {
    const kept = ports.journal.get(JOURNAL);
    return Array.isArray(kept) ? (kept as Unsettled[]).filter(({ at }) => ports.now() - at < KEEP_FOR) : [];
  };
  const mine = (entry: Unsettled): boolean => entry.subject === ports.subject();

  function remember({ id, points, variant, hold }: Wanted, cart: string | undefined): Unsettled {
    const wish = {
      reward: id,
      points,
      ...(variant !== undefined && { variant }),
      ...(hold && { hold }),
      ...(cart !== undefined && { cart }),
    };
    const entry = { key: ports.mintKey(), ...wish, subject: ports.subject(), at: ports.now() };
    ports.journal.set(JOURNAL, [...entries(), entry]);
    return entry;
  }

  function forget({ key }: Unsettled): void {
    const left = entries().filter((entry) => entry.key !== key);
    if (left.length) ports.journal.set(JOURNAL, left);
    else ports.journal.remove(JOURNAL);
  }

  function close(entry: Unsettled, settled: Settled): Settled {
    forget(entry);
    ports.show(entry, settled);
    ports.onSettled(entry, settled.step === 'done');
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
    const { key, subject: _subject, at: _at, ...wish } = entry;
    try {
      return settle(entry, await ports.redeem(wish, key));
    } catch (reason) {
      const error = reason as LoyaltyError;
      return isFinal(error) ? close(entry, { step: 'failed', error }) : undefined;
    }
  }

  const sendAgain = (entry: Unsettled): Promise<Settled | undefined> =>
    send(entry, ({ code }) => REFUSALS.includes(code));

  /** Asks by key; a key the backend has not seen is sent again where that is safe, and kept where it is not. */
  async function ask(entry: Unsettled): Promise<Settled | undefined> {
    const { redemption, repeatable } = ports;
    if (!redemption) return repeatable ? sendAgain(entry) : undefined;
    try {
      return settle(entry, await redemption(entry.key));
    } catch (reason) {
      const lost = (reason as LoyaltyError).code === 'not_found';
      return lost && repeatable ? sendAgain(entry) : undefined;
    }
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
    return settled;
  }

  return {
    /**
     * What came of it; undefined while that is not known, or where an earlier wish for the same, maybe another tab's, was
     * still open and has been asked about instead.
     */
    async confirm(wanted: Wanted): Promise<Settled | undefined> {
      const cart = ports.cart && (await ports.cart());
      const open = entries().find(
        (entry) => mine(entry) && entry.reward === wanted.id && Boolean(entry.hold) === Boolean(wanted.hold),
      );
      if (open) {
        await check(open);
        return undefined;
      }
      const entry = remember(wanted, cart);
      ports.show(entry, { step: 'sending' });
      return (await send(entry, isNotDone)) ?? check(entry);
    },
    /** Takes up what an earlier page left open, or this one gave up asking about. */
    resume: async (): Promise<void> => {
      await Promise.all(entries().filter(mine).map(check));
    },
  };
}
