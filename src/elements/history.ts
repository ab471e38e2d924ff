import type { Activity, ActivityKind, PointsUnit } from '../adapters/adapter.js';
import type { Messages } from '../locales/messages.js';
import type { Text } from '../locales/text.js';

type Sentences<Sentence> = Partial<Record<ActivityKind, Sentence>>;

/** Items named in a line; the others are counted. */
const NAMED = 2;

/** Without and with items. */
const ABOUT_ORDER: Sentences<[plain: keyof Messages, naming: keyof Messages]> = {
  earned: ['didEarnOrder', 'didEarnItems'],
  approved: ['didApprove', 'didApproveItems'],
  returned: ['didReturn', 'didReturnItems'],
};

const ABOUT_TITLE: Sentences<keyof Messages> = {
  earned: 'didEarn',
  redeemed: 'didRedeem',
  undone: 'didUndo',
  expired: 'didExpire',
  tier: 'didReachTier',
};

const PLAIN: Sentences<keyof Messages> = {
  earned: 'plainEarned',
  approved: 'plainEarned',
  redeemed: 'plainRedeemed',
  undone: 'plainUndone',
  returned: 'plainReturned',
  expired: 'didExpire',
  adjusted: 'didAdjust',
};

/** What happened, plainly: names the order, its items or the thing where the backend says which; its own words otherwise. */
export function sentence({ kind, order, items = [], title }: Activity, text: Text): string {
  const aboutOrder = ABOUT_ORDER[kind];
  const aboutTitle = ABOUT_TITLE[kind];
  if (aboutOrder && order !== undefined) {
    const [plain, naming] = aboutOrder;
    return items.length > 0 ? text.t(naming, { order, items: listed(items, text) }) : text.t(plain, { order });
  }
  if (aboutTitle && title !== undefined) return text.t(aboutTitle, { title });
  return title ?? text.t(PLAIN[kind] ?? 'activity');
}

/** "Lærke, Rødhals and 2 more". */
export function listed(all: readonly string[], text: Text, named = NAMED): string {
  const rest = all.length - named;
  const shown = rest > 0 ? [...all.slice(0, named), text.t('activityMore', { count: rest })] : all;
  return new Intl.ListFormat(text.locale).format(shown);
}

/** "+100" or "−200", with a real minus. */
export function signed(points: number, unit: PointsUnit | undefined, text: Text): string {
  return `${points < 0 ? '−' : '+'}${text.number(Math.abs(points), unit?.decimals)}`;
}

/** What happened in one month. */
export interface Month {
  /** "2026-3", in the shopper's time zone. */
  id: string;
  /** "March 2026". */
  name: string;
  lines: Activity[];
}

/** Lines, newest first, under the month they happened in. */
export function byMonth(lines: readonly Activity[], { locale }: Text): Month[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
  const months = new Map<string, Month>();
  for (const line of lines) {
    const at = new Date(line.at);
    const id = `${String(at.getFullYear())}-${String(at.getMonth() + 1)}`;
    const month = months.get(id);
    if (month) month.lines.push(line);
    else months.set(id, { id, name: name.format(at), lines: [line] });
  }
  return [...months.values()];
}
