import type { EarningKind, EarningRule, Tier } from '../adapter.js';
import { compact, countIn, fieldsIn, linkIn, moneyOf, numberIn, text, textIn, type Fields } from '../reading.js';
import { enabled, tierFor } from './variants.js';
import { CLAIMED } from './loyaltylion.js';

const RULES: Readonly<Record<string, EarningKind>> = {
  purchase: 'purchase',
  referral: 'referral',
  review: 'review',
  birthday: 'birthday',
  join_program: 'sign_up',
  newsletter_signup: 'newsletter',
  pageview: 'visit',
  facebook_like: 'social_follow',
  instagram_follow: 'social_follow',
  tiktok_follow: 'social_follow',
  twitter_follow: 'social_follow',
  instagram_mention: 'social_share',
  instagram_post_hashtag: 'social_share',
  tiktok_post_hashtag: 'social_share',
  loyalty_pass_install: 'wallet_pass',
};

export function ruleOf(row: Fields, tiers: readonly Tier[], currency: string): EarningRule | undefined {
  const [variant] = enabled(row);
  if (!variant) return undefined;
  const { kind } = row;
  const result = fieldsIn(variant, 'result');
  const unit = numberIn(result, 'per_currency_unit');
  const isReward = result.kind === 'reward';
  const limit = fieldsIn(row, 'limit');
  const times = countIn(limit, 'count');
  const per = textIn(limit, 'interval') as 'day' | 'week' | 'month' | 'year' | undefined;
  return compact({
    id: text(row, 'id'),
    kind: (typeof kind === 'string' && Object.hasOwn(RULES, kind) && RULES[kind]) || ('custom' as const),
    title: text(variant, 'title'),
    description: isReward ? textIn(variant, 'result_short_text') : undefined,
    points: isReward ? undefined : countIn(result, 'points'),
    per: unit === undefined ? undefined : moneyOf(unit, currency),
    url: placeOf(kind, fieldsIn(row, 'properties')),
    by: byOf(kind),
    limit: times === undefined || times < 1 ? undefined : { times, ...(per && { per }) },
    tier: tierFor(variant, tiers),
  });
}

function byOf(kind: unknown): EarningRule['by'] {
  if (kind === 'birthday') return 'birthday';
  if (kind === 'newsletter_signup') return 'request';
  return CLAIMED.includes(kind) ? 'claim' : undefined;
}

function placeOf(kind: unknown, about: Fields): string | undefined {
  const at = (host: string, name: string): string | undefined => {
    const handle = textIn(about, name)?.replace(/^@/, '');
    return handle && `https://${host}${encodeURIComponent(handle)}`;
  };
  if (kind === 'tiktok_follow') return at('www.tiktok.com/@', 'tiktok_handle');
  if (kind === 'twitter_follow') return at('x.com/', 'twitter_handle');
  return (
    linkIn(about, 'destination_url') ??
    linkIn(about, 'facebook_like_url') ??
    at('www.instagram.com/', 'instagram_handle')
  );
}
