import type { PricedCart } from './pricing.js';
import type { Session } from './session.js';

/** What the thank-you page shows of an order just placed. */
export interface Receipt {
  number: string;
  sessionId: string;
  customerId?: string;
  name: string;
  address: string;
  cart: PricedCart;
  /** For a guest's order: proves to the loyalty backend who placed it. */
  claim?: string;
}

export interface Receipts {
  keep(receipt: Receipt): void;
  /** An order's receipt, for whoever placed it and nobody else. */
  find(number: string, session: Session): Receipt | undefined;
}

const MOST_RECEIPTS = 10_000;

export function createReceipts(): Receipts {
  const receipts = new Map<string, Receipt>();
  return {
    keep(receipt) {
      receipts.set(receipt.number, receipt);
      const [oldest] = receipts.keys();
      if (receipts.size > MOST_RECEIPTS && oldest !== undefined) receipts.delete(oldest);
    },
    find(number, session) {
      const receipt = receipts.get(number);
      return receipt && isOwner(receipt, session) ? receipt : undefined;
    },
  };
}

function isOwner({ sessionId, customerId }: Receipt, session: Session): boolean {
  return customerId === undefined ? sessionId === session.id : customerId === session.customer?.id;
}
