import type { Program } from '../adapters/adapter.js';
import type { RewardOffer } from '../client/offer.js';
import type { Text } from '../locales/text.js';

/** Why a member can't have it, and when they can; '' where what it costs and asks of the cart says enough. */
export function why({ availability, reward }: RewardOffer, { tiers }: Program, text: Text): string {
  const { available, reason, detail, resetsAt } = availability;
  const tier = tiers.find(({ id }) => id === availability.tier)?.name;
  const again = resetsAt ? text.t('limitResets', { when: text.until(resetsAt, Date.now()) }) : '';
  if (available || (reason === 'cart_requirements' && reward.minimum)) return '';
  if (reason === 'tier_required' && tier) return text.t('tierRequired', { tier });
  if (reason === 'limit_reached') return again || text.t('limitReached');
  if (reason === 'out_of_stock') return `${text.t('outOfStock')}${again && `. ${again}`}`;
  return detail ?? text.t('notNow');
}
