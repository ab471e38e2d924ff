import { report } from '../client/report.js';
import type { View } from './events.js';

const LOAD: Record<View | 'guest', () => Promise<unknown>> = {
  guest: () => import('./loyalty-guest.js'),
  home: () => import('./loyalty-home.js'),
  earn: () => import('./loyalty-earn.js'),
  rewards: () => import('./loyalty-rewards.js'),
  refer: () => import('./loyalty-refer.js'),
  vouchers: () => import('./loyalty-vouchers.js'),
  activity: () => import('./loyalty-activity.js'),
  perks: () => import('./loyalty-perks.js'),
};

/** Home comes with the panel; the others are fetched when first shown. Tells whether it is there; never rejects. */
export async function loadView(view: keyof typeof LOAD): Promise<boolean> {
  try {
    await LOAD[view]?.();
    return true;
  } catch (error) {
    report({ code: 'unavailable', message: String(error) });
    return false;
  }
}
