import type { CartRefusal, CartWay, OrderStanding } from '../adapters/adapter.js';
import { all, flag, integer, listOf, object, optional, text, time, type Check } from './check.js';
import { fail } from './expect.js';
import { cartRefusal, claimState, orderState } from './kinds.js';
import { voucher } from './shapes-member.js';
import { amount, money, range, wholeSteps } from './shapes-parts.js';

const saysHowFar: Check = (path, value) => {
  const { reason, minimum, toGo, missing } = value as CartRefusal;
  if (reason === 'minimum') {
    money(`${path}.minimum`, minimum);
    money(`${path}.toGo`, toGo);
  }
  if (reason === 'insufficient_points') integer(1)(`${path}.missing`, missing);
};

const refusal = all(
  object<CartRefusal>({
    reason: cartRefusal,
    minimum: optional(money),
    toGo: optional(money),
    codes: optional(listOf(text)),
    items: optional(listOf(text)),
    missing: optional(integer(1)),
  }),
  saysHowFar,
);

const isOfSomething: Check = (path, value) => {
  const way = value as CartWay;
  if (!way.voucher && !way.reward) fail(path, 'a voucher or a reward', way);
};

const usableFirst: Check = (path, value) => {
  const refused = (value as CartWay[]).map((way) => way.refusal !== undefined);
  if (refused.includes(true) && refused.lastIndexOf(false) > refused.indexOf(true)) {
    fail(path, 'what can be used now before what cannot', refused);
  }
};

const way = all(
  object<CartWay>({
    voucher: optional(voucher),
    reward: optional(text),
    name: text,
    points: optional(amount),
    range: optional(all(range, wholeSteps)),
    discount: optional(money),
    freeShipping: optional(flag),
    applied: optional(flag),
    refusal: optional(refusal),
  }),
  isOfSomething,
);

export const ways = all(listOf(way), usableFirst);

export const orderStanding = object<OrderStanding>({
  order: text,
  state: orderState,
  points: amount,
  at: optional(time),
  claim: optional(claimState),
});
