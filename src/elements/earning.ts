import ClipboardList from 'lucide/dist/esm/icons/clipboard-list.mjs';
import Cake from 'lucide/dist/esm/icons/cake.mjs';
import CalendarCheck from 'lucide/dist/esm/icons/calendar-check.mjs';
import Flag from 'lucide/dist/esm/icons/flag.mjs';
import Flame from 'lucide/dist/esm/icons/flame.mjs';
import Heart from 'lucide/dist/esm/icons/heart.mjs';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import Share from 'lucide/dist/esm/icons/share-2.mjs';
import ShoppingBag from 'lucide/dist/esm/icons/shopping-bag.mjs';
import Smartphone from 'lucide/dist/esm/icons/smartphone.mjs';
import Sparkles from 'lucide/dist/esm/icons/sparkles.mjs';
import Star from 'lucide/dist/esm/icons/star.mjs';
import UserPlus from 'lucide/dist/esm/icons/user-plus.mjs';
import Users from 'lucide/dist/esm/icons/users.mjs';
import type { EarningKind, EarningRule, Program } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
import { icon } from './icons.js';

const PICTURES: Record<EarningKind, Parameters<typeof icon>[0]> = {
  purchase: ShoppingBag,
  sign_up: UserPlus,
  birthday: Cake,
  referral: Users,
  review: Star,
  newsletter: Mail,
  social_follow: Heart,
  social_share: Share,
  visit: CalendarCheck,
  streak: Flame,
  milestone: Flag,
  survey: ClipboardList,
  app_install: Smartphone,
  wallet_pass: Smartphone,
  custom: Sparkles,
};

export const earningIcon = ({ kind }: EarningRule): SVGSVGElement => icon(PICTURES[kind]);

/**
 * "+100 Beans", "1 Bean per 10 kr"; undefined where the result is not points. `multiplier`, in percent, is what the
 * shopper's tier makes of purchases.
 */
export function earningResult(
  { points, per }: EarningRule,
  program: Program,
  text: Text,
  multiplier = 100,
): string | undefined {
  if (points === undefined) return undefined;
  if (!per) return text.t('earnPlus', { points: text.points(points, program.points) });
  const times = timesUntilWhole(points * multiplier);
  return text.t('earnPer', {
    points: text.points((points * multiplier * times) / 100, program.points),
    amount: text.money({ ...per, minor: per.minor * times }),
  });
}

/** 1.25 points are no points: they are told as 125 for a hundred times the amount. */
function timesUntilWhole(hundredths: number): number {
  return [1, 10].find((times) => (hundredths * times) % 100 === 0) ?? 100;
}
