import type { RewardOffer } from '../client/offer.js';

export interface Arranged {
  now: RewardOffer[];
  later: RewardOffer[];
  over: RewardOffer[];
}

/**
 * What can be had now, in the merchant's order; what is still to come, the wished-for one first, then what is nearest, then
 * what opens first; what is over. `isOpen`: being redeemed, so it stays where it is until it is dismissed.
 */
export function arrange(offers: RewardOffer[], wish: string | undefined, isOpen: (id: string) => boolean): Arranged {
  const isNow = ({ reward, availability }: RewardOffer): boolean => availability.available || isOpen(reward.id);
  const isOver = ({ availability }: RewardOffer): boolean => availability.reason === 'ended';
  const rest = offers.filter((each) => !isNow(each));
  const later = rest.filter((each) => !isOver(each));
  return { now: offers.filter(isNow), later: nearestFirst(later, wish), over: rest.filter(isOver) };
}

/** What points alone can't buy and no time is known for keeps the merchant's order. */
function nearestFirst(offers: RewardOffer[], wish: string | undefined): RewardOffer[] {
  const placed = offers.map((each) => ({ each, place: placeOf(each, wish) }));
  placed.sort((one, other) => one.place[0] - other.place[0] || one.place[1] - other.place[1]);
  return placed.map(({ each }) => each);
}

/** The kind of obstacle, and how far it is within its kind. */
function placeOf({ reward, availability }: RewardOffer, wish: string | undefined): [kind: number, distance: number] {
  const { reason, missing = Number.MAX_SAFE_INTEGER, opensAt } = availability;
  if (reward.id === wish) return [0, 0];
  if (reason === 'insufficient_points') return [1, missing];
  if (reason !== 'not_open') return [2, 0];
  return [3, Date.parse(opensAt ?? reward.opens?.[0]?.at ?? '') || Number.MAX_SAFE_INTEGER];
}
