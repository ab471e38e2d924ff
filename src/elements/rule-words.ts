import type { EarningKind, EarningProgress, EarningRule, Member, Program } from '../adapters/adapter.js';
import type { ErrorCode } from '../adapters/error.js';
import type { Messages } from '../locales/messages.js';
import type { Text } from '../locales/text.js';

/** Where a rule stands for this shopper, in the order in which rules are shown. */
export const STANDINGS = ['open', 'pending', 'locked', 'done'] as const;
export type Standing = (typeof STANDINGS)[number];

const WEEK = 7 * 24 * 60 * 60 * 1000;

const PER: Record<NonNullable<NonNullable<EarningRule['limit']>['per']>, keyof Messages> = {
  day: 'earnTimesDay',
  week: 'earnTimesWeek',
  month: 'earnTimesMonth',
  year: 'earnTimesYear',
};

const PENDING: Record<NonNullable<EarningProgress['pending']>, keyof Messages> = {
  confirmation: 'earnConfirm',
  approval: 'earnApproval',
  delay: 'earnDelay',
};

const REQUESTS: Partial<Record<EarningKind, keyof Messages>> = {
  newsletter: 'earnSignUp',
  visit: 'earnCheckIn',
  streak: 'earnCheckIn',
};

const OPENERS: Partial<Record<EarningKind, keyof Messages>> = {
  social_follow: 'earnFollow',
  social_share: 'earnShare',
  app_install: 'earnGetApp',
  wallet_pass: 'earnAddPass',
};

const FAILURES: Partial<Record<ErrorCode, keyof Messages>> = {
  limit_reached: 'earnOver',
  invalid: 'birthdayInvalid',
  blocked: 'blockedText',
  unauthenticated: 'problemSignIn',
  offline: 'problemOffline',
  rate_limited: 'problemBusy',
};

export function standingOf({ done, pending, locked }: EarningProgress): Standing {
  if (pending) return 'pending';
  if (locked) return 'locked';
  return done ? 'done' : 'open';
}

/** What the button says that asks for the points, or that the shopper did it. */
export const requestKey = ({ kind, by }: EarningRule): keyof Messages =>
  (by === 'request' && REQUESTS[kind]) || 'earnClaim';

/** What the link says that leads to where it is done. */
export const openerKey = ({ kind }: EarningRule): keyof Messages => OPENERS[kind] ?? 'earnGo';

export const earnFailureKey = (code: ErrorCode): keyof Messages => FAILURES[code] ?? 'earnFailed';

/** "We are looking at it", "Again in 4 days", "For Nightingale members"; '' where there is nothing to wait for. */
export function standingWords(progress: EarningProgress, rule: EarningRule, program: Program, text: Text): string {
  const { pending, clearsAt, locked, opensAt, done, resetsAt } = progress;
  if (pending === 'delay' && clearsAt) return text.t('earnDelayUntil', { when: text.until(clearsAt, Date.now()) });
  if (pending) return text.t(PENDING[pending]);
  if (locked === 'waiting' && opensAt) return text.t('earnFrom', { date: text.date(opensAt) });
  if (locked) return tierWords(rule, program, text);
  if (!done) return '';
  return resetsAt ? text.t('earnAgain', { when: text.until(resetsAt, Date.now()) }) : text.t('earnDone');
}

export function tierWords({ tier }: EarningRule, { tiers }: Program, text: Text): string {
  const name = tiers.find(({ id }) => id === tier)?.name;
  return name ? text.t('earnForTier', { tier: name }) : '';
}

/** "2 of 3 this month", "Day 3 of 7"; '' where it counts once or without end. */
export function progressWords(
  { kind, limit }: EarningRule,
  { times, value, target }: EarningProgress,
  text: Text,
): string {
  if (value !== undefined && target !== undefined) {
    if (kind === 'milestone') return text.t('earnOrders', { value, count: target });
    return text.t(kind === 'streak' || kind === 'visit' ? 'earnDays' : 'tierOf', { value, target });
  }
  if (!limit || limit.times < 2) return '';
  return text.t(limit.per ? PER[limit.per] : 'earnTimes', { times: times ?? 0, most: limit.times });
}

/** What makes purchases earn more than the rule says: the shopper's tier, and a day that is near. */
export function extras({ bonus, per }: EarningRule, { tiers, points }: Program, member: Member, text: Text): string[] {
  const tier = tiers.find(({ id }) => id === member.tier?.current);
  const words: string[] = [];
  if (per && tier?.multiplier && tier.multiplier !== 100) {
    words.push(text.t('earnFactor', { factor: factor(tier.multiplier, text), tier: tier.name }));
  }
  const from = Date.parse(bonus?.from ?? '') - Date.now();
  if (bonus && from < WEEK && Date.parse(bonus.until) > Date.now()) {
    const said = { factor: factor(bonus.factor, text), points: text.unit(2, points && { ...points, decimals: 0 }) };
    const day = new Intl.DateTimeFormat(text.locale, { weekday: 'long' }).format(new Date(bonus.from));
    words.push(from <= 0 ? text.t('earnBonusToday', said) : text.t('earnBonusOn', { ...said, day }));
  }
  return words;
}

function factor(percent: number, { locale }: Text): string {
  return new Intl.NumberFormat(locale).format(percent / 100);
}
