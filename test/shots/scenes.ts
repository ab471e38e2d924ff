import type { Page } from 'playwright-core';
import type { DemoState } from '../../demo/states/state.js';
import { STATES } from '../../demo/states/states.js';

/** Something to look at in the demo shop, and how to get there. */
export interface Scene {
  name: string;
  /** Address on the demo shop. */
  at: string;
  /** What to do before the page loads, e.g. break the network. */
  before?(page: Page): Promise<unknown>;
  /** What to do once the page, and the panel where it opens, is there. */
  then?(page: Page): Promise<unknown>;
  /** It shows on the shop's page; the panel stays shut. */
  shut?: boolean;
}

const LOYALTY = '**/loyalty/v1/**';

/** Until nothing more comes, as far as that can be told: some answers are made to come late. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
  await page.waitForTimeout(400);
}

const part = (page: Page, name: string) => page.getByRole('dialog').locator(`[part="${name}"]`).first();

const answerWith =
  (status: number, body = '{}') =>
  (page: Page): Promise<unknown> =>
    page.route(LOYALTY, (route) => route.fulfill({ status, body, contentType: 'application/problem+json' }));

/** Reads are tried three times before the shopper hears of it. */
const untilProblem = (page: Page): Promise<unknown> => page.getByRole('alert').getByRole('button').first().waitFor();

async function redeem(page: Page): Promise<void> {
  await part(page, 'confirm').click();
  await part(page, 'code').waitFor();
  await settle(page);
}

async function applyRefused(page: Page): Promise<void> {
  await redeem(page);
  await part(page, 'apply').click();
}

/** As on an Arabic page: the panel docks by its direction. */
const fromTheRight = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.dir = 'rtl';
    });
  });

/** No language of ours is written so: each element is told to. */
async function forceRightToLeft(page: Page): Promise<void> {
  await page.evaluate(() => {
    const roots: ParentNode[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (!element.shadowRoot) continue;
        element.dir = 'rtl';
        roots.push(element.shadowRoot);
      }
    }
  });
}

const as = (who: string, view = 'home'): string => `/?as=${who}&market=dk#loyalty/${view}`;

const viewsOf = (who: string, ...views: string[]): Scene[] =>
  views.map((view) => ({ name: `as-${who}-${view}`, at: as(who, view) }));

function stateScene({ id, view, press }: DemoState): Scene {
  return {
    name: id,
    at: `/?state=${id}&anew`,
    shut: view === undefined,
    then: async (page) => {
      if (view?.includes('/')) await page.locator('[data-key]:focus-within, [part=rule]:focus').waitFor();
      if (press) await page.locator(`[part="${press}"]`).first().click();
    },
  };
}

export const SCENES: readonly Scene[] = [
  ...STATES.map(stateScene),
  ...['/states', '/mailbox', '/terms'].map((path) => ({ name: path.slice(1), at: path, shut: true })),
  ...viewsOf('regular', 'home', 'earn', 'rewards', 'refer', 'vouchers', 'activity', 'perks'),
  ...viewsOf('vip', 'home', 'rewards', 'activity'),
  ...viewsOf('new', 'home', 'activity', 'vouchers'),
  ...viewsOf('guest', 'home', 'earn', 'rewards'),
  ...viewsOf('candidate', 'home'),
  ...viewsOf('blocked', 'home', 'rewards'),
  { name: 'confirm', at: as('vip', 'rewards/amount-off-small') },
  { name: 'redeemed', at: as('vip', 'rewards/amount-off-small'), then: redeem },
  { name: 'refused', at: as('vip', 'rewards/amount-off-small'), then: applyRefused },
  { name: 'signed-out', at: as('regular'), before: answerWith(401), then: untilProblem },
  ...['home', 'earn', 'rewards', 'vouchers', 'perks'].map((view) => {
    return { name: `right-to-left-${view}`, at: as('regular', view), before: fromTheRight, then: forceRightToLeft };
  }),
];
