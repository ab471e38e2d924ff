import type {
  Activity,
  ActivityInput,
  ActivityKind,
  LoadInput,
  Member,
  Page,
  Program,
  ReadOptions,
  Referral,
} from '../adapter.js';
import type { Answer } from '../calling.js';
import { LoyaltyError } from '../error.js';
import { plainText } from '../plain-text.js';
import {
  compact,
  countIn,
  fieldsIn,
  fieldsOf,
  fractionDigits,
  linkIn,
  moneyOf,
  rows,
  text,
  textIn,
} from '../reading.js';
import type { Fields } from '../reading.js';
import type { WooApi } from './api.js';
import { zoned } from './local-time.js';
import type { Settings } from './options.js';

const PAGE = 20;
/** Of what `load` brings. */
const LATEST = 5;

/** By the plugin's categories; what else there is was booked by hand or by an extension. */
const CREDITS: Readonly<Record<string, ActivityKind>> = { cashback: 'earned', refund: 'undone' };
const DEBITS: Readonly<Record<string, ActivityKind>> = {
  partial_payment: 'redeemed',
  purchase: 'redeemed',
  cashback_refund: 'returned',
  cashback_adjustment: 'returned',
};

/**
 * TeraWallet: money that a shop owes its shopper, told as points of its currency's minor unit. It is spent at the
 * checkout, by the plugin's own means: there is no route for it.
 */
export function walletOf(api: WooApi, { name, unit, referral, timeZone }: Settings) {
  async function load(_input: LoadInput, read: ReadOptions): Promise<{ program: Program; member: Member }> {
    const [settings, me, lines, friends] = await Promise.all([
      api.get('terawallet/v1/settings/public', read),
      api.find('terawallet/v1/me', read),
      api.find(`terawallet/v1/me/transactions?per_page=${LATEST}`, read),
      referral ? api.find('terawallet/v1/me/referrals', read) : undefined,
    ]);
    const program = programOf(fieldsOf(settings.json));
    return { program, member: me && lines ? memberOf(me, lines, friends) : guest() };
  }

  /** All lines, whatever is filtered by: the plugin tells credits from debits, and not what came of an order from the rest. */
  async function activity({ cursor = '1' }: ActivityInput, read: ReadOptions): Promise<Page<Activity>> {
    const page = Number(cursor);
    if (!Number.isSafeInteger(page) || page < 1) throw new LoyaltyError('invalid', `"${cursor}" is no page.`);
    const answer = await api.get(`terawallet/v1/me/transactions?per_page=${PAGE}&page=${page}`, read);
    const pages = Number(answer.response.headers.get('X-WP-TotalPages'));
    return compact({ items: linesOf(answer), next: page < pages ? String(page + 1) : undefined });
  }

  function programOf(settings: Fields): Program {
    const currency = text(fieldsOf(settings.currency, 'currency'), 'code');
    const decimals = fractionDigits(currency);
    if (decimals === undefined) throw new LoyaltyError('bad_response', 'currency.code is no currency.');
    const one = 10 ** decimals;
    const cashback = settings.cashback_enabled === true;
    return compact({
      version: ['terawallet', currency, cashback, name, unit?.other, referral?.friend, referral?.advocate].join(' '),
      name: name ?? 'Wallet',
      capabilities: ['activity' as const],
      points: {
        name: unit ?? { other: 'store credit' },
        decimals,
        worth: { points: one, value: { minor: one, currency } },
      },
      tiers: [],
      // How much is told to members alone, and a program is the same for everybody.
      earning: cashback ? [{ id: 'cashback', kind: 'purchase' as const, title: 'Cashback' }] : [],
      rewards: [],
      referral,
      terms: linkIn(settings, 'terms_url'),
    });
  }

  function memberOf({ json }: Answer, lines: Answer, friends: Answer | undefined): Member {
    const me = fieldsOf(json);
    const balance = moneyOf(fieldsOf(me.balance, 'balance').amount, text(me, 'currency'));
    if (!balance) throw new LoyaltyError('bad_response', 'balance.amount is no amount.');
    return compact({
      ...guest(),
      state: 'enrolled' as const,
      id: text(me, 'id'),
      name: plainText(textIn(me, 'display_name') ?? '') || undefined,
      points: {
        available: Math.max(0, balance.minor),
        pending: 0,
        owed: Math.max(0, -balance.minor),
        expiring: [],
      },
      activity: linesOf(lines).slice(0, LATEST),
      referral: friends && referralOf(fieldsIn({ friends: friends.json }, 'friends')),
    });
  }

  function linesOf({ json }: Answer): Activity[] {
    if (!Array.isArray(json)) throw new LoyaltyError('bad_response', 'The list of transactions is none.');
    return rows(json, lineOf);
  }

  function lineOf(row: Fields): Activity | undefined {
    const money = moneyOf(row.amount, text(row, 'currency'));
    const at = zoned(textIn(row, 'date'), timeZone);
    if (!money || at === undefined) return undefined;
    const isDebit = row.type === 'debit';
    const category = textIn(row, 'category') ?? '';
    return compact({
      id: text(row, 'id'),
      at,
      kind: (isDebit ? DEBITS : CREDITS)[category] ?? ('adjusted' as const),
      points: isDebit ? -money.minor : money.minor,
      title: plainText(textIn(row, 'details') ?? '') || undefined,
    });
  }

  return { capabilities: { activity }, load };
}

export function guest(): Member {
  return { state: 'guest', availability: {}, earning: {}, activity: [], vouchers: [] };
}

/** Sign-ups that are still pending have not bought yet. */
function referralOf(friends: Fields): Referral | undefined {
  const link = linkIn(friends, 'share_url');
  const stats = fieldsIn(friends, 'stats');
  const [signups = 0, pending = 0] = [countIn(stats, 'signups'), countIn(stats, 'pending')];
  return link === undefined ? undefined : { link, completed: Math.max(0, signups - pending), pending };
}
