import type { Program, TierProgress } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
import { measured, tierById } from './tier-words.js';

/** What there is to say of a tier besides the way to the next. */
export interface TierNews {
  /** What is special about it now. */
  title?: string;
  lines: string[];
}

interface Facts {
  tier: TierProgress;
  program: Program;
  text: Text;
}

/** In words: the standing, what keeps the tier and by when, what would follow it. */
export function tierNews(tier: TierProgress, program: Program, text: Text): TierNews {
  const facts = { tier, program, text };
  switch (tier.standing) {
    case 'reached':
      return titled(now(facts), welcome(facts));
    case 'downgraded':
      return titled(now(facts), former(facts));
    case 'at_risk':
      return titled(keeping(facts) || lasting(facts), forecast(facts));
    case 'grace':
      return titled(lasting(facts), keeping(facts) || forecast(facts));
    default:
      return { lines: [byInvitation(facts), keeping(facts) || counting(facts), forecast(facts)].filter(Boolean) };
  }
}

function titled(title: string, line: string): TierNews {
  return { ...(title && { title }), lines: line ? [line] : [] };
}

function now({ tier, program, text }: Facts): string {
  const name = tierById(program, tier.current)?.name;
  return name ? text.t('tierNow', { tier: name }) : '';
}

function lasting({ tier, program, text }: Facts): string {
  const name = tierById(program, tier.current)?.name;
  return name && tier.until ? text.t('tierUntil', { tier: name, date: text.date(tier.until) }) : '';
}

function welcome({ tier, program, text }: Facts): string {
  const gift = tierById(program, tier.current)?.welcome;
  if (gift) return text.t('tierWelcome', { gift });
  return tier.since ? text.t('tierSince', { date: text.date(tier.since) }) : '';
}

function former({ tier, program, text }: Facts): string {
  const name = tierById(program, tier.previous)?.name;
  return name ? text.t('tierFormer', { tier: name }) : '';
}

function byInvitation({ tier, program, text }: Facts): string {
  return tierById(program, tier.current)?.access === 'invitation' ? text.t('tierInvited') : '';
}

/** Until it is kept. */
function keeping({ tier, program, text }: Facts): string {
  const { keep = 0, value, until, current } = tier;
  const name = tierById(program, current)?.name;
  if (!name || !until || keep <= value) return '';
  const amount = measured(keep - value, tier, program, text);
  return text.t('tierKeep', { amount, date: text.date(until), tier: name });
}

function counting({ tier, text }: Facts): string {
  return tier.next && tier.value > 0 && tier.until ? text.t('tierCounts', { date: text.date(tier.until) }) : '';
}

function forecast({ tier, program, text }: Facts): string {
  const name = tierById(program, tier.forecast)?.name;
  return name && tier.until ? text.t('tierForecast', { date: text.date(tier.until), tier: name }) : '';
}
