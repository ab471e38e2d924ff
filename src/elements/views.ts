import { report } from '../client/report.js';
import { loadText } from '../locales/locales.js';
import type { Part } from '../locales/messages.js';
import type { View } from './events.js';

export type Load = () => Promise<unknown>;

export const VIEW: Record<View | 'guest', Load> = {
  guest: () => import('./loyalty-guest.js'),
  home: () => import('./loyalty-home.js'),
  earn: () => import('./loyalty-earn.js'),
  rewards: () => import('./loyalty-rewards.js'),
  refer: () => import('./loyalty-refer.js'),
  vouchers: () => import('./loyalty-vouchers.js'),
  activity: () => import('./loyalty-activity.js'),
  perks: () => import('./loyalty-perks.js'),
};

/** Whether it could be fetched; never rejects. */
export async function loaded(load: Load): Promise<boolean> {
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
