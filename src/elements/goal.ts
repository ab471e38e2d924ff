import type { RewardOffer } from '../client/offer.js';

/** What to show as the next goal: the wished-for one while points lead to it, else what is nearest. */
export function goalAmong(offers: RewardOffer[], wish: string | undefined): RewardOffer | undefined {
  const ready = offers.filter(({ availability }) => availability.available);
  const close = offers.filter(({ availability }) => availability.reason === 'insufficient_points');
  return [...ready, ...close].find(({ reward }) => reward.id === wish) ?? nearest(ready, close);
}

/** The dearest one that can be had now, else the one with the shortest way left. */
function nearest(ready: RewardOffer[], close: RewardOffer[]): RewardOffer | undefined {
  const [dearest] = ready.sort((one, other) => other.reward.points - one.reward.points);
  const way = ({ availability: { missing = Infinity } }: RewardOffer): number => missing;
  return dearest ?? close.sort((one, other) => way(one) - way(other))[0];
}
