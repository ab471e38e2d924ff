import type { Host } from '../host/host.js';
import type { ShopCart } from '../host/shop-cart.js';
import { lazily } from './lazily.js';
import { report } from './report.js';

/** The platforms whose cart is known, each fetched when the cart is first asked for. */
const PLATFORMS: Record<string, () => Promise<ShopCart>> = {
  shopify: async () => (await import('../host/shopify.js')).shopifyCart(),
  woocommerce: async () => (await import('../host/woocommerce.js')).wooCart(),
};

/** The page's host with the cart of the platform that is named, or as it is, with a console line, where none is. */
export function shopHost(name: string, host: Host): Host {
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
    applyCode: async (code) => (await shop())?.applyCode(code) ?? { applied: false, reason: 'other' },
    removeCode: async (code) => (await shop())?.removeCode(code) ?? { applied: false, reason: 'other' },
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
