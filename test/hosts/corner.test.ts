import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { nameOf } from '../setup/browser.js';
import { DESKTOP, openHosts, PHONE, TAG, type Hosts, topLevelEngines } from './host-page.js';

const fixed = (id: string, style: string, text = id): string =>
  `<div id="${id}" style="position:fixed;${style}"><button>${text}</button></div>`;
const BAR = fixed('bar', 'left:0;right:0;bottom:0;height:90px;background:#eee', 'Accept');
const BUBBLE = fixed('bubble', 'right:20px;bottom:20px;width:60px;height:60px;background:#eee');
const TO_TOP = fixed('up', 'right:16px;bottom:16px;width:44px;height:44px;background:#eee');
const SIDE = fixed('side', 'right:0;top:0;bottom:0;width:320px;background:#eee');
const STICKY = `<div id="cta" style="position:sticky;bottom:0;height:70px;background:#eee"><button>Add to cart</button></div>`;
const SHOT = { 'cookie bar': BAR, 'chat bubble': BUBBLE, 'scroll-up button': TO_TOP, 'sticky add-to-cart bar': STICKY };

let hosts: Hosts;

for (const engine of topLevelEngines()) {
  describe(`in ${nameOf(engine)}`, () => {
    before(async () => (hosts = await openHosts(engine)));
    afterEach(() => hosts.clear());
    after(() => hosts.close());

    describe('the launcher in a corner that is taken', () => {
      for (const [size, circumstances] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
        for (const [what, body] of Object.entries(SHOT)) {
          it(`rises above a ${what}, so that both can be clicked, and returns when it goes (${size})`, async () => {
            const host = await hosts.visit(body, circumstances);
            const { page } = host;
            const id = /id="(\w+)"/.exec(body)?.[1] ?? '';
            const top = await page.locator(`#${id}`).evaluate((each) => each.getBoundingClientRect().top);
            await host.rests(({ bottom }) => bottom <= top - 11, 'above it');
            await page.locator(`#${id} button`).click({ trial: true });
            await host.launcher.click({ trial: true });
            await page.evaluate((gone) => document.getElementById(gone)?.remove(), id);
            await host.rests(({ bottom }) => bottom === page.viewportSize()!.height - 20, 'in its corner');
          });
        }
      }

      it('notices what comes late, by a script, a class or a transition', async () => {
        const host = await hosts.visit(
          `<style>#late{transition:transform .3s;transform:translateY(200px)}.on #late{transform:none}</style>${BAR.replace('id="bar"', 'id="late"')}`,
        );
        const home = await host.place();
        await host.page.waitForTimeout(400);
        assert.deepEqual(await host.place(), home);
        await host.page.evaluate(() => {
          document.body.className = 'on';
        });
        await host.rests(({ bottom }) => bottom <= 800 - 90 - 11, 'above it');
        await host.page.evaluate((bar) => {
          document.body.className = '';
          setTimeout(() => {
            document.body.insertAdjacentHTML('beforeend', bar);
          }, 500);
        }, BUBBLE);
        await host.rests(({ bottom }) => bottom <= 800 - 80 - 11 && bottom > 690, 'above the bubble');
      });

      it('climbs over several, one above the other', async () => {
        const host = await hosts.visit(BAR + fixed('bubble', 'right:20px;bottom:110px;width:60px;height:60px'));
        await host.rests(({ bottom }) => bottom <= 800 - 170 - 11, 'above both');
      });

      it('goes to the side where there is no room above', async () => {
        const host = await hosts.visit(SIDE);
        await host.rests(({ right, bottom }) => right <= 1280 - 320 - 11 && bottom === 780, 'beside it');
      });

      it('stays where there is no room anywhere', async () => {
        const host = await hosts.visit(fixed('all', 'left:0;right:0;bottom:0;height:120px'), {
          viewport: { width: 320, height: 160 },
        });
        const { bottom } = await host.place();
        await host.page.waitForTimeout(400);
        assert.equal((await host.place()).bottom, bottom);
      });

      it('leaves alone what is no obstacle: columns that stick to the top, a wrapper of the whole page, what lies behind it', async () => {
        const host = await hosts.visit(
          `<aside style="position:sticky;top:0;float:right;width:500px;height:780px">Product</aside>
       <div style="position:fixed;inset:0;z-index:-1">Wrapper</div>
       <div style="position:fixed;inset:auto 0 0;height:300px;z-index:-2">Footer behind</div>
       <div style="position:fixed;right:0;bottom:0;width:90px;height:90px;opacity:0">Hidden</div>`,
        );
        await host.page.mouse.wheel(0, 300);
        await host.page.waitForTimeout(400);
        const { right, bottom } = await host.place();
        assert.deepEqual([right > 1240, bottom], [true, 780]);
      });

      it('keeps clear of what the merchant names, and of a control that has the focus', async () => {
        const host = await hosts.visit(
          `<div class="note" style="position:absolute;right:0;top:700px;width:200px;height:100px">Note</div>
       <input style="position:absolute;left:0;top:740px;width:200px;height:40px">`,
          { tag: TAG.replace(' async', ' data-avoid=".note" async') },
        );
        await host.rests(({ bottom }) => bottom <= 700 - 11, 'above the note');
      });

      it('can be told to stay', async () => {
        const host = await hosts.visit(BAR, { tag: TAG.replace(' async', ' data-avoid="none" async') });
        await host.page.waitForTimeout(400);
        assert.equal((await host.place()).bottom, 780);
      });

      it('takes the open card along, which stays on the screen', async () => {
        const host = await hosts.visit(BAR);
        await host.rests(({ bottom }) => bottom <= 800 - 90 - 11, 'above it');
        await host.open();
        const card = await host.dialog.boundingBox();
        const { top } = await host.place();
        assert.ok(card && card.y >= 0 && card.y + card.height <= top, JSON.stringify(card));
        await host.page.locator('#bar button').click({ trial: true });
      });

      it('changes nothing of the page, and looks only when something happened', async () => {
        const host = await hosts.visit(BAR);
        await host.rests(({ bottom }) => bottom <= 800 - 90 - 11, 'above it');
        const looks = await host.page.evaluate(async () => {
          const before = document.documentElement.outerHTML;
          const { elementsFromPoint } = Document.prototype;
          let count = 0;
          Document.prototype.elementsFromPoint = function (...point) {
            count += 1;
            return elementsFromPoint.apply(this, point);
          };
          await new Promise((waited) => setTimeout(waited, 1000));
          Document.prototype.elementsFromPoint = elementsFromPoint;
          return { count, isSame: before === document.documentElement.outerHTML };
        });
        assert.deepEqual(looks, { count: 0, isSame: true });
      });
    });
  });
}
