import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';
import { openStage, type Stage, type Visit } from '../journey/stage.js';
import { sideways } from '../journey/states-reading.js';
import { keepFiles } from '../setup/demo.js';
import { atRest } from './judge.js';
import { misfits } from './misfits.js';
import { turnTo } from './turning.js';

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

/** Everything fits. */
const NOTHING = Object.fromEntries(SCREENS.map(({ where }) => [where, []]));

/** Milliseconds without a request, after which none is taken to follow. */
const STILL = 500;

let stage: Stage;
before(async () => {
  stage = await openStage({ passing: enlarged });
});
after(() => stage.close());

// While one waits for the network to be still, the other is looked at.
describe(
  'names and numbers three times as long, on the narrowest phone and with text of 200 %',
  { concurrency: 2 },
  () => {
    describe('in views and in the cart', { concurrency: 1 }, () => {
      let visit: StillVisit;
      before(async () => {
        visit = await visitLongWinded();
        await visit.go('/?as=vip&market=dk&lang=en');
      });
      after(() => visit.close());

      for (const [view, shows] of VIEWS) {
        it(`fit in ${view}`, async () => {
          await visit.page.setViewportSize(SCREENS[0].viewport);
          await visit.see(view);
          await visit.panel.getByText(shows).first().waitFor();
          assert.deepEqual(await misfitsByScreen(visit, 'loyalty-panel'), NOTHING);
        });
      }

      for (const state of ['cart-variable', 'cart-voucher-first', 'cart-combination', 'cart-applied', 'cart-used']) {
        it(`fit in the cart: ${state}`, async () => {
          await goTo(visit, state);
          await visit.page.locator('loyalty-cart').getByText('Other ways').waitFor();
          await visit.still();
          await atRest(visit.page);
          // The shop's own page goes by its window's width, which a zoom leaves as it is.
          assert.deepEqual(await sideways(visit.page), []);
          assert.deepEqual(await misfitsByScreen(visit, 'loyalty-cart'), NOTHING);
        });
      }
    });

    describe('in states', { concurrency: 1 }, () => {
      let visit: StillVisit;
      before(async () => {
        visit = await visitLongWinded();
      });
      after(() => visit.close());

      for (const [selector, states] of [
        ['loyalty-panel', IN_PANEL],
        ['loyalty-after-purchase', AFTER_PURCHASE],
      ] as const) {
        for (const state of states) {
          it(`fit in ${selector}: ${state}`, async () => {
            await goTo(visit, state);
            assert.deepEqual(await misfitsByScreen(visit, selector), NOTHING);
          });
        }
      }
    });
  },
);

interface StillVisit extends Visit {
  /** Waits until nothing has been asked of the network for a while. */
  still(): Promise<void>;
}

async function goTo({ page, go }: Visit, state: string): Promise<void> {
  await page.setViewportSize(SCREENS[0].viewport);
  await go(`/?state=${state}&anew&lang=en&market=dk`);
}

/** By the screen; the page that is there is looked at on each. */
async function misfitsByScreen({ page, still }: StillVisit, selector: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const screen of SCREENS) {
    if (screen !== SCREENS[0]) await turnTo(page, screen);
    await still();
    await atRest(page);
    found[screen.where] = await page.evaluate(misfits, selector);
  }
  return found;
}

async function visitLongWinded(): Promise<StillVisit> {
  const visit = await stage.visit({ viewport: SCREENS[0].viewport, reducedMotion: 'reduce', bypassCSP: true });
  // What tsx puts around the functions that are sent to the page.
  await visit.page.addInitScript('globalThis.__name = (named) => named');
  return { ...visit, still: watchNetwork(visit.page) };
}

/** Also where the page has been still before, of which Playwright tells once. */
function watchNetwork(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let since = 0;
  const end = (request: Request): void => {
    underWay.delete(request);
    since = Date.now();
  };
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', end).on('requestfailed', end);
  return async () => {
    since = Date.now();
    while (underWay.size > 0 || Date.now() - since < STILL) await sleep(50);
  };
}

/** The shop's, with names three times as long and a thousand times the points and the money. */
async function enlarged(answer: Response, { url }: { url: string }): Promise<Response> {
  const isOurs = new URL(url).pathname.includes('/loyalty/v1/') && answer.ok;
  if (!isOurs || !answer.headers.get('Content-Type')?.includes('json')) return keepFiles(answer, { url });
  const headers = new Headers(answer.headers);
  headers.delete('Content-Length');
  return new Response(JSON.stringify(longWinded(await answer.json())), { status: answer.status, headers });
}

function words(all: string): ReadonlySet<string> {
  return new Set(all.split(' '));
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
