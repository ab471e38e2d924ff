import type { Page } from 'playwright-core';
import type { Scene } from './stage.js';

/** What the widget asks its backend. */
const LOYALTY = '**/loyalty/v1/**';

const answers =
  (status: number) =>
  (page: Page): Promise<unknown> =>
    page.route(LOYALTY, (route) => route.fulfill({ status, body: '{}', headers: { 'Retry-After': '60' } }));

/** As a backend does that has seen the points go elsewhere meanwhile. */
const refuses = (page: Page): Promise<unknown> =>
  page.route('**/loyalty/v1/redemptions', (route) =>
    route.fulfill({ status: 409, json: { code: 'insufficient_points', outcome: 'not_done' } }),
  );

/** Every view, as a member sees it. */
export const VIEWS: Scene[] = [
  { name: 'home', as: 'regular', shows: /Hi Jonas/ },
  { name: 'ways to earn', as: 'regular', view: 'earn', shows: /Ways to earn/ },
  { name: 'rewards', as: 'regular', view: 'rewards', shows: /Still to come/ },
  { name: 'referral', as: 'regular', view: 'refer', shows: /Your link/ },
  { name: 'vouchers', as: 'regular', view: 'vouchers', shows: /Your vouchers/ },
  { name: 'activity', as: 'regular', view: 'activity', shows: /Show more/ },
  { name: 'perks', as: 'regular', view: 'perks', shows: /Perks/ },
];

/** What else a shopper can come to. */
export const STATES: Scene[] = [
  { name: 'home at the top', as: 'vip', shows: /Hi Astrid/ },
  { name: 'perks at the top', as: 'vip', view: 'perks', shows: /Perks/ },
  { name: 'vouchers, none yet', as: 'new', view: 'vouchers', shows: /No vouchers yet/ },
  { name: 'home of a guest', as: 'guest', shows: /Join now/ },
  { name: 'rewards of a guest', as: 'guest', view: 'rewards', shows: /Join now/ },
  { name: 'home of a candidate', as: 'candidate', shows: /Nice to see you, Malthe/ },
  { name: 'home of a blocked member', as: 'blocked', shows: /Your membership is paused/ },
  { name: 'rewards of a blocked member', as: 'blocked', view: 'rewards', shows: /You can see what you have/ },
  { name: 'the question before redeeming', as: 'vip', view: 'rewards', press: [/^Redeem.*50/], shows: /become/ },
  {
    name: 'a redeemed voucher',
    as: 'vip',
    view: 'rewards',
    press: [/^Redeem.*50/, /^Confirm/],
    shows: /It’s yours/,
  },
  {
    name: 'a voucher that the cart refuses',
    as: 'vip',
    view: 'rewards',
    press: [/^Redeem.*50/, /^Confirm/, /^Apply/],
    shows: /needs to reach/,
  },
  {
    name: 'a refused redeem',
    as: 'vip',
    view: 'rewards',
    before: refuses,
    press: [/^Redeem.*50/, /^Confirm/],
    shows: /no longer covers this/,
  },
  { name: 'an error', as: 'regular', before: answers(503), shows: /can’t be shown right now/ },
  { name: 'a shopper who is signed out', as: 'regular', before: answers(401), shows: /Please sign in again/ },
  {
    name: 'loading',
    as: 'regular',
    before: (page) => page.route(LOYALTY, () => new Promise(() => undefined)),
    shows: /Rewards/,
  },
];
