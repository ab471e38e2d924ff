import { randomUUID } from 'node:crypto';
import { customerOf, PEOPLE } from './people.js';
import type { Customer } from './session.js';

/** The shop's accounts by e-mail address. */
export interface Accounts {
  /** Undefined for an address that has none. */
  find(email: string): Customer | undefined;
  /** The account with this address, else a new one; without an address it can't be found again. */
  open(email: string, name?: string): Customer;
}

/** In memory, the people of the demo among them. */
export function createAccounts(): Accounts {
  const accounts = new Map(PEOPLE.map((person) => [person.email, customerOf(person)]));
  return {
    find: (email) => accounts.get(normalised(email)),
    open(email, name) {
      const address = normalised(email);
      const known = accounts.get(address);
      if (known) return known;
      const customer = { id: `cus_${randomUUID()}`, name: name || nameIn(address), ...(address && { email: address }) };
      if (address) accounts.set(address, customer);
      return customer;
    },
  };
}

/** Good enough to write to: whether it arrives, only an e-mail tells. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim());
}

function normalised(email: string): string {
  return email.trim().toLowerCase();
}

/** "freja.holm@example.com" is called Freja until she says otherwise. */
function nameIn(email: string): string {
  const [first = ''] = email.split(/[.@+_-]/);
  return first.charAt(0).toUpperCase() + first.slice(1);
}
