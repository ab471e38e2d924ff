import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { booksOf, cartOf, enter, hasTotal, putInCart, says, tap } from './daily.js';
import { sharedStage, type Stage } from './stage.js';

let stage: Stage;
before(async () => {
  stage = await sharedStage();
});

/** What 520 Beans and two bags of coffee are in each market; nothing is converted. */
const MARKETS = {
  dk: { worth: /^Worth DKK\s52$/, least: /^DKK\s10 off$/, most: /^DKK\s50 off$/, full: '297 kr.', paid: '247 kr.' },
  de: { worth: /^Worth €7\.28$/, least: /^€1\.40 off$/, most: /^€7 off$/, full: '45 €', paid: '38 €' },
};
const TITLES = { dk: /^50\skr off$/, de: /^€7 off$/ };

describe('one member in two markets', () => {
  it('has the same points, and in each market what they are worth there', async () => {
    const visit = await enter(stage, 'cart-use-points');
    for (const market of ['dk', 'de'] as const) {
      const { worth, least, most, full, paid } = MARKETS[market];
      await visit.go(`/?market=${market}`);
      await visit.open();
      await visit.hasBalance(520);
      await says(visit.panel, worth);

      await visit.see('rewards/beans-off');
      const value = visit.panel.locator('loyalty-amount [part=value]');
      await value.filter({ hasText: least }).waitFor();
      await visit.press(/^Use (all|the most)$/);
      await value.filter({ hasText: most }).waitFor();

      await visit.go('/cart');
      await hasTotal(visit, full);
      await tap(cartOf(visit), /^Use 500\sBeans$/);
      await hasTotal(visit, paid);
      await visit.see('vouchers');
      await says(visit.panel, TITLES[market]);
      await visit.go('/cart');
      await tap(cartOf(visit), /^Take it out/);
      await hasTotal(visit, full);
      await says(cartOf(visit), /500\sBeans are yours again/);
    }
    assert.equal((await booksOf(visit)).available, 520);
    await visit.close();
  });

  it('is told where a voucher is valid, and uses it there', async () => {
    const visit = await enter(stage, 'voucher-elsewhere');
    await says(visit.panel, /^Valid in Denmark$/);
    assert.equal(await visit.panel.getByRole('button', { name: /^Apply/ }).count(), 0);
    await putInCart(visit, 'laerke', 2);
    await says(cartOf(visit), /It is valid in Denmark\./);
    await hasTotal(visit, MARKETS.de.full);

    await visit.go('/cart?market=dk');
    await tap(cartOf(visit), /^Use your voucher$/);
    await hasTotal(visit, MARKETS.dk.paid);
    assert.equal((await booksOf(visit)).available, 140);
    await visit.close();
  });
});
