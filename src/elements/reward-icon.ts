import Gift from 'lucide/dist/esm/icons/gift.mjs';
import Percent from 'lucide/dist/esm/icons/percent.mjs';
import Ticket from 'lucide/dist/esm/icons/ticket.mjs';
import type { RewardKind } from '../adapters/adapter.js';
import { icon, iconLater, type IconNodes } from './icons.js';

/** Of what most programs have; the others' come when one of them is shown. */
const USUAL: Partial<Record<RewardKind, IconNodes>> = {
  amount_off: Ticket,
  percentage_off: Percent,
  variable_amount: Ticket,
  free_product: Gift,
  custom: Gift,
};

/** What stands for a kind of reward where the merchant has no picture. */
export function rewardIcon(kind: RewardKind): SVGSVGElement {
  const usual = USUAL[kind];
  return usual ? icon(usual) : iconLater(import('./reward-icons.js').then(({ ICONS }) => ICONS[kind] ?? Gift));
}
