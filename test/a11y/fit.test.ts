import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, type Stage, type Visit } from '../journey/stage.js';
import { sideways } from '../journey/states-reading.js';
import { atRest } from './judge.js';
import { misfits } from './misfits.js';

/** What people and merchants word. */
const WORDED = words('name one other title description detail perks items terms welcome friend advocate place validIn');

/** Points, money and what is measured. */
const COUNTED = words(
  'points minor available pending lifetime owed missing balance min max step value target keep threshold',
);

/** Deep links, and what is there once the view is drawn. */
const VIEWS: [view: string, shows: RegExp][] = [
  ['home', /All rewards/],
  ['earn', /Check in/],
  ['rewards', /Ready for you/],
  ['rewards/beans-off', /Use (all|the most)/],
  ['refer', /Your link/],
  ['vouchers', /Your vouchers/],
  ['activity', /Show more|add up/],
  ['perks', /What each tier brings/],
];

/** What else there is to read, by the demo's states: in the panel, */
const IN_PANEL = [
  'points-expiring',
  'points-owed',
  'tier-at-risk',
  'tier-downgraded',
  'earn-pending-confirmation',
  'earn-streak',
  'reward-not-open',
  'reward-variants',
  'kind-experience',
  'owned-early-access',
  'owned-variant',
  'voucher-used',
  'voucher-elsewhere',
  'guest-home',
  'guest-join',
  'candidate-home',
  'blocked',
  'down',
  'offline',
];

/** and on the shop's thank-you page. */
const AFTER_PURCHASE = ['guest-order', 'guest-claim-confirmed', 'guest-claim-expired'];

const SCREENS = [
  { where: 'on the narrowest phone', viewport: { width: 320, height: 640 }, zoom: 1 },
  { where: 'with text of 200 %', viewport: { width: 640, height: 900 }, zoom: 2 },
] as const;

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

// While one waits for the network to be still, the other is looked at.
describe('names and numbers three times as long', { concurrency: SCREENS.length }, () => {
  for (const { where, viewport, zoom } of SCREENS) {
    describe(where, { concurrency: 1 }, () => {
      let visit: Visit;
      before(async () => {
        visit = await visitLongWinded(viewport, zoom);
        await visit.go('/?as=vip&market=dk&lang=en');
      });
      after(() => visit.close());

      for (const [view, shows] of VIEWS) {
        it(`fit in ${view}`, async () => {
          await visit.see(view);
          await visit.panel.getByText(shows).first().waitFor();
          assert.deepEqual(await misfitsIn(visit.page, 'loyalty-panel'), []);
        });
      }

      it('fit in the cart', async () => {
        for (const state of ['cart-variable', 'cart-voucher-first', 'cart-combination', 'cart-applied', 'cart-used']) {
          await visit.go(`/?state=${state}&anew&lang=en&market=dk`);
          await visit.page.locator('loyalty-cart').getByText('Other ways').waitFor();
          assert.deepEqual(await misfitsIn(visit.page, 'loyalty-cart'), [], state);
          // The shop's own page goes by its window's width, which this zoom leaves as it is.
          if (zoom === 1) assert.deepEqual(await sideways(visit.page), [], state);
        }
      });

      for (const [selector, states] of [
        ['loyalty-panel', IN_PANEL],
        ['loyalty-after-purchase', AFTER_PURCHASE],
      ] as const) {
        it(`fit in states of ${selector}`, async () => {
          for (const state of states) {
            await visit.go(`/?state=${state}&anew&lang=en&market=dk`);
            assert.deepEqual(await misfitsIn(visit.page, selector), [], state);
          }
        });
      }
    });
  }
});

async function misfitsIn(page: Page, selector: string): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  await atRest(page);
  return page.evaluate(misfits, selector);
}

async function visitLongWinded(viewport: { width: number; height: number }, zoom: number): Promise<Visit> {
  const visit = await stage.visit({ viewport, reducedMotion: 'reduce', bypassCSP: true });
  const { page } = visit;
  // What tsx puts around the functions that are sent to the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(enlarge, zoom);
  await page.route('**/loyalty/v1/**', async (route) => {
    // Some states are of answers that never come.
    const response = await route.fetch().catch(() => undefined);
    if (!response) await route.abort().catch(() => undefined);
    else if (response.ok()) await route.fulfill({ response, json: longWinded(await response.json()) });
    else await route.fulfill({ response });
  });
  return visit;
}

function words(all: string): ReadonlySet<string> {
  return new Set(all.split(' '));
}

/** Runs in the page, before there is anything in it. */
function enlarge(zoom: number): void {
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.style.zoom = String(zoom);
  });
}

/** An answer with every name three times and a thousand times the points and the money. */
function longWinded(answer: unknown, key = ''): unknown {
  if (Array.isArray(answer)) return answer.map((each) => longWinded(each, key));
  if (typeof answer === 'object' && answer !== null) {
    return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, longWinded(value, name)]));
  }
  if (typeof answer === 'string' && WORDED.has(key)) return [answer, answer, answer].join(' ');
  return typeof answer === 'number' && COUNTED.has(key) ? answer * 1_000 : answer;
}
