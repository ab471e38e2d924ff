import type { Money, ReadOptions, Redemption, SentRedeem } from '../adapter.js';
import type { Stake } from '../sending.js';
import { LoyaltyError, type ErrorCode } from '../error.js';
import { count, fieldsIn, momentIn, rows, text, textIn, type Fields } from '../reading.js';
import { isSince } from '../store-credit-calls.js';
import type { VendureApi } from './api.js';

/** The order that a session is making. */
export interface ActiveOrder {
  id: string;
  code: string;
  /** What no payment covers yet. */
  due: Money;
  /** The checkout has come to paying; before, Vendure takes no payment. */
  isPayable: boolean;
}

interface Payment {
  method: string;
  state: string;
  amount: number;
  /** Milliseconds since the epoch. */
  at: number;
}

const ORDER = `fragment O on Order{id code state currencyCode totalWithTax payments{method state amount createdAt}}`;
const ACTIVE = `query{activeOrder{...O}}${ORDER}`;
const RECENT = `query{activeOrder{...O}activeCustomer{orders(options:{take:10,sort:{updatedAt:DESC}}){items{...O}}}}${ORDER}`;
const PAY = `mutation($method:String!,$metadata:JSON!){addPaymentToOrder(input:{method:$method,metadata:$metadata}){
__typename ...on ErrorResult{errorCode message}}}`;

const CODES: Readonly<Record<string, ErrorCode>> = {
  NO_ACTIVE_ORDER_ERROR: 'cart_requirements',
  ORDER_PAYMENT_STATE_ERROR: 'cart_requirements',
  INELIGIBLE_PAYMENT_METHOD_ERROR: 'config',
  PAYMENT_DECLINED_ERROR: 'insufficient_points',
  PAYMENT_FAILED_ERROR: 'invalid',
};

export function createOrders(api: VendureApi, method: string) {
  return {
    async active({ signal }: ReadOptions, stake: Stake = 'read'): Promise<ActiveOrder | undefined> {
      const { activeOrder } = await api.ask({ query: ACTIVE, stake, signal });
      return activeOrder ? orderOf(activeOrder as Fields) : undefined;
    },

    /** Takes it off the wallet at once; an order that is paid in full by it is placed. */
    async pay(walletId: string, amount: number, { signal }: ReadOptions): Promise<void> {
      const variables = { method, metadata: { walletId, amount } };
      const data = await api.ask({ query: PAY, variables, stake: 'write', signal });
      const answer = fieldsIn(data, 'addPaymentToOrder');
      if (textIn(answer, '__typename') !== 'Order') throw refused(answer, method);
    },

    /** What became of a payment that was sent; undefined where there is none. */
    async paid(wanted: SentRedeem, { signal }: ReadOptions): Promise<Redemption | undefined> {
      const data = await api.ask({ query: RECENT, stake: 'lookup', signal });
      const recent = fieldsIn(fieldsIn(data, 'activeCustomer'), 'orders').items;
      const orders = [...rows([data.activeOrder], (row) => row), ...rows(recent, (row) => row)];
      const payments = orders.filter((order) => isOf(wanted.cart, order)).flatMap(paymentsOf);
      const sent = payments.filter(
        (each) => each.method === method && each.amount === wanted.points && isSince(wanted, each.at),
      );
      if (sent.some(isGood)) return { state: 'applied' };
      return sent.length > 0 ? { state: 'refused', code: 'insufficient_points' } : undefined;
    },
  };
}

function orderOf(order: Fields): ActiveOrder {
  const paid = paymentsOf(order).filter(isGood);
  const minor = paid.reduce((due, { amount }) => due - amount, count(order, 'totalWithTax'));
  return {
    id: text(order, 'id'),
    code: text(order, 'code'),
    due: { minor, currency: text(order, 'currencyCode') },
    isPayable: textIn(order, 'state') === 'ArrangingPayment',
  };
}

/** The page may know its cart by either. */
export function isOf(cart: string | undefined, { id, code }: Fields | ActiveOrder): boolean {
  return cart === undefined || cart === id || cart === code;
}

function paymentsOf({ payments }: Fields): Payment[] {
  return rows(payments, (row) => ({
    method: text(row, 'method'),
    state: text(row, 'state'),
    amount: count(row, 'amount'),
    at: momentIn(row, 'createdAt'),
  }));
}

function isGood({ state }: Payment): boolean {
  return state === 'Settled' || state === 'Authorized';
}

function refused(answer: Fields, method: string): LoyaltyError {
  const errorCode = textIn(answer, 'errorCode');
  const code = CODES[errorCode ?? ''];
  const detail = textIn(answer, 'message') ?? 'Vendure took no payment.';
  if (code === 'config') return new LoyaltyError(code, `Is "${method}" the payment method for store credit? ${detail}`);
  // An order that could not go on may have taken its payment all the same: reading settles it.
  return code ? new LoyaltyError(code, detail) : new LoyaltyError('unavailable', detail, { outcome: 'unknown' });
}
