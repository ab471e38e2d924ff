import type { AdapterFactory, LoadInput, LoadResult, ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { createWooApi } from './api.js';
import { settingsOf } from './options.js';
import { pointsOf } from './points.js';
import { walletOf } from './wallet.js';

/**
 * A WooCommerce shop by its own REST API, as the signed-in shopper: the money in their TeraWallet, or the points of
 * MyRewards, which go on the cart. The shop's token is WordPress's `wp_rest` nonce.
 */
export const woocommerceAdapter: AdapterFactory = (options, environment) => {
  if (environment.runsIn !== 'page') {
    throw new LoyaltyError(
      'config',
      "woocommerce runs in the page alone: WordPress knows the shopper by the page's cookies.",
    );
  }
  const settings = settingsOf(options);
  const api = createWooApi(settings.root, environment);
  const { load, capabilities } = settings.program === 'myrewards' ? pointsOf(api, settings) : walletOf(api, settings);
  return {
    contract: 1,
    name: 'woocommerce',
    runsIn: ['page'],
    idempotency: 'none',
    ...capabilities,
    async load(input: LoadInput, read: ReadOptions): Promise<LoadResult> {
      const { program, member } = await load(input, read);
      return { program: program.version === input.programVersion ? 'unchanged' : program, member };
    },
  };
};
