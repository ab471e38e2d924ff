import type { View } from './events.js';

type Elsewhere = Exclude<View, 'home'> | 'guest';

/** For bundlers to find; the files of pages find each other by how they are named: vite.config.ts. */
const FILES: Record<Elsewhere, () => Promise<unknown>> = {
  guest: () => import('./loyalty-guest.js'),
  earn: () => import('./loyalty-earn.js'),
  rewards: () => import('./loyalty-rewards.js'),
  refer: () => import('./loyalty-refer.js'),
  vouchers: () => import('./loyalty-vouchers.js'),
  activity: () => import('./loyalty-activity.js'),
  perks: () => import('./loyalty-perks.js'),
};

/** Fetches the file of a view. Rejects when it can't be had. */
export const viewFile = (view: Elsewhere): Promise<unknown> => FILES[view]();
