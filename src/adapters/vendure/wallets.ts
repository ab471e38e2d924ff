import type { Activity, ReadOptions } from '../adapter.js';
import { compact, count, fieldsIn, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import type { VendureApi } from './api.js';
import type { Settings } from './options.js';

export interface Wallet {
  id: string;
  /** Minor units. */
  balance: number;
  currency: string;
  lines: Activity[];
  /** How many lines there are in all. */
  total: number;
}

export interface Customer {
  id: string;
  name?: string;
  wallet?: Wallet;
}

/** What is asked for; `undefined` is the channel's own currency. */
export interface Standing {
  currency: string;
  /** Absent for a guest. */
  customer?: Customer;
}

/** Which adjustments of a wallet. */
interface Slice {
  skip: number;
  take: number;
  sort: { createdAt: 'ASC' | 'DESC'; id: 'ASC' | 'DESC' };
}

const NEWEST = { createdAt: 'DESC', id: 'DESC' } as const;

/** Only ever the wallets of whoever asks: Vendure's `wallet(id:)` shows anybody's. */
const QUERY = `query($skip:Int,$take:Int,$sort:JSON){
activeChannel{defaultCurrencyCode}
activeCustomer{id firstName wallets(options:{take:100,sort:{createdAt:"ASC",id:"ASC"}}){items{
id name balance currencyCode adjustments(options:{skip:$skip,take:$take,sort:$sort}){
items{id createdAt amount description}totalItems}}}}}`;

export type Wallets = ReturnType<typeof createWallets>;

export function createWallets(api: VendureApi, { wallet: wanted }: Pick<Settings, 'wallet'>) {
  async function read(currency: string | undefined, slice: Slice, { signal }: ReadOptions): Promise<Standing> {
    const data = await api.ask({ query: QUERY, variables: slice, stake: 'read', signal });
    const shown = currency ?? text(fieldsIn(data, 'activeChannel'), 'defaultCurrencyCode');
    if (!data.activeCustomer) return { currency: shown };
    const customer = fieldsIn(data, 'activeCustomer');
    const wallets = rows(fieldsIn(customer, 'wallets').items, (row) => walletOf(row, wanted));
    return {
      currency: shown,
      customer: compact({
        id: text(customer, 'id'),
        name: textIn(customer, 'firstName'),
        wallet: wallets.find((each) => each.currency === shown),
      }),
    };
  }

  return {
    read,
    /** With their latest `take` lines. */
    latest: (currency: string | undefined, take: number, options: ReadOptions): Promise<Standing> =>
      read(currency, { skip: 0, take, sort: NEWEST }, options),
  };
}

function walletOf(row: Fields, wanted: string | undefined): Wallet | undefined {
  if (wanted !== undefined && textIn(row, 'name') !== wanted) return undefined;
  const adjustments = fieldsIn(row, 'adjustments');
  return {
    id: text(row, 'id'),
    balance: count(row, 'balance'),
    currency: text(row, 'currencyCode'),
    lines: rows(adjustments.items, lineOf),
    total: count(adjustments, 'totalItems'),
  };
}

/** The plugin tells orders by its description alone. */
function lineOf(row: Fields): Activity | undefined {
  const at = timeIn(row, 'createdAt');
  if (at === undefined) return undefined;
  const points = count(row, 'amount');
  const title = textIn(row, 'description');
  const line = { id: text(row, 'id'), at, points };
  const [, verb, order] = /^(Paid|Refund) for order ([^:\s]+)/.exec(title ?? '') ?? [];
  if (order !== undefined) return { ...line, kind: verb === 'Paid' ? 'redeemed' : 'undone', order };
  return compact({ ...line, kind: points < 0 ? ('adjusted' as const) : ('earned' as const), title });
}
