import type { Voucher } from '../adapters/adapter.js';
import type { Cart, CodeRefusal, KeyValue } from '../host/host.js';

/** A voucher that this tab put into the cart, until it is used, given back or just a voucher again. */
export interface InCart {
  voucher: Voucher;
  /** Under which way it was wished for: `wayId`. */
  way: string;
  /** Its points come back when it leaves the cart unused. */
  held: boolean;
  /** The cart's id, where the page has told one. */
  cart?: string;
  subject: string;
  at: number;
}

export interface InCartPorts {
  tab: KeyValue;
  /** Hash of who is signed in; '' where nobody is told apart. */
  subject(): string;
  now(): number;
}

export type InCartMemory = ReturnType<typeof rememberInCart>;

const IN_CART = 'in-cart';
/** Longer than any hold lasts. */
const KEEP_FOR = 48 * 60 * 60 * 1000;

/** What this tab put into the cart; outlives the page, not the tab. */
export function rememberInCart({ tab, subject, now }: InCartPorts) {
  const everybodys = (): InCart[] =>
    ((tab.get(IN_CART) as InCart[] | undefined) ?? []).filter(({ at }) => now() - at < KEEP_FOR);
  const others = (voucherId: string): InCart[] => everybodys().filter(({ voucher }) => voucher.id !== voucherId);
  const all = (): InCart[] => everybodys().filter((entry) => entry.subject === subject());

  return {
    all,
    of: (voucherId: string): InCart | undefined => all().find(({ voucher }) => voucher.id === voucherId),
    add: (entry: Omit<InCart, 'subject' | 'at'>): void => {
      tab.set(IN_CART, [...others(entry.voucher.id), { ...entry, subject: subject(), at: now() }]);
    },
    remove: (voucherId: string): void => {
      tab.set(IN_CART, others(voucherId));
    },
  };
}

/** Shops show codes in their own case. */
const same = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

/** The code is in the cart, whether it counts or not. */
export function isIn(cart: Cart | undefined, code: string): boolean {
  return refusalIn(cart, code) !== undefined || (cart?.codes.some((each) => same(each, code)) ?? false);
}

/** Why a code that is in the cart does not count now. */
export function refusalIn(cart: Cart | undefined, code: string): CodeRefusal | undefined {
  const found = cart?.refused?.find((each) => same(each.code, code));
  if (!found) return undefined;
  const { code: _code, ...refusal } = found;
  return refusal;
}
