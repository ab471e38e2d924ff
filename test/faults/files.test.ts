import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Route } from 'playwright-core';
import { openStage, type Circumstances, type FaultStage, type Visit } from './stage.js';

const notFound = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'Not found' });
const page = (route: Route): Promise<void> => route.fulfill({ contentType: 'text/html', body: '<p>Not found' });
const blocked = (route: Route): Promise<void> => route.abort('blockedbyclient');

const WAYS = [
  { how: 'missing', answer: notFound },
  { how: 'a page', answer: page },
  { how: 'blocked', answer: blocked },
];

const without = (file: string, answer: (route: Route) => Promise<void>): Circumstances => ({
  routes: { [`**/chunks/${file}-*`]: answer },
});

async function assertTold({ lines }: Visit, cause: RegExp): Promise<void> {
  const [only = '', ...more] = lines;
  assert.match(only, cause);
  assert.deepEqual(more, []);
}

let stage: FaultStage;
before(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());
after(() => stage.close());

for (const { how, answer } of WAYS) {
  describe(`a file of ours that is ${how}`, () => {
    it('leaves a quiet launcher when it is the panel’s', async () => {
      const visit = await stage.visit(without('panel', answer));
      const launcher = visit.page.getByRole('button', { name: /^Rewards/ });
      await launcher.click();
      await visit.page.locator('loyalty-widget [part="launcher"]:not([aria-busy])').waitFor();
      assert.equal(await launcher.isVisible(), true);
      await assertTold(visit, /unavailable: .*\/chunks\/panel-/);
      await visit.assertPageUntouched();
    });

    it('leaves a quiet launcher when it is the language’s', async () => {
      const visit = await stage.visit(without('en', answer));
      await visit.page.getByRole('button', { name: /^Rewards/ }).click();
      await visit.page.locator('loyalty-widget [part="launcher"]:not([aria-busy])').waitFor();
      await assertTold(visit, /unavailable: .*\/chunks\/en-/);
      await visit.assertPageUntouched();
    });

    it('is told calmly when it is the adapter’s, and fetched at the next try', async () => {
      const visit = await stage.visit(without('memory', answer));
      await visit.open();
      await visit.says(/can’t be shown right now/);
      await assertTold(visit, /unavailable: data-adapter="memory" could not be loaded: .*\/chunks\/memory-/);
      await visit.page.unroute('**/chunks/memory-*');
      await visit.press('Try again');
      await visit.says(/Hi Alex/);
      await visit.assertPageUntouched();
    });

    it('is told calmly when it is a view’s, and fetched at the next try', async () => {
      const visit = await stage.visit(without('loyalty-earn', answer));
      await visit.open();
      await visit.press('Earn');
      await visit.says(/can’t be shown right now/);
      await assertTold(visit, /unavailable: .*\/chunks\/loyalty-earn-/);
      await visit.page.unroute('**/chunks/loyalty-earn-*');
      await visit.press('Try again');
      await visit.says(/Ways to earn/);
      await visit.assertPageUntouched();
    });

    it('is told calmly when it is what redeeming needs, and nothing is spent', async () => {
      const visit = await stage.visit(without('spending', answer));
      await visit.open();
      await visit.press(/^Rewards$/);
      await visit.press(/^Redeem.*tree/);
      await visit.press('Confirm');
      await visit.says(/That did not work\. Nothing was spent/);
      await visit.page.unroute('**/chunks/spending-*');
      await visit.press('Try again');
      await visit.press('Confirm');
      await visit.says(/It’s yours/);
      await visit.assertPageUntouched();
    });
  });
}
