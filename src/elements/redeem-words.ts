import type { Reward, RewardKind } from '../adapters/adapter.js';
import type { Client } from '../client/client.js';
import type { Messages } from '../locales/messages.js';
import type { PointsUnit, Text } from '../locales/text.js';
import { worthOf } from './amount.js';
import { failureKey } from './failure.js';
import { titled } from './worth.js';

export type Redeeming = ReturnType<Client['stores']['$redeeming']['get']>[string];

/** What points do, where they do not become money or a code for the cart. */
const DEALS: Partial<Record<RewardKind, keyof Messages>> = {
  donation: 'confirmGive',
  free_product: 'confirmGet',
  early_access: 'confirmGet',
  experience: 'confirmGet',
  content: 'confirmGet',
  custom: 'confirmGet',
};

/** "500 points become 5 off. 120 points left." */
export function deal(
  reward: Reward,
  points: number,
  balance: number,
  unit: PointsUnit | undefined,
  text: Text,
): string {
  const { kind, name, value, range } = reward;
  const what = range ? text.t('amountOff', { amount: text.money(worthOf(range, points)) }) : titled(name, value, text);
  return text.t(points === 0 ? 'confirmFree' : (DEALS[kind] ?? 'confirmText'), {
    points: text.points(points, unit),
    unit: text.unit(0, unit),
    reward: what,
    left: text.points(balance - points, unit),
  });
}

/** What happens by itself, for those who do not see it happen. */
export function said(progress: Redeeming, unit: PointsUnit | undefined, text: Text): string {
  if (progress.step === 'asking') return '';
  if (progress.step === 'failed') return text.t(failureKey(progress.error.code));
  return text.t(progress.step === 'done' ? 'redeemed' : progress.step, { unit: text.unit(0, unit) });
}
