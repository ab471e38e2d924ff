import Cake from 'lucide/dist/esm/icons/cake.mjs';
import Heart from 'lucide/dist/esm/icons/heart.mjs';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import Share from 'lucide/dist/esm/icons/share-2.mjs';
import ShoppingBag from 'lucide/dist/esm/icons/shopping-bag.mjs';
import Sparkles from 'lucide/dist/esm/icons/sparkles.mjs';
import Star from 'lucide/dist/esm/icons/star.mjs';
import UserPlus from 'lucide/dist/esm/icons/user-plus.mjs';
import Users from 'lucide/dist/esm/icons/users.mjs';
import type { EarningKind, EarningRule, Program } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
import { icon, iconLater, type IconNodes } from './icons.js';

/** Of what most programs have; the others' come when one of them is shown. */
const USUAL: Partial<Record<EarningKind, IconNodes>> = {
  purchase: ShoppingBag,
  sign_up: UserPlus,
  birthday: Cake,
  referral: Users,
  review: Star,
  newsletter: Mail,
  social_follow: Heart,
  social_share: Share,
  custom: Sparkles,
};

export function earningIcon({ kind }: EarningRule): SVGSVGElement {
  const usual = USUAL[kind];
  return usual ? icon(usual) : iconLater(import('./earning-icons.js').then(({ ICONS }) => ICONS[kind] ?? Sparkles));
}

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
