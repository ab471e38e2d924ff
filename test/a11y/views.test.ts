import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { atRest, contrasts, violations } from './judge.js';
import { STATES, VIEWS } from './scenes.js';
import { openStage, SCREENS, type Stage } from './stage.js';

/** CSS pixels: the smallest phone, and what a desktop is at 400 % zoom. */
const SMALLEST = [
  { width: 320, height: 568 },
  { width: 320, height: 256 },
];

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

for (const scene of [...VIEWS, ...STATES]) {
  describe(scene.name, () => {
    let page: Page;
    before(async () => {
      page = await stage.open(scene, { viewport: SCREENS.phone });
    });

    // Before contrast is, for which the page is changed.
    it('has nothing for axe to find on a phone, and fits the smallest', async () => {
      assert.deepEqual(await violations(page), []);
      for (const viewport of SMALLEST) {
        await page.setViewportSize(viewport);
        await atRest(page);
        assert.deepEqual(await page.evaluate(misfits), [], `${String(viewport.width)}×${String(viewport.height)}`);
      }
    });

    it('has nothing for axe to find on a desktop, and contrast in light and dark', async () => {
      await stage.turn(scene, { viewport: SCREENS.desktop });
      assert.deepEqual(await violations(page), []);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await contrasts(page), [], colorScheme);
      }
    });
  });
}

describe('with colours of the shopper’s own', () => {
  it('the panel still has an edge, and axe nothing to find', async () => {
    const page = await stage.open(VIEWS[2]!, { viewport: SCREENS.desktop, forcedColors: 'active' });
    assert.equal(await borderOfPanel(page), 'solid');
    assert.deepEqual(await violations(page), []);
  });
});

const borderOfPanel = (page: Page): Promise<string> =>
  page.getByRole('dialog').evaluate((panel) => getComputedStyle(panel).borderTopStyle);

/** What scrolls sideways, and the controls that are smaller than 24 by 24 pixels. Runs in the page. */
function misfits(): string[] {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const panel = document.querySelector('loyalty-widget')!.shadowRoot!.querySelector('loyalty-panel')!.shadowRoot!;
  const sideways = [document.scrollingElement!, panel.querySelector('dialog')!, panel.querySelector('section')!]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ localName }) => `${localName} scrolls sideways`);
  const small = all(panel)
    .filter((element) => element.matches('button, a[href], input, summary') && element.checkVisibility())
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box: { width, height } }) => width < 24 || height < 24)
    .map(({ element, box }) => `${element.textContent.trim()}: ${String(box.width)}×${String(box.height)}`);
  return [...sideways, ...small];
}
