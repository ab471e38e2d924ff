import type { Activity, ActivityKind, PointsUnit } from '../adapters/adapter.js';
import type { Messages } from '../locales/en.js';
import type { Text } from '../locales/text.js';

type Sentences = Partial<Record<ActivityKind, keyof Messages>>;

const ABOUT_ORDER: Sentences = { earned: 'didEarnOrder', approved: 'didApprove', returned: 'didReturn' };

const ABOUT_TITLE: Sentences = {
  earned: 'didEarn',
  redeemed: 'didRedeem',
  undone: 'didUndo',
  expired: 'didExpire',
  tier: 'didReachTier',
};

const PLAIN: Sentences = { expired: 'didExpire', adjusted: 'didAdjust' };

/** What happened, plainly: names the order or the thing where the backend says which; its own words otherwise. */
export function sentence({ kind, order, title }: Activity, text: Text): string {
  const aboutOrder = ABOUT_ORDER[kind];
  const aboutTitle = ABOUT_TITLE[kind];
  if (aboutOrder && order !== undefined) return text.t(aboutOrder, { order });
  if (aboutTitle && title !== undefined) return text.t(aboutTitle, { title });
  return title ?? text.t(PLAIN[kind] ?? 'activity');
}

/** "+100" or "−200", with a real minus. */
export function signed(points: number, unit: PointsUnit | undefined, text: Text): string {
  return `${points < 0 ? '−' : '+'}${text.number(Math.abs(points), unit?.decimals)}`;
}

/** Lines, newest first, under the month they happened in: "March 2026". */
export function byMonth(lines: readonly Activity[], { locale }: Text): [month: string, lines: Activity[]][] {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
  const months = new Map<string, Activity[]>();
  for (const line of lines) {
    const month = name.format(new Date(line.at));
    months.set(month, [...(months.get(month) ?? []), line]);
  }
  return [...months];
}
