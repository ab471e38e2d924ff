/** What the double of Medusa keeps: customers with what they have, carts with what is on them. Amounts are minor units. */

export interface DoubleCart {
  id: string;
  customer?: string;
  total: number;
  /** Store credit that is on it. */
  credit?: number;
  /** Points that are on it, as a promotion. */
  promotion?: { id: string; code: string; value: number };
  /** When what is on it was put there. */
  appliedAt?: string;
  placedAt?: string;
}

interface Entry {
  id: string;
  type: 'credit' | 'debit';
  amount: number;
  reference: string;
  reference_id: string;
  note: string;
  created_at: string;
}

interface Owner {
  name: string;
  /** As whoever seeded it counts. */
  entries: Entry[];
}

export type Books = ReturnType<typeof createBooks>;

/** `worth`: minor units in a point. */
export function createBooks(worth: number) {
  const owners = new Map<string, Owner>();
  const carts = new Map<string, DoubleCart>();
  let ids = 0;
  /** Its own clock, so that no two entries are of one moment. */
  let now = Date.parse('2026-03-01T09:00:00Z');

  const newId = (prefix: string): string => `${prefix}_${String((ids += 1)).padStart(6, '0')}`;
  const tick = (): string => new Date((now += 1_000)).toISOString();
  const find = (id: string): DoubleCart | undefined => carts.get(id);

  function write(id: string, type: Entry['type'], amount: number, reference: string, reference_id: string): void {
    const note = type === 'credit' ? 'Welcome' : 'Gift card usage';
    owners.get(id)?.entries.push({ id: newId('trx'), type, amount, reference, reference_id, note, created_at: tick() });
  }

  function balance(id: string): number {
    const entries = owners.get(id)?.entries ?? [];
    return entries.reduce((sum, { type, amount }) => sum + (type === 'credit' ? amount : -amount), 0);
  }

  function dueOf({ total, credit = 0, promotion }: DoubleCart): number {
    return total - credit - (promotion?.value ?? 0);
  }

  function open(id: string): DoubleCart | string {
    const cart = carts.get(id);
    if (!cart) return `Cart with id ${id} not found`;
    return cart.placedAt === undefined ? cart : `Cart ${id} is already completed.`;
  }

  return {
    worth,
    newId,
    find,
    balance,
    nameOf: (id: string): string | undefined => owners.get(id)?.name,
    clear(): void {
      owners.clear();
      carts.clear();
    },
    add(id: string, name: string, credits: number[]): void {
      owners.set(id, { name, entries: [] });
      for (const amount of credits) write(id, 'credit', amount, 'user', 'user_1');
    },
    cartOf(customer: string, points: number): string {
      const id = newId('cart');
      carts.set(id, { id, customer, total: points * worth });
      return id;
    },
    /** In points. */
    due: (id: string): number => dueOf(carts.get(id)!) / worth,

    accounts(id: string): object[] {
      const entries = owners.get(id)?.entries ?? [];
      if (entries.length === 0) return [];
      const transactions = entries.map((entry) => ({ ...entry, amount: entry.amount / 100 }));
      return [{ id: `sc_${id}`, balance: balance(id) / 100, transactions }];
    },

    /** What is asked for is measured by a total that earlier credit has reduced, as in Medusa itself. Says why not. */
    applyCredit(id: string, amount?: number): string | undefined {
      const cart = open(id);
      if (typeof cart === 'string') return cart;
      const had = balance(cart.customer ?? '');
      const wanted = amount === undefined ? had : Math.round(amount * 100);
      if (had <= 0) return 'Store credit account not found for the customer on the cart in that currency.';
      if (wanted > had) return 'Amount is greater than the store credit account balance';
      const credit = Math.min(wanted, dueOf(cart));
      delete cart.credit;
      if (credit > 0) Object.assign(cart, { credit, appliedAt: new Date().toISOString() });
      return undefined;
    },

    applyPoints(id: string): string | undefined {
      const cart = open(id);
      if (typeof cart === 'string') return cart;
      if (cart.promotion) return 'Cart already has a loyalty promotion';
      const had = balance(cart.customer ?? '');
      if (had <= 0) return 'Customer has no loyalty points';
      const value = Math.min(had * worth, cart.total);
      cart.promotion = { id: newId('promo'), code: newId('LOYALTY-ADA'), value };
      return undefined;
    },

    removePoints(id: string): string | undefined {
      const cart = open(id);
      if (typeof cart === 'string') return cart;
      if (!cart.promotion) return 'No loyalty promotion found on cart';
      delete cart.promotion;
      return undefined;
    },

    order(id: string): void {
      const cart = carts.get(id)!;
      const spent = cart.promotion ? Math.floor(cart.promotion.value / worth) : (cart.credit ?? 0);
      cart.placedAt = tick();
      if (spent > 0) write(cart.customer ?? '', 'debit', spent, 'cart', id);
    },
  };
}
