import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PHONE, says, writesOf } from './daily.js';
import { openStage, type Stage, type Visit } from './stage.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/** View → what a member reads there, and a guest. */
const VIEWS: Record<string, { member: RegExp; guest: RegExp }> = {
  home: { member: /^Hi Jonas$/, guest: /^Good things come back$/ },
  earn: { member: /^Ways to earn$/, guest: /^Ways to earn$/ },
  rewards: { member: /^Still to come$/, guest: /^An evening cupping class$/ },
  refer: { member: /^Give a little, get a little$/, guest: /^Good things come back$/ },
  vouchers: { member: /^Your vouchers$/, guest: /^Good things come back$/ },
  activity: { member: /^Redeemed: A bag of beans$/, guest: /^Good things come back$/ },
  perks: { member: /^What each tier brings$/, guest: /^What each tier brings$/ },
};

/** Somebody new to the browser, by the link to a place in the panel where one is named. */
async function open(who: string, place?: string): Promise<Visit> {
  const visit = await stage.visit(PHONE);
  await visit.go(`/?as=${who}&market=dk&lang=en${place === undefined ? '' : `#loyalty/${place}`}`);
  return visit;
}

/** A link in the page, as a merchant would write it. */
async function addLink({ page }: Visit, attributes: string): Promise<void> {
  await page.evaluate(
    (html) => document.querySelector('main')?.insertAdjacentHTML('afterbegin', html),
    `<a ${attributes}>Link</a>`,
  );
  await page.getByRole('link', { name: 'Link', exact: true }).click();
}

for (const who of ['member', 'guest'] as const) {
  describe(`a deep link, for a ${who}`, () => {
    for (const [view, words] of Object.entries(VIEWS)) {
      it(`leads to ${view}, or to what makes sense instead`, async () => {
        const visit = await open(who === 'member' ? 'regular' : 'guest', view);
        await says(visit.panel, words[who]);
        assert.deepEqual(visit.pageErrors, []);
        assert.deepEqual(visit.lines, []);
        await visit.close();
      });
    }
  });
}

describe('a deep link to a reward', () => {
  it('has its question open also where the program is known from an earlier page', async () => {
    const visit = await open('regular', 'rewards/free-shipping');
    await says(visit.panel, /^300\sBeans become Free shipping\./);
    await visit.go('/?as=regular&market=dk&lang=en');
    await visit.see('rewards/free-shipping');
    await says(visit.panel, /^300\sBeans become Free shipping\./);
    await visit.close();
  });

  it('has the question open already, and spends nothing yet', async () => {
    const visit = await stage.visit(PHONE);
    const writes = writesOf(visit);
    await visit.go('/?as=regular&market=dk&lang=en#loyalty/rewards/free-shipping');
    await says(visit.panel, /^300\sBeans become Free shipping\./);
    await visit.panel.getByRole('button', { name: /^Confirm$/ }).waitFor();
    assert.deepEqual(writes, []);
    await visit.close();
  });

  it('counts where it is followed in the page too', async () => {
    const visit = await open('regular');
    await addLink(visit, 'href="#loyalty/rewards/plant-a-tree"');
    await says(visit.panel, /^200\sBeans go to A shade tree/);
    await visit.close();
  });
});

describe('a deep link to a way to earn', () => {
  it('has it in view and reads on there', async () => {
    const visit = await open('regular');
    await addLink(visit, 'href="#loyalty/earn/tasting-panel"');
    const rule = visit.panel.locator('#rule-tasting-panel:focus');
    await rule.waitFor();
    const [row, view] = await Promise.all([rule.boundingBox(), visit.panel.locator('section').first().boundingBox()]);
    assert.ok(row && view);
    assert.ok(row.y >= view.y && row.y + row.height <= view.y + view.height, JSON.stringify({ row, view }));
    await visit.close();
  });
});

describe('an element that opens the panel', () => {
  it('leads to the view it names', async () => {
    const visit = await open('regular');
    await addLink(visit, 'href="/rewards" data-loyalty-open="perks"');
    await says(visit.panel, /^What each tier brings$/);
    assert.equal(new URL(visit.page.url()).pathname, '/');
    await visit.close();
  });
});

describe('signing in on the way to a view', () => {
  for (const [place, words] of [
    ['vouchers', /^Your vouchers$/],
    ['rewards/free-shipping', /^300\sBeans become Free shipping\./],
    ['earn/review', /^Ways to earn$/],
  ] as const) {
    it(`leads on to ${place}, on the same page`, async () => {
      const visit = await open('guest');
      await visit.go(`/products/laerke#loyalty/${place}`);
      await visit.press(/^Sign in$/);
      await visit.page.waitForURL(/account/);
      await visit.page.getByRole('button', { name: /Jonas/ }).click();
      await visit.page.waitForURL(/laerke/);
      await says(visit.panel, words);
      await visit.close();
    });
  }
});
