import type { MiddlewareHandler } from 'hono';
import type { Services } from './services.js';
import type { ShopEnv } from './session.js';

/** Lets the loyalty backend know in which language a customer shops: its mails come in that one. */
export function languages({ loyalty }: Pick<Services, 'loyalty'>): MiddlewareHandler<ShopEnv> {
  return async (context, next) => {
    const before = context.get('session');
    await next();
    const after = context.get('session');
    const { customer, lang } = after;
    if (!customer || (customer.id === before.customer?.id && lang === before.lang)) return;
    await loyalty.of(after).ensureCustomer({ ...customer, locale: lang });
  };
}
