import BookOpen from 'lucide/dist/esm/icons/book-open.mjs';
import Calendar from 'lucide/dist/esm/icons/calendar.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import CreditCard from 'lucide/dist/esm/icons/credit-card.mjs';
import Gift from 'lucide/dist/esm/icons/gift.mjs';
import Heart from 'lucide/dist/esm/icons/heart.mjs';
import Percent from 'lucide/dist/esm/icons/percent.mjs';
import Ticket from 'lucide/dist/esm/icons/ticket.mjs';
import Truck from 'lucide/dist/esm/icons/truck.mjs';
import type { RewardKind } from '../adapters/adapter.js';
import { icon } from './icons.js';

const ICONS: Partial<Record<RewardKind, typeof Gift>> = {
  amount_off: Ticket,
  percentage_off: Percent,
  variable_amount: Ticket,
  free_shipping: Truck,
  gift_card: CreditCard,
  store_credit: CreditCard,
  donation: Heart,
  early_access: Clock,
  experience: Calendar,
  content: BookOpen,
};

/** What stands for a kind of reward where the merchant has no picture. */
export const rewardIcon = (kind: RewardKind): SVGSVGElement => icon(ICONS[kind] ?? Gift);
