import type { Money, PointsRange, Program, Reward } from '../adapters/adapter.js';
import type { Wish } from './calls.js';
import { fail } from './expect.js';
import { BALANCE, PRICE, TREAT } from './world.js';

export interface Treat {
  wish: Wish;
  /** What its voucher is to be; a range may become anything that is worth as much. */
  kind?: Reward['kind'];
  value?: Money;
}

/** Of what was seeded; from a backend where nobody lists rewards, what its program offers by itself. */
export function treatOf({ rewards }: Program, listed: boolean): Treat {
  const seeded = rewards.find(({ id }) => id === TREAT.reward);
  if (listed) return seeded ? fixed(seeded) : { wish: TREAT };
  const own = rewards.find(({ range }) => range) ?? rewards[0];
  if (!own) return fail('load → program.rewards', 'something to redeem, as "redeem" is a capability', rewards);
  const treat = own.range ? chosen(own.id, own.range) : fixed(own);
  const most = BALANCE / 2;
  if (treat.wish.points <= most) return treat;
  return fail(
    `load → program.rewards, ${own.id}`,
    `something to be had for ${most} points or fewer`,
    treat.wish.points,
  );
}

/** What so many points are worth by the step. */
export function worthBySteps(points: number, { step, value }: PointsRange): Money {
  return { ...value, minor: (points / step) * value.minor };
}

/** The first reward that takes as many points as the shopper likes. */
export function rangeOf({ rewards }: Program): { reward: string; range: PointsRange } {
  for (const { id, range } of rewards) if (range) return { reward: id, range };
  return fail('load → program.rewards', 'one with a range', rewards);
}

/** The most points that its steps allow up to `most`; its least where even that is more. */
export function reachable({ min, max, step }: PointsRange, most: number): number {
  return min + Math.max(0, Math.floor((Math.min(max, most) - min) / step)) * step;
}

function fixed({ id, points, kind, value }: Reward): Treat {
  return { wish: { reward: id, points }, kind, ...(value && { value }) };
}

function chosen(reward: string, range: PointsRange): Treat {
  const { min, max, step } = range;
  const points = PRICE >= min && PRICE <= max && (PRICE - min) % step === 0 ? PRICE : min;
  return { wish: { reward, points }, value: worthBySteps(points, range) };
}
