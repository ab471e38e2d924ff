import type { AdapterFactory, LoadInput, LoadResult, ReadOptions } from '../adapter.js';
import { ahead } from '../ahead.js';
import { LoyaltyError } from '../error.js';
import { fetched } from '../fetched.js';
import { later } from '../later.js';
import { untilAborted } from '../until-aborted.js';
import { CART, createWooApi } from './api.js';
import { settingsOf } from './options.js';
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
  const isPoints = settings.program === 'myrewards';
  const parts = () => fetched(import('./calls.js'));
  const wallet = walletOf(api, settings);

  async function pointsAtHome(read: ReadOptions) {
    const both = () => Promise.all([parts(), api.get(CART, read)]);
    const [{ pointsOf }, cart] = await untilAborted(read.signal, 'not_done', both);
    return pointsOf(api, settings).home(cart);
  }

  return {
    contract: 1,
    name: 'woocommerce',
    runsIn: ['page'],
    idempotency: 'none',
    ...(isPoints
      ? later(['redeem', 'redemption', 'undo', 'quote'], async () => (await parts()).pointsCalls(api, settings))
      : later(['activity'], async () => (await parts()).walletCalls(api, settings))),
    async load(input: LoadInput, read: ReadOptions): Promise<LoadResult> {
      // Without its token, WordPress knows nobody.
      if (environment.token) ahead(parts());
      const { program, member } = await (isPoints ? pointsAtHome(read) : wallet.load(read));
      return { program: program.version === input.programVersion ? 'unchanged' : program, member };
    },
  };
};
