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

/** Home comes with the panel; the others are fetched when first shown. Never rejects. */
export function loadView(view: keyof typeof LOAD): void {
  LOAD[view]?.().catch(() => {
    report({ code: 'unavailable', message: `The view ${view} could not be fetched.` });
  });
}
