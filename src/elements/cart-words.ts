import type { CartWay, Voucher } from '../adapters/adapter.js';
import type { Using } from '../client/way.js';
import type { CodeRefusal } from '../host/host.js';
import type { Messages } from '../locales/messages.js';
import type { PointsUnit, Text } from '../locales/text.js';
import { deadline } from './deadline.js';
import { problemKey } from './problem.js';
import { titled } from './worth.js';

/** Why a way can't be used, from the backend's quote or from the cart itself. */
type Refusal = Pick<CodeRefusal, 'minimum' | 'toGo' | 'items' | 'codes'> & { reason: string };

const REFUSALS = new Map<string, keyof Messages>([
  ['excluded', 'refusedExcluded'],
  ['combination', 'refusedBeside'],
  ['wrong_market', 'refusedElsewhere'],
  ['expired', 'refusedOver'],
  ['used', 'refusedSpent'],
]);

/** Nothing is left to be said of whose it is. */
const OVER: readonly string[] = ['expired', 'used'];

export const wayName = ({ name, discount, voucher }: CartWay, text: Text): string =>
  titled(name, voucher?.value ?? discount, text);

/** "Winter tea and Gift card". */
export const listed = (names: readonly string[], text: Text): string => new Intl.ListFormat(text.locale).format(names);

/** Why it can't be used, in one sentence. */
export function refusalWords(refusal: Refusal, voucher: Voucher | undefined, text: Text): string {
  const { reason, minimum, toGo, items = [], codes = [] } = refusal;
  if (reason === 'minimum' && minimum) {
    const amount = text.money(minimum);
    return toGo ? text.t('refusedBelowToGo', { amount, toGo: text.money(toGo) }) : text.t('refusedBelow', { amount });
  }
  if (reason === 'excluded' && items.length > 0) return text.t('refusedItems', { items: listed(items, text) });
  if (reason === 'combination' && codes.length > 0) return text.t('refusedBesideCodes', { codes: listed(codes, text) });
  if (reason === 'used' && voucher?.order) return text.t('usedInOrder', { order: voucher.order });
  if (reason === 'wrong_market' && voucher?.validIn) return text.t('refusedValidIn', { market: voucher.validIn });
  return text.t(REFUSALS.get(reason) ?? 'refusedByCart');
}

/** What has become of a way, and of its points, in one or two sentences. */
export function usingWords(using: Using, unit: PointsUnit | undefined, text: Text): string {
  switch (using.step) {
    case 'applied':
      return sentences(text.t('inCart'), holdWords(using.voucher, unit, text));
    case 'lapsed':
      return sentences(
        text.t('lapsed'),
        refusalWords(using.refusal, using.voucher, text),
        holdWords(using.voucher, unit, text),
      );
    case 'refused':
      return sentences(refusalWords(using.refusal, using.voucher, text), afterRefusal(using, unit, text));
    case 'giving_back':
      return text.t('givingBack');
    case 'given_back':
      return using.points ? text.t('givenBack', { points: text.points(using.points, unit) }) : text.t('takenOut');
    case 'used':
      return using.order ? text.t('usedInOrder', { order: using.order }) : text.t('usedUp');
    case 'failed': {
      const key = problemKey(using.error.code);
      return text.t(key === 'problem' ? 'failed' : key);
    }
    case 'checking':
      return text.t('cartChecking', { unit: text.unit(0, unit) });
    case 'redeeming':
    case 'applying':
      return text.t('sending');
  }
}

function afterRefusal(
  { refusal, gaveBack, voucher }: Extract<Using, { step: 'refused' }>,
  unit: PointsUnit | undefined,
  text: Text,
): string | undefined {
  if (gaveBack) return text.t('pointsAreBack', { unit: text.unit(0, unit) });
  if (!voucher || OVER.includes(refusal.reason)) return undefined;
  return holdWords(voucher, unit, text) ?? text.t('staysYours');
}

/** When the points of a voucher held for this cart come back. */
function holdWords({ heldUntil, points }: Voucher, unit: PointsUnit | undefined, text: Text): string | undefined {
  if (!heldUntil || !points) return undefined;
  return text.t('holdEnds', { points: text.points(points, unit), ...deadline(heldUntil, text) });
}

const sentences = (...said: (string | undefined)[]): string => said.filter(Boolean).join(' ');
