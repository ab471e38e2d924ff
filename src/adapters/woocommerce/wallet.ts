import type { Member, Program, ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { fetched } from '../fetched.js';
import { guest } from '../guest.js';
import { compact, fieldsOf, fractionDigits, linkIn, text, type Fields } from '../reading.js';
import type { Answer } from '../sending.js';
import type { WooApi } from './api.js';
import type { Settings } from './options.js';

/** Of what `load` brings. */
export const LATEST = 5;

/**
 * TeraWallet: money that a shop owes its shopper, told as points of its currency's minor unit. It is spent at the
 * checkout, by the plugin's own means: there is no route for it.
 */
export function walletOf(api: WooApi, { name, unit, referral, timeZone }: Settings) {
  async function load(read: ReadOptions): Promise<{ program: Program; member: Member }> {
    const [settings, me, lines, friends] = await Promise.all([
      api.get('terawallet/v1/settings/public', read),
      api.find('terawallet/v1/me', read),
      api.find(`terawallet/v1/me/transactions?per_page=${LATEST}`, read),
      referral ? api.find('terawallet/v1/me/referrals', read) : undefined,
    ]);
    const program = programOf(fieldsOf(settings.json));
    return { program, member: me && lines ? await memberOf(me, lines, friends) : guest() };
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

  async function memberOf(me: Answer, lines: Answer, friends: Answer | undefined): Promise<Member> {
    const { walletMember } = await fetched(import('./calls.js'));
    return walletMember(me, lines, friends, timeZone);
  }

  return { load };
}
