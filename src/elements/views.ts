import { report } from '../client/report.js';
import { loadText } from '../locales/locales.js';
import type { Part } from '../locales/messages.js';
import { VIEWS, type View } from './events.js';

type Load = () => Promise<unknown>;

const VIEW: Record<View | 'guest', Load> = {
  guest: () => import('./loyalty-guest.js'),
  home: () => import('./loyalty-home.js'),
  earn: () => import('./loyalty-earn.js'),
  rewards: () => import('./loyalty-rewards.js'),
  refer: () => import('./loyalty-refer.js'),
  vouchers: () => import('./loyalty-vouchers.js'),
  activity: () => import('./loyalty-activity.js'),
  perks: () => import('./loyalty-perks.js'),
};

/** What else may stand in a page, by tag; the rest comes with the panel. */
const INLINE: Partial<Record<string, Load>> = {
  'loyalty-guest': VIEW.guest,
  'loyalty-join': () => import('./loyalty-join.js'),
  'loyalty-cart': () => import('./loyalty-cart.js'),
  'loyalty-points-for': () => import('./loyalty-points-for.js'),
  'loyalty-after-purchase': () => import('./loyalty-after-purchase.js'),
  ...Object.fromEntries(VIEWS.map((view) => [`loyalty-${view}`, VIEW[view]])),
};

async function loaded(load: Load): Promise<boolean> {
  try {
    await load();
    return true;
  } catch (error) {
    report({ code: 'unavailable', message: String(error) });
    return false;
  }
}

/**
 * Home comes with the panel; the others are fetched when first shown, their words beside them. Tells whether it is there;
 * never rejects.
 */
export function loadView(view: keyof typeof VIEW, locale?: string): Promise<boolean> {
  if (locale && view !== 'home') loadText(locale, [view satisfies Part]).catch(() => undefined);
  return loaded(VIEW[view]);
}

/** The file of an element that stands in a page; another's tag is left alone. Never rejects. */
export function loadInline(tag: string): void {
  const load = INLINE[tag];
  if (load) void loaded(load);
}
