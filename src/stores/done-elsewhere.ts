import type { SentRedeem, Voucher } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';
import type { KeyValue } from '../host/host.js';
import type { Settled } from './redeeming.js';

/** What is sent to the backend. */
export type Wish = Omit<SentRedeem, 'at'>;

/** The last redeem that was done, for pages that may not have heard of it. */
interface Done extends SentRedeem {
  subject: string;
  /** Id of the voucher that came of it. */
  voucher?: string;
}

export interface DoneElsewherePorts {
  journal: KeyValue;
  /** As last loaded. */
  voucher(id: string): Voucher | undefined;
  /** When the member was last loaded. */
  asOf(): number;
  /** Asks the backend for the member anew; false where it did not answer. */
  reload(): Promise<boolean>;
  /** Hash of who is signed in; '' where nobody is told apart. */
  subject(): string;
  now(): number;
}

const DONE = 'redeemed';
/** Longer than a page is left open without loading anew. */
const KEEP_FOR = 24 * 60 * 60 * 1000;

/**
 * What another page of the same shopper has redeemed: wished for here as well before this page has heard of it, it is
 * one wish, and its points are given once.
 */
export function createDoneElsewhere(ports: DoneElsewherePorts) {
  function news(wish: Wish): Done | undefined {
    const done = ports.journal.get(DONE) as Done | undefined;
    if (!done || ports.now() - done.at > KEEP_FOR || done.subject !== ports.subject()) return undefined;
    const isHeard = done.voucher === undefined ? ports.asOf() > done.at : ports.voucher(done.voucher) !== undefined;
    return isHeard || !isSame(done, wish) ? undefined : done;
  }

  return {
    tell({ reward, points, variant, hold, subject }: Omit<Done, 'at' | 'voucher'>, voucher: Voucher | undefined): void {
      const id = voucher && { voucher: voucher.id };
      ports.journal.set(DONE, { reward, points, variant, hold, subject, ...id, at: ports.now() });
    },
    /** Undefined where the wish is to be sent, since it is another one or nothing is left of the other. */
    async takeOver(wish: Wish): Promise<Settled | undefined> {
      const done = news(wish);
      if (!done) return undefined;
      if (!(await ports.reload())) return { step: 'failed', error: unsure() };
      if (done.voucher === undefined) return { step: 'done', applied: true };
      const voucher = ports.voucher(done.voucher);
      return voucher && USABLE.includes(voucher.state) ? { step: 'done', voucher } : undefined;
    },
  };
}

const USABLE: readonly Voucher['state'][] = ['issued', 'held'];

/** For the same reward, kept in the same way. */
export const isFor = (one: Wish, other: Wish): boolean =>
  one.reward === other.reward && Boolean(one.hold) === Boolean(other.hold);

export const isSame = (one: Wish, other: Wish): boolean =>
  isFor(one, other) && one.points === other.points && one.variant === other.variant;

function unsure(): LoyaltyError {
  return new LoyaltyError('unavailable', 'Another page redeemed the same, and the backend does not say more.');
}
