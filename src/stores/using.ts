import type { CartWay, Voucher } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
import type { Cart, CodeAnswer, CodeRefusal } from '../host/host.js';
import { drop, put, type ById } from './by-id.js';
import { givenBack, wayId, type CartStore, type Using } from './cart-state.js';
import { mayGoWellLater, type GivingBack } from './giving-back.js';
import { isIn, refusalIn, type InCartMemory } from './in-cart.js';
import type { Settled, Wanted } from './redeeming.js';

export interface UseOptions {
  /** How many to give, where the way has a range. */
  points?: number;
  /** Codes that leave the cart first: the shopper keeps this way instead. They come back if nothing comes of it. */
  replace?: string[];
}

export interface UsingPorts extends GivingBack {
  cart(): Promise<Cart | undefined>;
  applyCode(code: string): Promise<CodeAnswer>;
  quote(cart: Cart): Promise<CartWay[]>;
  /** Undefined while it is not known what came of it. */
  redeem(wanted: Wanted): Promise<Settled | undefined>;
  /** Hash of who is signed in; '' where nobody is told apart. */
  subject(): string;
  /** Nothing more is to be done, for anybody. */
  ended(): boolean;
  onApplied(voucher: Voucher, applied: boolean): void;
  onGivenBack(voucher: Voucher): void;
}

export interface CartStores {
  $cart: CartStore;
  $using: ById<Using>;
}

type Held = Extract<Settled, { step: 'done' }>;

/** A voucher to be applied, and under which way it was wished for. */
interface Hand {
  way: string;
  voucher: Voucher;
  /** Points were taken for it just now: they come back if the cart refuses it. */
  fresh: boolean;
}

/**
 * Carries out what a shopper wants to use on the cart, and to take out of it. One thing at a time may happen to a cart:
 * callers see to that. Nothing rejects: `$using` tells.
 */
export function createUsing({ $cart, $using }: CartStores, inCart: InCartMemory, ports: UsingPorts) {
  const isHeld = (voucher: Voucher, fresh: boolean): boolean =>
    ports.canGiveBack() && (fresh || voucher.heldUntil !== undefined);

  function fail(way: string, error: unknown): void {
    put($using, way, { step: 'failed', error: error as LoyaltyError });
  }

  /** The way as it is for the cart of this moment. */
  async function asOfNow(way: CartWay, replaced: boolean): Promise<CartWay | undefined> {
    const { phase, ways } = $cart.get();
    if (!replaced && phase !== 'ready') return way;
    const cart = replaced ? await ports.cart() : undefined;
    const current = cart ? await ports.quote(cart) : ways;
    return current.find((each) => wayId(each) === wayId(way));
  }

  /** The cart has the last word: another tab may have put the code there already. */
  async function putIn(code: string): Promise<CodeRefusal | undefined> {
    const answer = await ports.applyCode(code);
    if (answer.applied) return undefined;
    const cart = await ports.cart();
    if (isIn(cart, code) && !refusalIn(cart, code)) return undefined;
    const { applied: _applied, ...refusal } = answer;
    return refusal;
  }

  async function hold(reward: string, points: number): Promise<Held | undefined> {
    const who = ports.subject();
    const settled = await ports.redeem({ id: reward, points, hold: true });
    const gone = ports.ended() || who !== ports.subject();
    return settled?.step === 'done' && !gone ? settled : undefined;
  }

  /** What the backend has put on the cart by itself is there: there is no code for the page to put in. */
  async function take({ reward, points: price = 0 }: CartWay, way: string, points = price): Promise<boolean> {
    const { voucher, applied } = (reward === undefined ? undefined : await hold(reward, points)) ?? {};
    return applied ?? (voucher ? apply({ way, voucher, fresh: true }) : false);
  }

  /** Remembered before it is tried: should the page go meanwhile, the next one sees what came of it. */
  async function apply(hand: Hand): Promise<boolean> {
    const { way, voucher, fresh } = hand;
    put($using, way, { step: 'applying', voucher });
    const cart = (await ports.cart())?.id;
    inCart.add({ voucher, way, held: isHeld(voucher, fresh), ...(cart !== undefined && { cart }) });
    const refusal = await putIn(voucher.code);
    ports.onApplied(voucher, !refusal);
    if (refusal) await refuse(hand, refusal);
    else put($using, way, { step: 'applied', voucher });
    return !refusal;
  }

  async function refuse({ way, voucher, fresh }: Hand, refusal: CodeRefusal): Promise<void> {
    const error = fresh ? await ports.giveBack(voucher).then(nothing, asError) : undefined;
    const gaveBack = fresh && !error;
    if (!error || !mayGoWellLater(error)) inCart.remove(voucher.id);
    put($using, way, { step: 'refused', refusal, gaveBack, ...(!gaveBack && { voucher }) });
    if (gaveBack) ports.onGivenBack(voucher);
  }

  async function releaseAll(codes: string[]): Promise<string[]> {
    const cart = await ports.cart();
    const released = codes.filter((code) => isIn(cart, code));
    for (const code of released) await ports.release(code);
    return released;
  }

  async function attempt(way: CartWay, points: number | undefined, replaced: boolean): Promise<boolean> {
    const current = await asOfNow(way, replaced);
    if (!current || current.refusal) {
      drop($using, wayId(way));
      return false;
    }
    const { voucher } = current;
    return voucher ? apply({ way: wayId(way), voucher, fresh: false }) : take(current, wayId(way), points);
  }

  return {
    async use(way: CartWay, { points, replace = [] }: UseOptions = {}): Promise<void> {
      let released: string[] = [];
      let applied = false;
      try {
        released = await releaseAll(replace);
        applied = await attempt(way, points, released.length > 0);
      } catch (error) {
        fail(wayId(way), error);
      }
      if (!applied) for (const code of released) await ports.applyCode(code);
    },

    async takeOut(way: CartWay): Promise<void> {
      const id = wayId(way);
      const entry = inCart.all().find((each) => each.way === id || each.voucher.id === id);
      const voucher = way.voucher ?? entry?.voucher;
      if (!voucher) return;
      try {
        if (way.applied || (entry?.held ?? isHeld(voucher, false))) {
          put($using, id, { step: 'giving_back', voucher });
          await ports.giveBack(voucher);
          drop($using, id);
          put($using, entry?.way ?? id, givenBack(voucher));
          ports.onGivenBack(voucher);
        } else {
          await ports.release(voucher.code);
          drop($using, id);
        }
        inCart.remove(voucher.id);
      } catch (error) {
        if (!mayGoWellLater(error as LoyaltyError)) inCart.remove(voucher.id);
        fail(id, error);
      }
    },
  };
}

const nothing = (): undefined => undefined;
const asError = (error: unknown): LoyaltyError => error as LoyaltyError;
