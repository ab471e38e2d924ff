import { ask } from './answers.js';
import { CodeRequest, HostRequest } from './events.js';
import type { Cart, Host } from './host.js';
import { pageHost, UNANSWERED, type PageHostOptions } from './page-host.js';

export interface EventHostOptions extends PageHostOptions {
  /** 'event': the page listens for codes and cart questions. */
  cart?: 'event' | undefined;
}

/** The default host: asks the page by DOM events, for its cart as well, and follows the merchant's links where nobody answers. */
export function eventHost(options: EventHostOptions = {}): Host {
  const { target = document, cart } = options;
  return {
    ...pageHost(options),
    canApply: cart === 'event',
    cart: () => ask(target, new HostRequest<Cart | undefined>('loyalty-cart')),
    applyCode: async (code) => (await ask(target, new CodeRequest('loyalty-apply-code', code))) ?? UNANSWERED,
    removeCode: async (code) => (await ask(target, new CodeRequest('loyalty-remove-code', code))) ?? UNANSWERED,
    openCart() {
      target.dispatchEvent(new HostRequest<void>('loyalty-open-cart'));
    },
    onCartChange(listener) {
      document.addEventListener('loyalty-cart-changed', listener);
      return () => {
        document.removeEventListener('loyalty-cart-changed', listener);
      };
    },
  };
}
