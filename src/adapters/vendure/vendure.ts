import type { AdapterFactory, LoadInput, LoadResult, ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { guest } from '../guest.js';
import { later } from '../later.js';
import { affordable, balanceOf, CREDIT, creditProgram, LATEST, loaded } from '../store-credit.js';
import { createVendureApi } from './api.js';
import { settingsOf } from './options.js';
import { createWallets } from './wallets.js';

/**
 * Vendure by its Shop API, as the session's customer: the wallets of @pinelab/vendure-plugin-store-credit. Credit is a
 * payment: it can be used once the checkout has come to paying, leaves the wallet at once, and only the shop gives it back.
 */
export const vendureAdapter: AdapterFactory = (options, environment) => {
  if (environment.runsIn !== 'page') throw new LoyaltyError('config', 'vendure runs in the page alone.');
  const settings = settingsOf(options);
  const api = createVendureApi(settings, environment);
  const wallets = createWallets(api, settings);

  const program = (locale: string, currency: string) =>
    creditProgram(settings, locale, currency, ['activity', 'redeem', 'redemption', 'quote']);

  async function load(input: LoadInput, { signal }: ReadOptions): Promise<LoadResult> {
    const { locale } = input;
    const asked = input.currency?.toUpperCase();
    const isGuest = (await api.token(signal)) === undefined;
    if (isGuest && asked) return loaded(input, program(locale, asked), guest());
    const { currency, customer } = await wallets.latest(asked, LATEST, { signal });
    if (!customer) return loaded(input, program(locale, currency), guest());
    const { wallet, ...known } = customer;
    const available = wallet?.balance ?? 0;
    return loaded(input, program(locale, currency), {
      ...guest(),
      ...known,
      state: 'enrolled',
      points: balanceOf(available),
      availability: { [CREDIT]: affordable(available) },
      activity: wallet?.lines ?? [],
    });
  }

  return {
    contract: 1,
    name: 'vendure',
    runsIn: ['page'],
    idempotency: 'none',
    load,
    ...later(['activity', 'quote', 'redeem', 'redemption'], async () =>
      (await import('./calls.js')).vendureCalls(api, wallets, settings),
    ),
  };
};
