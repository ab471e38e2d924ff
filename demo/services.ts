import type { Accounts } from './accounts.js';
import { countOf, type Carts } from './carts.js';
import { layout, type Page } from './layout.js';
import type { Loyalty } from './loyalty.js';
import type { Receipts } from './receipts.js';
import type { ShopContext } from './session.js';

/** What the pages work with. */
export interface Services {
  loyalty: Loyalty;
  accounts: Accounts;
  carts: Carts;
  receipts: Receipts;
}

/** Answers with a page in the shop's frame. */
export function show(context: ShopContext, { carts }: Services, page: Page, status: 200 | 404 | 500 = 200) {
  const session = context.get('session');
  const view = { session, path: context.req.path, cartCount: countOf(carts.of(session.id)) };
  return context.html(layout(view, page), status);
}

export function isJson(context: ShopContext): boolean {
  return context.req.header('Content-Type')?.startsWith('application/json') ?? false;
}

/** As `formFields`, of a body in JSON: true is a ticked box, and what is no text is empty. */
export async function jsonFields(context: ShopContext): Promise<(name: string) => string> {
  return fieldsOf(await context.req.json().catch(() => undefined));
}

export async function formFields(context: ShopContext): Promise<(name: string) => string> {
  return fieldsOf(await context.req.parseBody());
}

function fieldsOf(body: unknown): (name: string) => string {
  const fields = new Map(Object.entries(body ?? {}) as [string, unknown][]);
  return (name) => {
    const value = fields.get(name);
    if (value === true) return 'on';
    return typeof value === 'string' ? value.trim().slice(0, 200) : '';
  };
}
