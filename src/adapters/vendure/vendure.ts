import type {
  AdapterFactory,
  CartWay,
  LoadInput,
  LoadResult,
  LookupOptions,
  QuoteInput,
  ReadOptions,
  RedeemInput,
  Redemption,
  WriteOptions,
} from '../adapter.js';
import { LoyaltyError } from '../error.js';
import {
  affordable,
  balanceOf,
  CREDIT,
  creditProgram,
  creditWays,
  expectAmount,
  GUEST,
  LATEST,
  loaded,
  nameOf,
} from '../store-credit.js';
import { createVendureApi } from './api.js';
import { createOrders, isOf, type ActiveOrder } from './orders.js';
import { settingsOf } from './options.js';
import { createWallets, signedIn, type Wallet } from './wallets.js';

/**
 * Vendure by its Shop API, as the session's customer: the wallets of @pinelab/vendure-plugin-store-credit. Credit is a
 * payment: it can be used once the checkout has come to paying, leaves the wallet at once, and only the shop gives it back.
 */
export const vendureAdapter: AdapterFactory = (options, environment) => {
  if (environment.runsIn !== 'page') throw new LoyaltyError('config', 'vendure runs in the page alone.');
  const settings = settingsOf(options);
  const api = createVendureApi(settings, environment);
  const wallets = createWallets(api, settings);
  const orders = createOrders(api, settings.method);

  const program = (locale: string, currency: string) =>
    creditProgram(settings, locale, currency, ['activity', 'redeem', 'redemption', 'quote']);

  async function load(input: LoadInput, { signal }: ReadOptions): Promise<LoadResult> {
    const { locale } = input;
    const asked = input.currency?.toUpperCase();
    const isGuest = (await api.token(signal)) === undefined;
    if (isGuest && asked) return loaded(input, program(locale, asked), GUEST);
    const { currency, customer } = await wallets.latest(asked, LATEST, { signal });
    if (!customer) return loaded(input, program(locale, currency), GUEST);
    const { wallet, ...known } = customer;
    const available = wallet?.balance ?? 0;
    return loaded(input, program(locale, currency), {
      ...GUEST,
      ...known,
      state: 'enrolled',
      points: balanceOf(available),
      availability: { [CREDIT]: affordable(available) },
      activity: wallet?.lines ?? [],
    });
  }

  /** The wallet and the order of this moment. */
  async function atHand(currency: string | undefined, { signal }: ReadOptions) {
    const [standing, order] = await Promise.all([
      wallets.latest(currency?.toUpperCase(), 1, { signal }),
      orders.active({ signal }),
    ]);
    return { wallet: signedIn(standing).wallet, order };
  }

  async function quote({ cart, locale, currency }: QuoteInput, read: ReadOptions): Promise<CartWay[]> {
    const { wallet, order } = await atHand(currency, read);
    if (!wallet || !order?.isPayable || !isOf(cart.id, order) || order.due.currency !== wallet.currency) return [];
    return creditWays(nameOf(settings, locale), wallet.balance, order.due);
  }

  async function redeem(input: RedeemInput, { signal }: WriteOptions): Promise<Redemption> {
    const { wallet, order } = await atHand(input.currency, { signal });
    expectAmount(input, CREDIT, wallet?.balance ?? 0);
    await orders.pay(payable(input, order, wallet), input.points, { signal });
    return { state: 'applied' };
  }

  async function redemption(_key: string, { signal, sent }: LookupOptions): Promise<Redemption> {
    const found = (await api.token(signal)) !== undefined && sent && (await orders.paid(sent, { signal }));
    if (found) return found;
    throw new LoyaltyError('not_found', 'No payment of this kind was made.');
  }

  return {
    contract: 1,
    name: 'vendure',
    runsIn: ['page'],
    idempotency: 'none',
    load,
    activity: ({ currency, ...input }, read) =>
      wallets.activity({ ...input, ...(currency && { currency: currency.toUpperCase() }) }, read),
    quote,
    redeem,
    redemption,
  };
};

/** Id of the wallet that can pay so much of this order; throws where it can't be paid by it. */
function payable({ cart, points }: RedeemInput, order: ActiveOrder | undefined, wallet: Wallet | undefined): string {
  const refuse = (reason: string): never => {
    throw new LoyaltyError('cart_requirements', reason);
  };
  if (!order || !isOf(cart, order)) return refuse("The page's cart is none of this session's in Vendure.");
  if (!order.isPayable) return refuse('The checkout has not come to paying yet.');
  if (!wallet || order.due.currency !== wallet.currency) return refuse(`The order is in ${order.due.currency}.`);
  if (points > order.due.minor) throw new LoyaltyError('invalid', `${points} are more than what is due.`);
  return wallet.id;
}
