import type { CartWay } from '../adapters/adapter.js';
import { wayId, type CartState, type Using } from '../client/way.js';

/** A way, and what is happening to it. */
export interface Offer {
  id: string;
  way: CartWay;
  using: Using | undefined;
}

export type News = Offer & { using: Using };

/** What there is to draw for a cart. */
export interface CartOffers {
  /** What happened, and what is in the cart. */
  news: News[];
  /** What is offered first: a way to be used, else the one that is nearest. */
  first: Offer | undefined;
  others: Offer[];
}

/** What a shopper reads without scrolling past it. */
const MOST_OTHERS = 3;

/** Of ways in these steps nothing more is offered. */
const INSIDE: readonly Using['step'][] = ['applied', 'lapsed', 'checking', 'giving_back'];

const REASONS: readonly string[] = ['minimum', 'excluded', 'combination', 'wrong_market', 'expired', 'used'];

export const isUsing = ({ using }: Pick<Offer, 'using'>): boolean =>
  using?.step === 'redeeming' || using?.step === 'applying';

/** Using it takes one tap, and nothing is known to be in the way. */
export const isReady = ({ way }: Offer): boolean => !way.refusal && wayId(way) !== '';

/** It is a matter of how far: a distance can be drawn. */
export const isNear = ({ way: { refusal } }: Offer): boolean =>
  refusal?.toGo !== undefined || Boolean(refusal?.missing);

/** Points that are short by nobody knows how many are no news, nor is what comes without being used. */
const isWorthSaying = (offer: Offer): boolean =>
  isReady(offer) || isNear(offer) || REASONS.includes(offer.way.refusal?.reason ?? '');

/**
 * Sorts what can be used and what became of it; with something in the cart, further ways are quiet ones. While it is not known
 * whether points were taken, none are asked for.
 */
export function sortOffers(ways: readonly CartWay[], using: Readonly<Record<string, Using>>): CartOffers {
  const listed = ways.map((way) => ({ id: wayId(way), way, using: using[wayId(way)] }));
  const news = [...listed, ...beyond(ways, using)].filter(isNews);
  const isUnsure = news.some(({ using: { step } }) => step === 'checking');
  const open = withoutFar(listed.filter((offer) => isOpen(offer) && !(isUnsure && offer.way.points)));
  const isTaken = news.some(({ using: { step } }) => INSIDE.includes(step));
  const first = isTaken ? undefined : (open.find(isReady) ?? open.find(isNear));
  const others = open.filter((offer) => offer !== first && isWorthSaying(offer));
  return { news, first, others: others.slice(0, MOST_OTHERS) };
}

/** Of all that only points are missing for, the nearest is news; the rest is for the rewards view. */
function withoutFar(offers: Offer[]): Offer[] {
  const missing = ({ way: { refusal } }: Offer): number => refusal?.missing ?? 0;
  const [nearest] = offers.filter(missing).sort((one, other) => missing(one) - missing(other));
  return offers.filter((offer) => !missing(offer) || offer === nearest);
}

/** What becomes of ways that the backend no longer lists: points are spent, vouchers used. */
function beyond(ways: readonly CartWay[], using: Readonly<Record<string, Using>>): Offer[] {
  const ids = new Set(ways.map(wayId));
  return Object.entries(using)
    .filter(([id]) => !ids.has(id))
    .map(([id, each]) => ({ id, way: wayOf(id, each), using: each }));
}

function wayOf(id: string, using: Using): CartWay {
  const voucher = 'voucher' in using ? using.voucher : undefined;
  return { name: voucher?.title ?? '', ...(voucher?.id === id ? { voucher } : { reward: id }) };
}

function isNews(offer: Offer): offer is News {
  return offer.using !== undefined && !isUsing(offer);
}

/** One that was refused for a reason is not offered again before the cart has changed. */
function isOpen({ using }: Offer): boolean {
  if (!using) return true;
  return using.step === 'refused' ? !REASONS.includes(using.refusal.reason) : !INSIDE.includes(using.step);
}

/** Told once: over with the cart it was about, or with the next thing the shopper does. */
export const isOver = ({ step }: Using): boolean => ['refused', 'failed', 'given_back', 'used'].includes(step);

/** Changes when what is in the cart does, but not with its codes. */
export const contentOf = ({ cart }: CartState): string => JSON.stringify([cart?.id, cart?.subtotal, cart?.items]);
