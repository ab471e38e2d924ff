import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Demo } from '../../demo/start.js';
import { enginesHere, launch, nameOf, type EngineBrowser, type EnginePage } from '../setup/engines.js';
import { openDemo } from '../setup/demo.js';

const { here, skipped } = enginesHere();
for (const { why } of skipped) console.log(why);

let demo: Demo;
before(async () => {
  demo = await openDemo();
});
after(() => demo.close());

const SCREENS = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

const PANEL = `document.querySelector('loyalty-widget').shadowRoot.querySelector('loyalty-panel')`;

/** What is said in the panel, in reading order. */
const says = (page: EnginePage, words: RegExp): Promise<string> => page.reads('loyalty-panel', words);

const press = (page: EnginePage, button: RegExp): Promise<void> => page.click({ button, within: 'loyalty-panel' });

/** In kroner: "949,00 kr." */
async function total(page: EnginePage): Promise<number> {
  const shown = await page.reads('#total', /\d/);
  return Number.parseFloat(shown.replace(/[^\d,]/g, '').replace(',', '.'));
}

async function putInCart(page: EnginePage, product: string): Promise<void> {
  await page.goto(`${demo.url}/products/${product}`);
  await page.click({ button: /^Add to cart$/ });
  await page.reads('#cart-count', /[1-9]/);
  await page.goto(`${demo.url}/cart`);
}

for (const engine of here) {
  describe(`the shop in ${nameOf(engine)}`, () => {
    let browser: EngineBrowser;
    before(async () => {
      browser = await launch(engine);
    });
    after(() => browser.close());

    for (const [screen, size] of Object.entries(SCREENS)) {
      it(`goes from the launcher to a discount in the cart on a ${screen}`, async () => {
        const page = await browser.open(size);
        await page.goto(`${demo.url}/?state=reward-variable&anew&lang=en&market=dk`);
        await says(page, /2,340/);
        await putInCart(page, 'kettle');
        const before = await total(page);

        await page.click({ button: /^Rewards/ });
        await says(page, /Your balance:? 2,340/);
        await press(page, /^Rewards$/);
        await press(page, /^Redeem.*50/);
        await press(page, /^Confirm/);
        await press(page, /^Apply/);
        await says(page, /In your cart/);
        await page.reads('.codes code', /\w/);
        assert.equal(await total(page), before - 50);

        await page.goto(`${demo.url}/cart#loyalty/home`);
        await says(page, /Your balance:? 1,840/);
        await page.close();
      });
    }

    it('closes by Escape and gives the focus back', async () => {
      const page = await browser.open();
      await page.goto(`${demo.url}/?as=guest&lang=en&market=dk`);
      await page.click({ button: /^Rewards/ });
      await says(page, /Join now/);
      await page.press('Escape');
      await page.until('the panel to close', `return !${PANEL}.isOpen`);
      assert.equal(await page.run('return document.activeElement.localName'), 'loyalty-widget');
      await page.close();
    });
  });
}
