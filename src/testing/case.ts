import {
  CAPABILITIES,
  type Capability,
  type LoyaltyAdapter,
  type Program,
  type SentRedeem,
} from '../adapters/adapter.js';
import type { Wish } from './calls.js';
import type { Shopper } from './shopper.js';
import type { Context, Seed, Subject, Trait } from './subject.js';
import type { Treat } from './treat.js';
import { ADA } from './world.js';

/**
 * What a case takes for granted, beside `load`. keys: a repeated key is applied once by the backend itself. code: a
 * redeem brings a voucher; cart: it is applied to a cart instead. range and variants: there is a reward of this sort.
 * rules: there is something to complete. lost, failing, spoiling, markets and proof: the subject knows how.
 */
export type Need =
  | Capability
  | Trait
  | 'points'
  | 'keys'
  | 'code'
  | 'cart'
  | 'range'
  | 'variants'
  | 'rules'
  | 'lost'
  | 'failing'
  | 'spoiling'
  | 'markets'
  | 'proof';

/** One promise of the contract, tried on a freshly seeded backend. */
export interface Case {
  name: string;
  needs?: readonly Need[];
  /** The usual world when left out. */
  seed?: (currency: string) => Seed;
  run(stage: Stage): Promise<void>;
}

export interface Stage {
  guest(): Shopper;
  /** Through an adapter of their own, made anew each time. */
  as(subject: string): Shopper;
  /** The same in another market. */
  abroad(subject: string, where: Context): Shopper;
  seed: Seed;
  context: Context;
  program: Program;
  /** To be done to the backend what the case needs. */
  subject: Subject;
  has(need: Need): boolean;
  /** What is redeemed where any reward will do: members can pay for it. */
  treat(): Treat;
  /** Proves who placed a guest's order. */
  proof(order: string): string;
  /** The member's one cart, where redeems are applied to carts. */
  cart(subject: string): Promise<string | undefined>;
}

const TRAITS = Object.keys({
  blocked: true,
  candidate: true,
  stock: true,
  perMember: true,
  catalogue: true,
  lines: true,
  debit: true,
  oldVouchers: true,
} satisfies Record<Trait, true>) as Trait[];

/** What is there to be needed: named by the program and had by the adapter, both, and known to the subject. */
export function offered(adapter: LoyaltyAdapter, program: Program, subject: Subject): Set<Need> {
  const { capabilities, points, rewards, earning } = program;
  const known: [Need, unknown][] = [
    ['points', points],
    ['keys', adapter.idempotency === 'key'],
    ['range', rewards.some(({ range }) => range)],
    ['variants', rewards.some(({ variants }) => variants)],
    ['rules', earning.some(({ by }) => by === 'request' || by === 'claim')],
    ['code', !subject.cart],
    ['cart', subject.cart],
    ['lost', subject.loseNextAnswer],
    ['failing', subject.fail],
    ['spoiling', subject.spoil],
    ['markets', subject.markets],
    ['proof', subject.proof],
  ];
  return new Set<Need>([
    ...CAPABILITIES.filter((name) => capabilities.includes(name) && adapter[name]),
    ...TRAITS.filter((trait) => !subject.lacks?.includes(trait)),
    ...known.flatMap(([need, there]) => (there ? need : [])),
  ]);
}

/** What a treat takes from the balance as it is redeemed. */
export function taken(stage: Stage): number {
  return stage.has('debit') ? stage.treat().wish.points : 0;
}

/** What a page keeps of Ada's redeem: with her cart, where redeems are applied to carts. */
export async function sentFor(stage: Stage, wish: Wish, at: number): Promise<SentRedeem> {
  const cart = await stage.cart(ADA);
  return { ...wish, at, ...(cart !== undefined && { cart }) };
}
