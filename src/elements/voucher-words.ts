import type { Program, Voucher } from '../adapters/adapter.js';
import type { ErrorCode } from '../adapters/error.js';
import type { Client } from '../client/client.js';
import type { Messages } from '../locales/messages.js';
import type { Text } from '../locales/text.js';
import { deadline } from './deadline.js';
import { span } from './moment.js';

/** What the shopper is doing with a voucher, and what came of it. */
export type Holding = ReturnType<Client['stores']['$holding']['get']>[string];

const WEEK = 7 * 24 * 60 * 60 * 1000;

const SOURCES: Record<Exclude<Voucher['source'], 'redemption'>, keyof Messages> = {
  referral: 'fromReferral',
  birthday: 'fromBirthday',
  tier: 'fromTier',
  bonus: 'fromBonus',
};

const REFUSALS = new Map<string, keyof Messages>([
  ['expired', 'refusedExpired'],
  ['used', 'refusedUsed'],
  ['wrong_market', 'refusedMarket'],
  ['excluded', 'refusedCart'],
  ['combination', 'refusedTogether'],
]);

/** Reasons that are told by what they name. */
const NAMING: readonly string[] = ['excluded', 'combination'];

const FAILURES: Partial<Record<ErrorCode, keyof Messages>> = {
  blocked: 'blockedText',
  unauthenticated: 'problemSignIn',
  offline: 'problemOffline',
  rate_limited: 'problemBusy',
};

/** Where it came from; '' for a redemption whose price is not known. */
export function sourceWords({ source, points }: Voucher, program: Program | undefined, text: Text): string {
  if (source !== 'redemption') return text.t(SOURCES[source]);
  return points === undefined ? '' : text.t('fromRedemption', { points: text.points(points, program?.points) });
}

/** When and where it is to be used, for what takes place once. */
export function occasionOf({ event }: Voucher, text: Text): string[] {
  return event ? [span(event.starts, event.ends, text.locale), event.place ?? ''].filter(Boolean) : [];
}

/** What there is to know of one that can be used, a line each. */
export function factsOf(voucher: Voucher, text: Text): string[] {
  const { minimum, heldUntil, validIn, state } = voucher;
  return [
    heldUntil ? text.t('heldForCart', deadline(heldUntil, text)) : state === 'held' ? text.t('heldForYou') : '',
    validIn ? text.t('validIn', { market: validIn }) : '',
    expiryWords(voucher, text),
    minimum ? text.t('cartRequirements', { amount: text.money(minimum) }) : '',
  ].filter(Boolean);
}

/** "Expires tomorrow" while it is close, else "Valid until 4 March"; '' for one that stays. */
function expiryWords({ expiresAt }: Voucher, text: Text): string {
  if (!expiresAt) return '';
  const close = Date.parse(expiresAt) - Date.now() < WEEK;
  return close
    ? text.t('expiresWhen', { when: text.until(expiresAt, Date.now()) })
    : text.t('validUntil', { date: text.date(expiresAt) });
}

/** Why it can no longer be used. */
export function stateWords({ state, order }: Voucher, text: Text): string {
  if (state === 'used') return order ? text.t('voucherUsedIn', { order }) : text.t('voucherUsed');
  return text.t(state === 'expired' ? 'voucherExpired' : 'voucherRevoked');
}

/** What has just happened to it, in one sentence. */
export function holdingWords(holding: Holding, voucher: Voucher, program: Program | undefined, text: Text): string {
  switch (holding.step) {
    case 'failed':
      return text.t(FAILURES[holding.error.code] ?? 'undoFailed');
    case 'undone':
      return text.t('undone', { points: text.points(voucher.points ?? 0, program?.points) });
    case 'refused':
      return refusalWords(holding, voucher, text);
    default:
      return text.t(holding.step);
  }
}

function refusalWords(refused: Extract<Holding, { step: 'refused' }>, voucher: Voucher, text: Text): string {
  const { reason, items, codes, minimum = voucher.minimum } = refused;
  if (reason === 'minimum' && minimum) return text.t('refusedMinimum', { amount: text.money(minimum) });
  const names = new Intl.ListFormat(text.locale).format((reason === 'excluded' ? items : codes) ?? []);
  const isNamed = names !== '' || !NAMING.includes(reason);
  return text.t((isNamed && REFUSALS.get(reason)) || 'refused', { names });
}
