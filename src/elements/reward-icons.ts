import BookOpen from 'lucide/dist/esm/icons/book-open.mjs';
import Calendar from 'lucide/dist/esm/icons/calendar.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import CreditCard from 'lucide/dist/esm/icons/credit-card.mjs';
import HandHeart from 'lucide/dist/esm/icons/hand-heart.mjs';
import Truck from 'lucide/dist/esm/icons/truck.mjs';
import type { RewardKind } from '../adapters/adapter.js';
import type { IconNodes } from './icons.js';

/** Of the kinds that `reward-icon.ts` does not have at hand. */
export const ICONS: Partial<Record<RewardKind, IconNodes>> = {
  free_shipping: Truck,
  gift_card: CreditCard,
  store_credit: CreditCard,
  donation: HandHeart,
  early_access: Clock,
  experience: Calendar,
  content: BookOpen,
};
