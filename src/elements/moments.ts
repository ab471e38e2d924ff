import type { Member } from '../adapters/adapter.js';
import type { View } from './events.js';
import type { Scene } from './view.js';
import { isUsable } from './voucher-state.js';

/** What home says first. cart, standing: a code in the cart, the tier; they have an element that says it. */
export type Moment = { title?: string; words: string; view?: View } | 'cart' | 'standing';

/** Steps of what the shopper is doing. */
type Steps = ReadonlySet<string>;

type Find = (scene: Scene, steps: Steps) => Moment | undefined | false;

const WEEK = 7 * 24 * 60 * 60 * 1000;

const paused: Find = ({ text, member }) =>
  member.state === 'blocked' && { title: text.t('blockedTitle'), words: text.t('blockedText') };

const checking: Find = ({ text }, steps) =>
  steps.has('checking') && { words: text.t('checkingRedeem'), view: 'rewards' };

const debt: Find = ({ text, program, member: { points } }) =>
  points !== undefined &&
  points.owed > 0 && { words: text.t('owed', { points: text.points(points.owed, program.points) }), view: 'activity' };

const cart: Find = (_scene, steps) => (steps.has('refused') || steps.has('lapsed')) && 'cart';

/** One the shopper took for points is no news to them. */
const voucher: Find = ({ text, member }) => {
  const count = member.vouchers.filter((each) => isUsable(each) && each.source !== 'redemption').length;
  return count > 0 && { words: text.t('waitingVoucher', { count }), view: 'vouchers' };
};

const isNear = (at = ''): boolean => Date.parse(at) - Date.now() < WEEK;

const points: Find = ({ text, program, member }) => {
  const batch = member.points?.expiring.find(({ at }) => isNear(at));
  if (!batch) return undefined;
  const said = { points: text.points(batch.points, program.points), when: text.until(batch.at, Date.now()) };
  return { words: text.t('expiring', said), view: 'rewards' };
};

const ticket: Find = ({ text, member: { vouchers } }) => {
  const held = vouchers.find((each) => isUsable(each) && isNear(each.expiresAt));
  if (!held?.expiresAt) return undefined;
  const said = { voucher: held.title, when: text.until(held.expiresAt, Date.now()) };
  return { words: text.t('voucherExpiring', said), view: 'vouchers' };
};

const standing: Find = ({ member }) => member.tier?.standing && 'standing';

const birthday: Find = ({ text, member }) => isBirthday(member) && { words: text.t('birthdayToday') };

/** The one thing worth saying now: the first that applies. Silence is an answer too. */
export function momentOf(scene: Scene, doings: { step: string }[]): Moment | undefined {
  const steps = new Set(doings.map(({ step }) => step));
  for (const find of [paused, checking, debt, cart, voucher, points, ticket, standing, birthday]) {
    const moment = find(scene, steps);
    if (moment) return moment;
  }
  return undefined;
}

function isBirthday({ birthday: born }: Member): boolean {
  const today = new Date();
  return born?.month === today.getMonth() + 1 && born.day === today.getDate();
}
