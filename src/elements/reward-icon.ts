import Gift from 'lucide/dist/esm/icons/gift.mjs';
import Percent from 'lucide/dist/esm/icons/percent.mjs';
import Ticket from 'lucide/dist/esm/icons/ticket.mjs';
import Truck from 'lucide/dist/esm/icons/truck.mjs';
import type { RewardKind } from '../adapters/adapter.js';
import { icon } from './icons.js';

const ICONS: Partial<Record<RewardKind, typeof Gift>> = {
  amount_off: Ticket,
  percentage_off: Percent,
  free_shipping: Truck,
  gift_card: Ticket,
  store_credit: Ticket,
};

/** What stands for a kind of reward where the merchant has no picture. */
export const rewardIcon = (kind: RewardKind): SVGSVGElement => icon(ICONS[kind] ?? Gift);
