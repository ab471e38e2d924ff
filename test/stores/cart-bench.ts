import type { CartWay, LoyaltyAdapter, Program, Redemption, Voucher } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { createClient, type Client } from '../../src/client/client.js';
import type { Cart, CodeRefusal, Host, KeyValue } from '../../src/host/host.js';

const DKK = (minor: number) => ({ minor, currency: 'DKK' });

/** 500 points take 50 kr off a cart of 100 kr or more. */
export const FIFTY_OFF = { reward: 'fifty-off', points: 500, minimum: DKK(10_000) };

const PROGRAM: Program = {
  version: '1',
  name: 'Beans',
  capabilities: ['redeem', 'redemption', 'undo', 'vouchers', 'quote'],
  tiers: [],
  earning: [],
  rewards: [],
};

export const lost = () => new LoyaltyError('timeout', 'No answer.', { outcome: 'unknown' });
export const offline = () => new LoyaltyError('offline', 'No network.');

/** A loyalty backend with one member in it. */
export function createBackend() {
  const vouchers = new Map<string, Voucher>();
  const redemptions = new Map<string, Redemption>();
  const undos: string[] = [];
  let quotes = 0;
  const state = { points: 1000, member: 'alex' };

  function issue(voucher: Partial<Voucher> & { id: string }): Voucher {
    const code = voucher.id.toUpperCase();
    const basic = { code, title: '50 kr off', state: 'issued', kind: 'amount_off', source: 'bonus' } as const;
    vouchers.set(voucher.id, { ...basic, ...voucher });
    return vouchers.get(voucher.id)!;
  }

  function change(id: string, changes: Partial<Voucher>): void {
    vouchers.set(id, { ...vouchers.get(id)!, ...changes });
  }

  function waysFor({ subtotal, codes }: Cart): CartWay[] {
    const { reward, points, minimum } = FIFTY_OFF;
    const missing = minimum.minor - subtotal.minor;
    const refusal = missing > 0 ? ({ reason: 'minimum', minimum, toGo: DKK(missing) } as const) : undefined;
    const beside = codes.find((code) => code.startsWith('SOLO'));
    const held = [...vouchers.values()].filter((voucher) => voucher.state === 'issued');
    return [
      ...held.map((voucher) => ({ voucher, name: voucher.title, discount: DKK(5000) })),
      {
        ...{ reward, points, name: '50 kr off', discount: DKK(5000) },
        ...(refusal && { refusal }),
        ...(beside !== undefined && { refusal: { reason: 'combination' as const, codes: [beside] } }),
      },
    ];
  }

  const adapter: LoyaltyAdapter = {
    contract: 1,
    name: 'bench',
    runsIn: ['page'],
    idempotency: 'key',
    load: async () => ({
      program: PROGRAM,
      member: {
        ...{ state: 'enrolled', id: state.member, availability: {}, earning: {}, activity: [] },
        points: { available: state.points, pending: 0, owed: 0, expiring: [] },
        vouchers: [...vouchers.values()],
      },
    }),
    async redeem({ points, hold }, { key }) {
      const known = redemptions.get(key);
      if (known) return known;
      if (points > state.points) throw new LoyaltyError('insufficient_points', 'Too few.');
      state.points -= points;
      const until = hold ? { heldUntil: '2030-01-01T00:00:00Z' } : {};
      const id = `v${String(redemptions.size + 1)}`;
      const voucher = issue({ id, source: 'redemption', points, undoable: true, ...until });
      redemptions.set(key, { state: 'done', voucher });
      return { state: 'done', voucher };
    },
    async redemption(key) {
      const known = redemptions.get(key);
      if (!known) throw new LoyaltyError('not_found', 'Never seen.');
      return known;
    },
    async undo(id, { key }) {
      undos.push(key);
      const voucher = vouchers.get(id);
      if (voucher?.state === 'revoked') return;
      if (voucher?.state !== 'issued') throw new LoyaltyError('invalid', 'It is used.');
      state.points += voucher.points ?? 0;
      change(id, { state: 'revoked' });
    },
    async quote({ cart }) {
      quotes += 1;
      return waysFor(cart);
    },
  };
  return { adapter, state, vouchers, redemptions, undos, issue, change, quotes: () => quotes };
}

/** A shop page and its cart, which all tabs of a browser share. */
export function createShop() {
  const listeners = new Set<() => void>();
  const shop = {
    cart: { id: 'cart-1', subtotal: DKK(30_000), codes: [] as string[] },
    /** Codes in the cart that do not count now. */
    refused: new Map<string, CodeRefusal>(),
    /** What the cart says to any code; takes it unless told. */
    refusal: undefined as CodeRefusal | undefined,
    /** The page has no cart. */
    isGone: false,
    keepsCodes: false,
    asked: [] as string[],
    changed(): void {
      for (const listener of listeners) listener();
    },
    setCodes(codes: string[]): void {
      shop.cart.codes = codes;
      shop.changed();
    },
  };

  const host: Omit<Host, 'storage'> = {
    canApply: true,
    canSignIn: false,
    canJoin: false,
    joinsHere: false,
    async cart() {
      const refused = [...shop.refused].map(([code, refusal]) => ({ code, ...refusal }));
      return shop.isGone ? undefined : { ...structuredClone(shop.cart), refused };
    },
    async applyCode(code) {
      shop.asked.push(`apply ${code}`);
      if (shop.refusal) return { applied: false, ...shop.refusal };
      shop.setCodes([...new Set([...shop.cart.codes, code])]);
      return { applied: true };
    },
    async removeCode(code) {
      shop.asked.push(`remove ${code}`);
      if (!shop.keepsCodes) shop.setCodes(shop.cart.codes.filter((each) => each !== code));
      return { applied: false, reason: 'removed' };
    },
    openCart: () => undefined,
    signIn: () => undefined,
    join: async () => undefined,
    onCartChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    track: () => undefined,
  };
  return Object.assign(shop, { host, listeners });
}

/** One shopper's browser: a backend, a shop, and storage that its pages share as they do. */
export function createBrowser() {
  const backend = createBackend();
  const shop = createShop();
  const local = keyValue();

  /** A tab; each call of it is a page opened in it, which follows the cart. */
  const newTab = () => {
    const session = keyValue();
    return async (differing: Partial<LoyaltyAdapter> = {}, host: Partial<Host> = {}): Promise<Client> => {
      const client = createClient(
        { ...backend.adapter, ...differing },
        { ...shop.host, storage: { local, session }, ...host },
        { locale: 'en', wait: () => Promise.resolve() },
      );
      await client.actions.start();
      client.actions.followCart();
      await until(() => client.stores.$cart.get().phase === 'ready', 'the cart is known');
      return client;
    };
  };
  return { backend, shop, local, newTab };
}

/** Waits for a state, however many turns it takes; a file that is fetched meanwhile may take a busy machine thousands. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    if (holds()) return;
    await new Promise(setImmediate);
  }
  throw new Error(`It never came to this: ${what}`);
}

export function keyValue(): KeyValue & { values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    get: (key) => values.get(key),
    set: (key, value) => void values.set(key, structuredClone(value)),
    remove: (key) => void values.delete(key),
  };
}
