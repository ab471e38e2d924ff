import type { Backend } from './backend/backend.js';
import { countOf, type Carts } from './carts.js';
import { layout, type Page } from './layout.js';
import type { Receipts } from './receipts.js';
import type { ShopContext } from './session.js';

/** What the pages work with. */
export interface Services {
  backend: Backend;
  carts: Carts;
  receipts: Receipts;
}

/** Answers with a page in the shop's frame. */
export function show(context: ShopContext, { carts }: Services, page: Page, status: 200 | 404 | 500 = 200) {
  const session = context.get('session');
  const view = { session, path: context.req.path, cartCount: countOf(carts.of(session.id)) };
  return context.html(layout(view, page), status);
}

export async function formFields(context: ShopContext): Promise<(name: string) => string> {
  const fields = await context.req.parseBody();
  return (name) => {
    const value = fields[name];
    return typeof value === 'string' ? value.trim().slice(0, 200) : '';
  };
}
