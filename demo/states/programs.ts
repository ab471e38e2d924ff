import type { ProgramDefinition, RewardDefinition } from '../backend/definition.js';
import { byOrders, byPoints } from '../backend/program-measures.js';
import { morgenfugl } from '../backend/program.js';
import { nameARoast, soldOutDrop } from './shelf-rewards.js';

/** Morgenfugl's program, and what it would be like with one thing otherwise. Each has members and stock of its own. */
export const PROGRAMS = {
  main: morgenfugl,
  orders: byOrders,
  points: byPoints,
  hidden: withHiddenTier(),
  shelf: withOtherStock(),
  many: withManyRewards(500),
  few: { ...morgenfugl, id: 'morgenfugl-few', rewards: morgenfugl.rewards.slice(0, 5) },
  double: withDoublePoints(),
} satisfies Record<string, ProgramDefinition>;

export type ProgramKey = keyof typeof PROGRAMS;

export const PROGRAM_KEYS = Object.keys(PROGRAMS) as ProgramKey[];

function withHiddenTier(): ProgramDefinition {
  const nightOwls = {
    id: 'night-owls',
    name: { en: 'Night Owls', da: 'Natugler' },
    thresholds: { DKK: 1_000_000, EUR: 134_000 },
    perks: [{ en: 'The key to the roastery', da: 'Nøglen til risteriet' }],
    multiplier: 200,
    access: 'hidden',
  } as const;
  return { ...morgenfugl, id: 'morgenfugl-hidden', tiers: [...morgenfugl.tiers, nightOwls] };
}

/** A grinder and a roast sold out, a roast that is on sale all week, and a reward of a kind of its own. */
function withOtherStock(): ProgramDefinition {
  const changes: Record<string, Partial<RewardDefinition>> = {
    'hand-grinder': { stock: 0 },
    'cupping-class': { stock: 10_000 },
    'weekly-drop': {
      opens: [{ at: { weeks: -1, weekday: 5, hour: 9 } }],
      closes: { weeks: 1, weekday: 7, hour: 20 },
    },
  };
  const rewards = morgenfugl.rewards.map((reward) => ({ ...reward, ...changes[reward.id] }));
  return { ...morgenfugl, id: 'morgenfugl-shelf', rewards: [...rewards, soldOutDrop, nameARoast] };
}

function withManyRewards(count: number): ProgramDefinition {
  const roasts = Array.from({ length: count - morgenfugl.rewards.length }, (_, index) => roast(index + 1));
  return { ...morgenfugl, id: 'morgenfugl-many', rewards: [...morgenfugl.rewards, ...roasts] };
}

function roast(number: number): RewardDefinition {
  return {
    id: `roast-${number}`,
    kind: 'free_product',
    name: { en: `A bag of roast no. ${number}`, da: `En pose ristning nr. ${number}` },
    points: 400 + number * 10,
    worth: { DKK: 12_900, EUR: 1_800 },
    image: '/pictures/bag.svg',
    validDays: 90,
  };
}

/** On whatever day it is looked at. */
function withDoublePoints(): ProgramDefinition {
  const always = {
    description: {
      en: 'Double on roast day, which is today. Your Beans land when the 14 days for returns have passed.',
      da: 'Dobbelt op på ristedagen, og det er i dag. Dine Bønner lander, når de 14 dages returret er gået.',
    },
    bonus: { factor: 200 },
  };
  const earning = morgenfugl.earning.map((rule) => (rule.kind === 'purchase' ? { ...rule, ...always } : rule));
  return { ...morgenfugl, id: 'morgenfugl-double', earning };
}
