import type { Voucher } from '../../src/adapters/adapter.js';
import type { Story } from '../backend/demo-story.js';
import type { MarketId } from '../market.js';
import type { TroubleKey } from '../troubles.js';
import type { ProgramKey } from './programs.js';

export const GROUPS = {
  points: 'Points',
  tiers: 'Tiers',
  earn: 'Ways to earn',
  rewards: 'Rewards',
  kinds: 'What Beans become',
  cart: 'In the cart',
  vouchers: 'Vouchers',
  guest: 'Guest to member',
  activity: 'Activity',
  passing: 'Over in a moment',
} as const;

/** A situation that a shopper can be in, with a place in the shop where it shows. */
export interface DemoState {
  /** In kebab-case; its customer is `state_<id>`. */
  id: string;
  group: keyof typeof GROUPS;
  title: string;
  /** What to see there, in one line. */
  about: string;
  /** Where in the shop. */
  path: string;
  /** Where in the panel, as in a deep link; the panel stays shut when left out. */
  view?: string;
  /** Shows in this market alone. */
  market?: MarketId;
  /** The program as it is when left out. */
  program?: ProgramKey;
  /** Nobody is signed in. */
  guest?: true;
  /** Why answers do not come through. */
  trouble?: TroubleKey;
  /** Part of the widget that is pressed to see it. */
  press?: 'use' | 'confirm' | 'apply';
  /** What is in the cart: product slug → how many. */
  cart?: Readonly<Record<string, number>>;
  /** The cart is paid for by a guest; what shows is the thank-you page. */
  ordered?: true;
  /** What led to it, on the real ledger. */
  story?: (story: Story) => Promise<unknown>;
  /** Vouchers whose codes are in the cart. */
  inCart?: (story: Story) => Promise<Voucher[]>;
}

/** The name of everyone whose story a state tells. */
export const NAME = 'Freja';

/** What the story calls the order that a guest pays for. */
export const GUEST_ORDER = 'guest';

/** Of the customer that a state's story is told of. */
export function emailOf(customerId: string): string {
  return `${customerId.replace(/^state_/, '')}@example.com`;
}
