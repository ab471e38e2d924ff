import type { AdapterFactory } from '../../../src/adapters/adapter.js';

/** A shop that owes its customers money or points, as the scenario needs it: a real server, or its double. */
export interface Shop {
  factory: AdapterFactory;
  /** For data-endpoint. */
  endpoint: string;
  /** For data-options. */
  options: Record<string, unknown>;
  /** ISO 4217, of all its amounts. */
  currency: string;
  traits: Traits;
  /** A new customer with these points, given one after the other. */
  customer(name: string, credits: number[]): Promise<Customer>;
  /** A cart of theirs worth so many points, so far on its way to an order that something can be applied; its id. */
  cart(customer: Customer, points: number): Promise<string>;
  /** What is still to be paid for it, in points. */
  due(customer: Customer, cart: string): Promise<number>;
  /** Pays what is left, and makes it an order. */
  order(customer: Customer, cart: string): Promise<void>;
}

export interface Traits {
  /** Has a history of what was credited and spent. */
  activity: boolean;
  /** What is applied leaves the balance at once, not with the order; and only the shop gives it back. */
  paysAtOnce: boolean;
  /** The shopper may choose how much. */
  chooses: boolean;
  /** Id of what is redeemed. */
  reward: string;
}

export interface Customer {
  /** What speaks for them now. */
  token: string;
  /** Signs in anew. */
  signIn(): Promise<string>;
  /** Ends what `token` stands for. */
  expire(): Promise<string>;
  /** As the server keeps it. */
  balance(): Promise<number>;
}
