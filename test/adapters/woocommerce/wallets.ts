/**
 * TeraWallet's REST routes in the WooCommerce double, from the published source of its controllers (1.6 and 1.7): floats,
 * texts with HTML entities, dates in the shop's own time without a zone, and 401 for whoever is not signed in. Not
 * confirmed: what the plugin's extensions add.
 */
import { entities, type WooSetup } from './carts.js';

interface Transaction {
  id: number;
  type: 'credit' | 'debit';
  amount: number;
  details: string;
  date: string;
  category: string;
}

interface Wallet {
  name: string;
  transactions: Transaction[];
}

export interface Wallets {
  open(user: string, name: string): void;
  /** Major units, as the plugin keeps them; negative for a debit. Newest last. */
  book(user: string, amount: number, details: string, options?: Partial<Pick<Transaction, 'date' | 'category'>>): void;
  empty(): void;
  cashback: boolean;
  referrals: boolean;
  nonceOf(user: string): string;
  /** WordPress's number of a user; 0 where there is none. */
  numberOf(user: string): number;
  expireNonces(): void;
  answer(request: Request, route: string, query: URLSearchParams): Response;
}

export function createWallets({ currency = 'USD', symbol = '$' }: WooSetup): Wallets {
  const all = new Map<string, Wallet>();
  let generation = 1;
  let last = 0;

  const error = (status: number, code: string, message: string): Response =>
    Response.json({ code, message, data: { status } }, { status });
  const priced = (amount: number) => ({ amount, currency, formatted: entities(`${symbol}${amount.toFixed(2)}`) });
  const balanceOf = ({ transactions }: Wallet): number =>
    transactions.reduce((sum, { type, amount }) => sum + (type === 'credit' ? amount : -amount), 0);

  const publicSettings = (): object => ({
    currency: { code: currency, symbol },
    topup: { enabled: true, min: 0, max: 0 },
    cashback_enabled: wallets.cashback,
    partial_payment: true,
    terms_url: 'https://shop.example/terms',
  });

  const wallets: Wallets = {
    cashback: true,
    referrals: true,
    open(user, name) {
      all.set(user, { name, transactions: [] });
    },
    book(user, amount, details, { date = '2026-03-01T10:00:00', category = 'adjustment' } = {}) {
      const type = amount < 0 ? 'debit' : 'credit';
      last += 1;
      all.get(user)?.transactions.unshift({ id: last, type, amount: Math.abs(amount), details, date, category });
    },
    empty() {
      all.clear();
    },
    nonceOf: (user) => `rest-${generation}-${user}`,
    numberOf: (user) => (all.has(user) ? [...all.keys()].indexOf(user) + 7 : 0),
    expireNonces() {
      generation += 1;
    },
    answer(request, route, query) {
      if (route === '/terawallet/v1/settings/public') return Response.json(publicSettings());
      const nonce = request.headers.get('X-WP-Nonce');
      const [, given, user = ''] = /^rest-(\d+)-(.+)$/.exec(nonce ?? '') ?? [];
      if (nonce !== null && Number(given) !== generation) {
        return error(403, 'rest_cookie_invalid_nonce', 'Cookie check failed');
      }
      const wallet = all.get(user);
      if (!wallet) return error(401, 'rest_not_logged_in', 'You are not currently logged in.');
      return mine(wallet, user, route.replace('/terawallet/v1/', ''), query);
    },
  };

  function mine(wallet: Wallet, user: string, route: string, query: URLSearchParams): Response {
    switch (route) {
      case 'me':
        return Response.json({
          id: wallets.numberOf(user),
          display_name: entities(wallet.name),
          email: `${user}@example.com`,
          currency,
          balance: priced(balanceOf(wallet)),
        });
      case 'me/transactions':
        return Response.json(...page(wallet, query));
      case 'me/referrals':
        if (!wallets.referrals) return error(404, 'rest_referrals_disabled', 'Referrals are disabled on this site.');
        return Response.json({
          handle: 'wwref',
          code: user,
          share_url: `https://shop.example/my-account/?wwref=${user}`,
          stats: { visitors: 9, signups: 3, pending: 1, earning: priced(15) },
        });
      default:
        return error(404, 'rest_no_route', 'No route was found matching the URL and request method.');
    }
  }

  function page({ transactions }: Wallet, query: URLSearchParams): [object[], ResponseInit] {
    const size = Number(query.get('per_page') ?? 20);
    const number = Number(query.get('page') ?? 1);
    const type = query.get('type');
    const chosen = transactions.filter((each) => type === null || each.type === type);
    const items = chosen.slice((number - 1) * size, number * size).map((each) => ({
      ...each,
      details: entities(each.details),
      currency,
      formatted: { amount: priced(each.amount).formatted, original: null },
    }));
    // As the plugin counts: all of them, whatever the filter.
    const total = transactions.length;
    const headers = { 'X-WP-Total': String(total), 'X-WP-TotalPages': String(Math.ceil(total / size)) };
    return [items, { headers }];
  }

  return wallets;
}
