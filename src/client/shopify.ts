import type { AdapterFactory } from '../adapters/adapter.js';
import { shopifyAdapter } from '../adapters/shopify/shopify.js';

/** The adapter with what the theme printed into the page, which adapters do not see. */
export const shopifyOnPage: AdapterFactory = (options, environment) => {
  const printed = document.querySelector('script[type="application/json"][data-loyalty]')?.textContent;
  return shopifyAdapter(printed ? { ...options, printed } : options, environment);
};
