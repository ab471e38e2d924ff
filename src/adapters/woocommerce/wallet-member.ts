import type { Activity, ActivityKind, Member, Referral } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { guest } from '../guest.js';
import { plainText } from '../plain-text.js';
import { compact, countIn, fieldsIn, fieldsOf, linkIn, moneyOf, rows, text, textIn, type Fields } from '../reading.js';
import type { Answer } from '../sending.js';
import { zoned } from './local-time.js';
import { LATEST } from './wallet.js';

/** By the plugin's categories; what else there is was booked by hand or by an extension. */
const CREDITS: Readonly<Record<string, ActivityKind>> = { cashback: 'earned', refund: 'undone' };
const DEBITS: Readonly<Record<string, ActivityKind>> = {
  partial_payment: 'redeemed',
  purchase: 'redeemed',
  cashback_refund: 'returned',
  cashback_adjustment: 'returned',
};

/** Whose money it is, at home. */
export function walletMember({ json }: Answer, lines: Answer, friends: Answer | undefined, timeZone: string): Member {
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
    activity: linesOf(lines, timeZone).slice(0, LATEST),
    referral: friends && referralOf(fieldsIn({ friends: friends.json }, 'friends')),
  });
}

export function linesOf({ json }: Answer, timeZone: string): Activity[] {
  if (!Array.isArray(json)) throw new LoyaltyError('bad_response', 'The list of transactions is none.');
  return rows(json, (row) => lineOf(row, timeZone));
}

function lineOf(row: Fields, timeZone: string): Activity | undefined {
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

/** Sign-ups that are still pending have not bought yet. */
function referralOf(friends: Fields): Referral | undefined {
  const link = linkIn(friends, 'share_url');
  const stats = fieldsIn(friends, 'stats');
  const [signups = 0, pending = 0] = [countIn(stats, 'signups'), countIn(stats, 'pending')];
  return link === undefined ? undefined : { link, completed: Math.max(0, signups - pending), pending };
}
