import type { AdapterFactory, Money } from '../../src/adapters/adapter.js';

/** What the demo's shop asks of its loyalty backend beside what shoppers ask through the adapter. */
export interface Backend {
  /** For the gateway: an adapter for one verified shopper. */
  readonly adapter: AdapterFactory;
  /** A shop account that has not joined yet (a candidate), or the existing one. */
  ensureCustomer(customer: { id: string; name: string; referredBy?: string }): Promise<void>;
  /** Makes a candidate a member, with the welcome points. */
  enroll(customerId: string): Promise<void>;
  /** Whether a voucher code would lower this cart now, and by how much. Changes nothing. */
  quoteCode(input: { code: string; customerId?: string; market: string; subtotal: Money }): Promise<CodeQuote>;
  /**
   * Takes an order. In one transaction: uses its voucher codes (each once, refused with LoyaltyError 'invalid' when no
   * longer valid) and notes pending points for the member. Repeating an order number changes nothing.
   */
  placeOrder(order: Order): Promise<{ pendingPoints: number; clearsAt: string }>;
  /** Approves what has passed the return window by the backend's clock; `order` names one to approve early. */
  approve(options?: { order?: string }): Promise<void>;
  /** Takes back lines (all, when none are named): points, tier progress; may leave a debt. Idempotent per `id`. */
  returnOrder(input: { order: string; id: string; lines?: string[] }): Promise<void>;
  orders(customerId: string): Promise<OrderStatus[]>;
  /** Expires what is due by the backend's clock. */
  expire(): Promise<void>;
  close(): Promise<void>;
}

export interface Order {
  /** As the shopper knows it, e.g. "1042". */
  number: string;
  customerId?: string;
  market: string;
  lines: OrderLine[];
  /** Voucher codes used. */
  codes: string[];
  /** What is paid for the goods, after discounts. */
  total: Money;
}

export interface OrderLine {
  id: string;
  title: string;
  quantity: number;
  /** For the whole line, before discounts. */
  amount: Money;
}

export interface OrderStatus {
  number: string;
  placedAt: string;
  state: 'pending' | 'approved' | 'partly_returned' | 'returned';
  total: Money;
  lines: (OrderLine & { returned: boolean })[];
  points: number;
}

export type CodeRefusal =
  | { reason: 'unknown' | 'used' | 'expired' | 'revoked' | 'wrong_market' | 'not_yours' }
  | { reason: 'minimum'; minimum: Money };

export type CodeQuote =
  { accepted: true; discount: Money; freeShipping: boolean; title: string } | ({ accepted: false } & CodeRefusal);
