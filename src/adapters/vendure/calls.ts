import type {
  Activity,
  ActivityInput,
  CartWay,
  LookupOptions,
  Page,
  QuoteInput,
  ReadOptions,
  RedeemInput,
  Redemption,
  WriteOptions,
} from '../adapter.js';
import { LoyaltyError } from '../error.js';
import type { Calls } from '../later.js';
import { CREDIT, nameOf } from '../store-credit.js';
import { creditWays, expectAmount } from '../store-credit-calls.js';
import type { VendureApi } from './api.js';
import type { Settings } from './options.js';
import { createOrders, isOf, type ActiveOrder } from './orders.js';
import type { Customer, Standing, Wallet, Wallets } from './wallets.js';

const PAGE = 20;
const OLDEST = { createdAt: 'ASC', id: 'ASC' } as const;

export { failureOf } from './errors.js';

/** What the panel's home does without. */
export function vendureCalls(
  api: VendureApi,
  wallets: Wallets,
  settings: Settings,
): Calls<'activity' | 'quote' | 'redeem' | 'redemption'> {
  const orders = createOrders(api, settings.method);

  /** A cursor says how many older lines there are: those stay the same, however many come on top. */
  async function activity({ cursor, ...input }: ActivityInput, options: ReadOptions): Promise<Page<Activity>> {
    const currency = input.currency?.toUpperCase();
    if (cursor === undefined) {
      const { wallet } = signedIn(await wallets.latest(currency, PAGE, options));
      return pageOf(wallet?.lines ?? [], (wallet?.total ?? 0) - PAGE);
    }
    const older = Number(cursor);
    if (!Number.isSafeInteger(older) || older < 1) throw new LoyaltyError('invalid', `"${cursor}" is no page.`);
    const skip = Math.max(0, older - PAGE);
    const { wallet } = signedIn(await wallets.read(currency, { skip, take: older - skip, sort: OLDEST }, options));
    return pageOf([...(wallet?.lines ?? [])].reverse(), skip);
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

  return { activity, quote, redeem, redemption };
}

function signedIn({ customer }: Standing): Customer {
  if (customer) return customer;
  throw new LoyaltyError('unauthenticated', 'Nobody is signed in.');
}

function pageOf(items: Activity[], older: number): Page<Activity> {
  return older > 0 ? { items, next: String(older) } : { items };
}

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
