import type { Program } from '../adapters/adapter.js';
import type { RewardOffer } from '../client/offer.js';
import type { Text } from '../locales/text.js';
import { moment, span } from './moment.js';

/** Why a member can't have it, and when they can; '' where what it costs and asks of the cart says enough. */
export function why({ availability, reward }: RewardOffer, { tiers }: Program, text: Text): string {
  const { available, reason, detail, resetsAt } = availability;
  const tier = tiers.find(({ id }) => id === availability.tier)?.name;
  const again = resetsAt ? text.t('limitResets', { when: text.until(resetsAt, Date.now()) }) : '';
  if (available || (reason === 'cart_requirements' && reward.minimum)) return '';
  if (reason === 'tier_required' && tier) return text.t('tierRequired', { tier });
  if (reason === 'limit_reached') return again || text.t('limitReached');
  if (reason === 'out_of_stock') return `${text.t('outOfStock')}${again && `. ${again}`}`;
  if (reason === 'ended') return text.t('ended');
  if (reason === 'not_open') return opening({ availability, reward }, tiers, text);
  return detail ?? text.t('notNow');
}

/** When it opens: for tiers that come first and for everyone, or just when it does for this member. */
function opening({ availability, reward }: RewardOffer, tiers: Program['tiers'], text: Text): string {
  const to = (at: string): string => moment(at, text.locale);
  const ahead = reward.opens?.filter(({ at }) => Date.parse(at) > Date.now()) ?? [];
  const steps = ahead.flatMap(({ at, tier }) => {
    const name = tiers.find(({ id }) => id === tier)?.name;
    if (tier && !name) return [];
    return name ? text.t('opensForTier', { when: to(at), tier: name }) : text.t('opensForAll', { when: to(at) });
  });
  if (steps.length > 1)
    return text.t('opens', { when: new Intl.ListFormat(text.locale, { type: 'unit' }).format(steps) });
  const at = availability.opensAt ?? ahead[0]?.at;
  return at ? text.t('opens', { when: to(at) }) : text.t('notNow');
}

/** What makes it worth hurrying, for a line beneath it. */
export function hurry({ reward: { closes }, availability: { left, reason } }: RewardOffer, text: Text): string {
  if (reason === 'ended' || reason === 'out_of_stock') return '';
  const facts = [
    left === undefined ? '' : text.t('left', { count: left }),
    closes ? text.t('closes', { when: moment(closes, text.locale) }) : '',
  ];
  return facts.filter(Boolean).join(' · ');
}

/** What there is to know before having it besides what its row says, a line each. */
export function conditions(offer: RewardOffer, text: Text): string[] {
  const { event, limit } = offer.reward;
  return [
    event ? span(event.starts, event.ends, text.locale) : '',
    event?.place ?? '',
    hurry(offer, text),
    limit ? text.t('limitEach', { count: limit }) : '',
  ].filter(Boolean);
}
