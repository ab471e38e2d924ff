import { createLedgerAdapter } from './adapter.js';
import { adoptOrders } from './adoption.js';
import { approve } from './approve.js';
import type { Backend } from './backend.js';
import type { Context } from './context.js';
import type { Database } from './database.js';
import type { ProgramDefinition } from './definition.js';
import { credit, decide } from './credits.js';
import { enroll } from './enrollment.js';
import { expire } from './expiry.js';
import { ensureCustomer } from './members.js';
import { releaseHolds } from './holds.js';
import { confirm, confirmation } from './confirmations.js';
import { mails } from './mails.js';
import { migrate } from './migrate.js';
import { orders } from './orders.js';
import { placeOrder } from './place-order.js';
import { morgenfugl } from './program.js';
import { quoteCode } from './quote.js';
import { returnOrder } from './return-order.js';
import { invite, reviewTiers } from './tier-reviews.js';

export interface BackendOptions {
  database: Database;
  /** Origin of the shop, for referral links. */
  shopUrl: string;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** How long an order can come back; its points clear then. 14 unless told. */
  returnDays?: number;
  program?: ProgramDefinition;
}

/** The loyalty backend of one program over a database, whose schema is brought up to date first. */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const context = createContext(options);
  await migrate(context.database);
  return {
    adapter: createLedgerAdapter(context),
    ensureCustomer: (customer) => ensureCustomer(context, customer),
    enroll: (customerId) => enroll(context, customerId),
    quoteCode: (input) => quoteCode(context, input),
    placeOrder: (order) => placeOrder(context, order),
    approve: (which) => approve(context, which),
    returnOrder: (input) => returnOrder(context, input),
    orders: (customerId) => orders(context, customerId),
    expire: () => expire(context),
    releaseHolds: () => releaseHolds(context),
    credit: () => credit(context),
    decide: (input) => decide(context, input),
    reviewTiers: () => reviewTiers(context),
    invite: (input) => invite(context, input),
    adoptOrders: (customerId) => adoptOrders(context, customerId),
    mails: () => mails(context),
    confirmation: (token) => confirmation(context, token),
    confirm: (input) => confirm(context, input),
    close: () => context.database.close(),
  };
}

export function createContext(options: BackendOptions): Context {
  const { database, shopUrl, now = Date.now, returnDays = 14, program = morgenfugl } = options;
  return { database, shopUrl, returnDays, program, now: () => new Date(now()) };
}
