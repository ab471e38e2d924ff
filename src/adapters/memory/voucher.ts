import type { Money, PointsRange, RedeemInput, Reward, RewardKind, RewardVariant, Voucher } from '../adapter.js';
import { randomCode, time } from './shopper.js';
import { refuse } from './state.js';

const DAY = 86_400_000;
const VOUCHER_LIFE = 90 * DAY;
const HOLD_LIFE = DAY;
/** Had in person rather than in a cart. */
const KEPT: RewardKind[] = ['experience', 'early_access'];

/** The voucher for what was wished for; refuses another price than the reward's, and what it does not come in. */
export function issue(reward: Reward, input: RedeemInput, now: number): Voucher {
  const { range, variants, kind, name, points: price, percent, minimum, terms, event } = reward;
  const { points, hold } = input;
  if (range ? !isStep(range, points) : points !== price) refuse('invalid');
  const variant = variants && chosen(variants, input);
  const value = range ? worthOf(range, points) : reward.value;
  const code = randomCode();
  return {
    id: code,
    code,
    title: variant ? `${name}, ${variant.name}` : name,
    state: KEPT.includes(kind) ? 'held' : 'issued',
    kind,
    source: 'redemption',
    points,
    undoable: true,
    expiresAt: time(now + VOUCHER_LIFE),
    ...(value && { value }),
    ...(percent && { percent }),
    ...(minimum && { minimum }),
    ...(terms && { terms }),
    ...(event && { event }),
    ...(hold && { heldUntil: time(now + HOLD_LIFE) }),
  };
}

export function worthOf({ step, value }: PointsRange, points: number): Money {
  return { ...value, minor: Math.floor((points * value.minor) / step) };
}

function isStep({ min, max, step }: PointsRange, points: number): boolean {
  return points >= min && points <= max && (points - min) % step === 0;
}

function chosen(variants: RewardVariant[], { variant }: RedeemInput): RewardVariant {
  const found = variants.find(({ id }) => id === variant) ?? refuse('invalid');
  return found.soldOut ? refuse('out_of_stock') : found;
}
