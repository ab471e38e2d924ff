/**
 * MyRewards' points on cart in the WooCommerce double, from what version 5.7.8 was seen to answer: asked for more than
 * there is, it takes what there is and says nothing. Points leave the balance when an order is paid, which is not here.
 */
import type { Carts } from './carts.js';

interface Holding {
  amount: number;
  used: number;
}

export interface Points {
  /** What a point takes off, in the shop's minor units. */
  rate: number;
  give(session: string, amount: number): void;
  use(session: string, data: Record<string, unknown>): void;
  /** As the cart carries it: an object by system, or an empty list where nobody has points. */
  extension(session: string): object;
  coupons(session: string): { code: string; discount: number }[];
}

const SYSTEM = 'default';

export function createPoints(carts: Carts): Points {
  const holdings = new Map<string, Holding>();
  const points: Points = {
    rate: 5,
    give(session, amount) {
      holdings.set(session, { amount, used: 0 });
    },
    use(session, { action, system, value }) {
      const holding = holdings.get(session);
      if (action !== 'use_points' || system !== SYSTEM || !holding) return;
      holding.used = Math.max(0, Math.min(Number(value) || 0, most(session)));
    },
    extension(session) {
      const holding = holdings.get(session);
      const systems = holding
        ? {
            [SYSTEM]: {
              ...holding,
              min: 0,
              max: most(session),
              name: 'Bonus &amp; points',
              amount_formated: `${holding.amount} Points`,
            },
          }
        : [];
      return { lws_woorewards: { systems } };
    },
    coupons(session) {
      const used = holdings.get(session)?.used ?? 0;
      return used > 0 ? [{ code: `wr_points_on_cart-${SYSTEM}`, discount: used * points.rate }] : [];
    },
  };

  /** Never more than the cart is worth. */
  function most(session: string): number {
    const { amount } = holdings.get(session) ?? { amount: 0 };
    return Math.min(amount, Math.floor(carts.subtotal(session) / points.rate));
  }

  return points;
}
