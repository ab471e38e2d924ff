import CalendarCheck from 'lucide/dist/esm/icons/calendar-check.mjs';
import ClipboardList from 'lucide/dist/esm/icons/clipboard-list.mjs';
import Flag from 'lucide/dist/esm/icons/flag.mjs';
import Flame from 'lucide/dist/esm/icons/flame.mjs';
import Smartphone from 'lucide/dist/esm/icons/smartphone.mjs';
import type { EarningKind } from '../adapters/adapter.js';
import type { IconNodes } from './icons.js';

/** Of the kinds that `earning.ts` does not have at hand. */
export const ICONS: Partial<Record<EarningKind, IconNodes>> = {
  visit: CalendarCheck,
  streak: Flame,
  milestone: Flag,
  survey: ClipboardList,
  app_install: Smartphone,
  wallet_pass: Smartphone,
};
