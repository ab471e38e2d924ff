import type { Identity } from '../adapters/adapter.js';
import type { Cart } from './calls.js';
import { offered, type Stage } from './case.js';
import { fail } from './expect.js';
import { Shopper } from './shopper.js';
import type { Context, Seed, Subject } from './subject.js';
import { treatOf } from './treat.js';

/** What reads and redeems are sent with, unless the subject says otherwise. */
const USUAL: Context = { locale: 'en', currency: 'EUR' };

export function contextOf({ context = USUAL }: Subject): Context {
  return context;
}

/** For one case, on a backend that was just seeded. */
export async function stageFor(subject: Subject, seed: Seed): Promise<Stage> {
  const context = contextOf(subject);
  const cartOf = cartsOf(subject);
  const shopper = (identity?: Identity, where = context) =>
    new Shopper(subject.adapter(identity), where, identity && cartOf(identity));
  const program = await shopper().program();
  const needs = offered(shopper().adapter, program, subject);
  return {
    seed,
    context,
    program,
    subject,
    has: (need) => needs.has(need),
    guest: () => shopper(),
    as: (id) => shopper({ subject: id }),
    abroad: (id, where) => shopper({ subject: id }, where),
    treat: () => treatOf(program, needs.has('catalogue')),
    proof: (order) =>
      subject.proof?.(order) ?? fail('subject.proof', `what proves who placed order ${order}`, undefined),
    cart: (id) => cartOf({ subject: id })?.() ?? Promise.resolve(undefined),
  };
}

/** Each member's one cart, for as long as a case takes. */
function cartsOf({ cart }: Subject): (identity: Identity) => Cart | undefined {
  const carts = new Map<string, Promise<string>>();
  return ({ subject }) =>
    cart &&
    (() => {
      const mine = carts.get(subject) ?? cart(subject);
      carts.set(subject, mine);
      return mine;
    });
}
