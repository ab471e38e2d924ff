import type { AdapterFactory, CartItem, Money } from '../../src/adapters/adapter.js';
import type { Customer } from './members.js';

/** What the demo's shop asks of its loyalty backend beside what shoppers ask through the adapter. */
export interface Backend {
  /** For the gateway: an adapter for one verified shopper. */
  readonly adapter: AdapterFactory;
  /** A shop account that has not joined yet (a candidate), or the existing one. */
  ensureCustomer(customer: Customer): Promise<void>;
  /** Makes a candidate a member, with the welcome points. */
  enroll(customerId: string): Promise<void>;
  /** Whether a voucher code would lower this cart now, and by how much. Changes nothing. */
  quoteCode(input: CodeInput): Promise<CodeQuote>;
  /**
   * Takes an order. In one transaction: uses its voucher codes (each once, refused with LoyaltyError 'invalid' when no
   * longer valid) and notes pending points for the member. Repeating an order number changes nothing.
   */
  placeOrder(order: Order): Promise<PlacedOrder>;
  /** Approves what has passed the return window by the backend's clock; `order` names one to approve early. */
  approve(options?: { order?: string }): Promise<void>;
  /** Takes back lines (all, when none are named): points, tier progress; may leave a debt. Idempotent per `id`. */
  returnOrder(input: { order: string; id: string; lines?: string[] }): Promise<void>;
  orders(customerId: string): Promise<OrderStatus[]>;
  /** Expires what is due by the backend's clock. */
  expire(): Promise<void>;
  /** Gives back what was taken for carts and left there too long. */
  releaseHolds(): Promise<void>;
  /** Credits what shoppers did whose delay has passed, and today's birthdays. */
  credit(): Promise<void>;
  /** Somebody has looked at what waits for approval. */
  decide(input: { customerId: string; rule: string; accepted: boolean }): Promise<void>;
  /** Moves members up and down whose period or grace has ended. */
  reviewTiers(): Promise<void>;
  /** Asks a member into a tier that is by invitation. */
  invite(input: { customerId: string; tier: string }): Promise<void>;
  /** Somebody signed in, which proves their e-mail address: what they ordered with it as a guest is theirs, if they are a member. */
  adoptOrders(customerId: string): Promise<void>;
  /** E-mails sent, newest first: the demo has a mailbox in place of a mail server. */
  mails(): Promise<Mail[]>;
  /** What the link of an e-mail is about; undefined for a link that is not known. */
  confirmation(token: string): Promise<Confirmation | undefined>;
  /** The link was followed. A claimed order goes to `customerId`, who becomes a member. Repeating it changes nothing. */
  confirm(input: { token: string; customerId?: string }): Promise<Confirmation>;
  close(): Promise<void>;
}

export interface CodeInput {
  code: string;
  customerId?: string;
  market: string;
  /** The cart before discounts. */
  subtotal: Money;
  /** What is in the cart; without it nothing counts as excluded. */
  items?: readonly CartItem[];
  /** The other codes in the cart. */
  beside?: readonly string[];
}

export interface PlacedOrder {
  pendingPoints: number;
  clearsAt: string;
  /** For a guest's order: proves to `order` and `claim` who placed it. */
  claim?: string;
}

export interface Mail {
  id: string;
  to: string;
  at: string;
  subject: string;
  body: string;
  /** Of the link in it. */
  token?: string;
}

export type Confirmation = { done: boolean; expired: boolean } & (
  { purpose: 'newsletter'; rule: string } | { purpose: 'claim'; order: string; email: string; points: number }
);

export interface Order {
  /** As the shopper knows it, e.g. "1042". */
  number: string;
  customerId?: string;
  /** Of the one who orders; a guest who joins with it gets the order's points. */
  email?: string;
  market: string;
  lines: OrderLine[];
  /** Voucher codes used. */
  codes: string[];
  /** What is paid for the goods, after discounts. */
  total: Money;
}

export interface OrderLine {
  /** The product's own, as in a cart's items. */
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
  | { reason: 'unknown' | 'used' | 'expired' | 'revoked' | 'wrong_market' | 'not_yours' | 'not_for_carts' }
  /** `toGo` is what the cart lacks of what counts: excluded items don't. */
  | { reason: 'minimum'; minimum: Money; toGo: Money }
  /** Nothing in the cart is what it counts for; names what it leaves out. */
  | { reason: 'excluded'; items: string[] }
  | { reason: 'combination'; codes: string[] };

export type CodeQuote =
  { accepted: true; discount: Money; freeShipping: boolean; title: string } | ({ accepted: false } & CodeRefusal);
