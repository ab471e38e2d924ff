import { eventHost } from '../host/event-host.js';
import type { Host } from '../host/host.js';
import { UNANSWERED, type PageHostOptions } from '../host/page-host.js';
import type { ShopCart } from '../host/shop-cart.js';
import { lazily } from './lazily.js';
import { report } from './report.js';

/** The platforms whose cart is known, each fetched when the cart is first asked for. */
const PLATFORMS: Record<string, () => Promise<ShopCart>> = {
  shopify: async () => (await import('../host/shopify.js')).shopifyCart(),
  woocommerce: async () => (await import('../host/woocommerce.js')).wooCart(),
};

/**
 * The page's host with the cart that is kept by who is named: the page itself ('event') or a platform. Without any, and
 * with a console line, where the name is nobody's.
 */
export function shopHost(name: string, options: PageHostOptions): Host {
  const host = eventHost({ ...options, cart: name === 'event' ? name : undefined });
  if (name === 'event') return host;
  const platform = Object.hasOwn(PLATFORMS, name) ? PLATFORMS[name] : undefined;
  if (!platform) {
    const known = ['event', ...Object.keys(PLATFORMS)].join(', ');
    report({ code: 'config', message: `data-cart="${name}" is not one of ${known}: codes are shown to be copied.` });
    return host;
  }
  return withCart(host, lazily(platform));
}

/** A platform that can't be fetched is a page that does not answer. */
function withCart(host: Host, fetchCart: () => Promise<ShopCart>): Host {
  const shop = (): Promise<ShopCart | undefined> => fetchCart().catch(() => undefined);
  return {
    ...host,
    canApply: true,
    cart: async () => (await shop())?.cart(),
    applyCode: async (code) => (await shop())?.applyCode(code) ?? UNANSWERED,
    removeCode: async (code) => (await shop())?.removeCode(code) ?? UNANSWERED,
    openCart() {
      void shop().then((cart) => {
        (cart ?? host).openCart();
      });
    },
    /** By the platform's events, and by the page's own word where a theme knows better. */
    onCartChange(listener) {
      const stops = [host.onCartChange(listener)];
      let over = false;
      void shop().then((cart) => {
        if (cart && !over) stops.push(cart.onCartChange(listener));
      });
      return () => {
        over = true;
        for (const stop of stops) stop();
      };
    },
  };
}
