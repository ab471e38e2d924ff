import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { nameOf } from '../setup/browser.js';
import { openHosts, PHONE, TAG, type HostPage, type Hosts, topLevelEngines } from './host-page.js';

/** Layers as themes make them, opened and closed by `openLayer` and `closeLayer`. */
const LAYERS: Record<string, { body: string; script: string }> = {
  'a modal dialog': {
    body: '<dialog id="layer">Sign up <input id="inner"></dialog>',
    script: 'openLayer = () => layer.showModal(); closeLayer = () => layer.close();',
  },
  'an aria-modal drawer': {
    body: '<div id="layer" role="dialog" aria-modal="true" style="position:fixed;top:0;right:0;width:400px;height:100%;background:#fff;transform:translateX(100%)">Cart <input id="inner"></div>',
    script:
      'openLayer = () => layer.style.transform = "none"; closeLayer = () => layer.style.transform = "translateX(100%)";',
  },
  'inert on the body': {
    body: '',
    script: 'openLayer = () => document.body.inert = true; closeLayer = () => document.body.inert = false;',
  },
  'aria-hidden on us': {
    body: '',
    script:
      'openLayer = () => document.querySelector("loyalty-widget").setAttribute("aria-hidden", "true"); closeLayer = () => document.querySelector("loyalty-widget").removeAttribute("aria-hidden");',
  },
  'a film over the whole screen': {
    body: '<div id="film" style="background:#000;color:#fff">Film</div>',
    script: 'openLayer = () => film.requestFullscreen(); closeLayer = () => document.exitFullscreen();',
  },
};

declare global {
  interface Window {
    openLayer(): unknown;
    closeLayer(): unknown;
    heard: string[];
  }
}

const openLayer = (page: Page): Promise<unknown> => page.evaluate(() => window.openLayer());
const closeLayer = (page: Page): Promise<unknown> => page.evaluate(() => window.closeLayer());
const isOpen = ({ page }: HostPage): Promise<boolean> =>
  page.evaluate(
    () => document.querySelector('loyalty-widget')?.shadowRoot?.querySelector('loyalty-panel')?.isOpen ?? false,
  );

/** What keeps keys in our fields is fetched at the first of them: whether it does. Runs in the page. */
function isKept(input: Element | null): boolean {
  let isHeard = false;
  const asked = new AbortController();
  input?.addEventListener('keyup', () => (isHeard = true), { signal: asked.signal });
  input?.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true, composed: true }));
  asked.abort();
  window.heard = [];
  return !isHeard;
}

let hosts: Hosts;

for (const engine of topLevelEngines()) {
  describe(`in ${nameOf(engine)}`, () => {
    before(async () => (hosts = await openHosts(engine)));
    afterEach(() => hosts.clear());
    after(() => hosts.close());

    for (const [what, { body, script }] of Object.entries(LAYERS)) {
      describe(`under ${what}`, () => {
        it('the launcher and an open card are not seen, take no focus, and come back as they were', async () => {
          const host = await hosts.visit(`${body}<script>${script}</script>`);
          await host.open();
          await host.dialog.getByRole('button', { name: 'Earn' }).click();
          await openLayer(host.page);
          await host.launcher.waitFor({ state: 'hidden' });
          await host.closed();
          assert.equal(await host.page.evaluate(() => document.activeElement?.localName === 'loyalty-widget'), false);
          await closeLayer(host.page);
          await host.launcher.waitFor();
          await host.dialog.getByRole('heading', { name: 'Ways to earn' }).waitFor();
          assert.deepEqual(host.lines, []);
        });
      });
    }

    describe('a sheet on a phone', () => {
      const layer = LAYERS['a modal dialog']!;

      it('makes way for a layer of the page, which can then be used, and comes back after it', async () => {
        const host = await hosts.visit(`${layer.body}<script>${layer.script}</script>`, PHONE);
        await host.open();
        await openLayer(host.page);
        await host.closed();
        await host.page.locator('#inner').fill('used');
        await closeLayer(host.page);
        await host.dialog.waitFor();
        assert.equal(await host.dialog.evaluate((dialog) => dialog.matches(':modal')), true);
      });

      it('keeps the page where it is, moves nothing in it, and leaves its inline styles alone', async () => {
        const host = await hosts.visit('', PHONE);
        const { page } = host;
        const measure = (): Promise<object> =>
          page.evaluate(() => ({
            html: document.documentElement.getAttribute('style'),
            body: document.body.getAttribute('style'),
            width: document.querySelector('main')?.getBoundingClientRect().width,
            scroll: scrollY,
            sheets: document.adoptedStyleSheets.length,
          }));
        await page.evaluate(() => {
          document.documentElement.setAttribute('style', 'overflow-y:scroll');
          document.body.setAttribute('style', 'overflow: visible;;padding-right:3px');
          scrollTo(0, 300);
        });
        const before = await measure();
        await host.open();
        await page.mouse.move(200, 30);
        await page.mouse.wheel(0, 500);
        await page.waitForTimeout(200);
        assert.deepEqual(await measure(), { ...before, sheets: 1 });
        await page.keyboard.press('Escape');
        await host.closed();
        assert.deepEqual(await measure(), before);
      });
    });

    describe('a button of ours in a layer of the page', () => {
      it('opens the panel above the layer, which is still there afterwards', async () => {
        for (const kind of ['a modal dialog', 'an aria-modal drawer']) {
          const { body, script } = LAYERS[kind]!;
          const button = '<button data-loyalty-open="rewards" id="points">Use points</button>';
          const host = await hosts.visit(`${body.replace('<input', `${button}<input`)}<script>${script}</script>`);
          await openLayer(host.page);
          await host.launcher.waitFor({ state: 'hidden' });
          await host.page.locator('#points').click();
          await host.dialog.getByRole('button', { name: 'Earn' }).click();
          await host.dialog.getByRole('heading', { name: 'Ways to earn' }).waitFor();
          await host.page.keyboard.press('Escape');
          await host.closed();
          assert.equal(await host.page.locator('#layer').isVisible(), true, kind);
          await closeLayer(host.page);
          await host.launcher.waitFor();
        }
      });
    });

    /** What themes do to keys: at the window or the document, before everyone or after. */
    const SWALLOWERS = {
      'at the document': 'document.addEventListener(type, swallow, true)',
      'at the window': 'window.addEventListener(type, swallow, true)',
    };
    const swallowing = (where: string): string => `<script>
  const swallow = (event) => event.stopPropagation();
  for (const type of ['keydown', 'keyup']) ${where};
</script>`;

    describe('Escape', () => {
      for (const [where, code] of Object.entries(SWALLOWERS)) {
        it(`closes the card also where the theme swallows keys ${where}, and nothing else hears of it`, async () => {
          const host = await hosts.visit(
            `${swallowing(code)}<script>heard = []; addEventListener('keydown', ({ key }) => heard.push(key));</script>`,
          );
          await host.open();
          await host.page.keyboard.press('Escape');
          await host.closed();
          assert.deepEqual(await host.page.evaluate(() => window.heard), []);
        });
      }

      it('belongs to the page while the shopper is in a field or a popover of it', async () => {
        const host = await hosts.visit('<input id="search"><div id="menu" popover>Menu <button>One</button></div>');
        const { page } = host;
        await host.open();
        await page.locator('#search').focus();
        await page.keyboard.press('Escape');
        assert.equal(await isOpen(host), true);
        await page.evaluate(() => {
          document.getElementById('search')?.blur();
          document.getElementById('menu')?.showPopover();
        });
        await page.keyboard.press('Escape');
        await page.locator('#menu').waitFor({ state: 'hidden' });
        assert.equal(await isOpen(host), true);
        await page.keyboard.press('Escape');
        await host.closed();
      });

      it('closes a layer of the page over an open sheet or card, and only that', async () => {
        const { body, script } = LAYERS['a modal dialog']!;
        const host = await hosts.visit(`${body}<script>${script}</script>`);
        await host.open();
        await openLayer(host.page);
        await host.launcher.waitFor({ state: 'hidden' });
        await host.page.keyboard.press('Escape');
        await host.page.locator('#layer').waitFor({ state: 'hidden' });
        await host.launcher.waitFor();
        assert.equal(await isOpen(host), true);
      });
    });

    describe('a click beside the card', () => {
      it('closes it and still does what it was for, also where the theme stops clicks', async () => {
        const host = await hosts.visit(
          `<script>document.querySelector('main').onclick = (event) => event.stopPropagation();</script><button id="buy" style="position:absolute;left:9px;top:200px" onclick="this.textContent = 'Bought'">Buy</button>`,
        );
        await host.open();
        await host.page.evaluate(() => document.getElementById('buy')?.click());
        assert.equal(await isOpen(host), true, 'a click of a script is no shopper’s');
        await host.page.locator('h1').click();
        await host.closed();
        assert.equal(await host.page.evaluate(() => document.activeElement?.localName), 'body');
      });

      it('on another layer of the page is for that layer alone', async () => {
        const host = await hosts.visit(
          '<div style="position:fixed;left:0;bottom:0;width:300px;height:80px"><button id="accept">Accept</button></div>',
        );
        await host.open();
        await host.page.locator('#accept').click();
        await host.page.waitForTimeout(200);
        assert.equal(await isOpen(host), true);
      });
    });

    describe('what is typed into a field of ours', () => {
      const hotkeys = (target: string, capture: boolean): string => `<script>
    heard = [];
    for (const type of ['keydown', 'keypress', 'keyup'])
      ${target}.addEventListener(type, (event) => {
        const { target: at } = event;
        if (/^(input|textarea|select)$/i.test(at.nodeName) || at.isContentEditable) return;
        heard.push(event.type + event.key);
        event.preventDefault();
      }, ${String(capture)});
  </script>`;
      const rude = `<script>
    heard = [];
    addEventListener('keydown', (event) => { if ('s/'.includes(event.key)) event.preventDefault(); }, true);
  </script>`;
      const themes = {
        'at the document': hotkeys('document', false),
        'at the document, first': hotkeys('document', true),
        'at the window, first': hotkeys('window', true),
        'without a look at where': rude,
      };

      for (const [how, script] of Object.entries(themes)) {
        it(`stays there whole, where a theme hears hotkeys ${how}`, async () => {
          const host = await hosts.visit(script, {
            tag: TAG.replace('data-adapter="memory"', 'data-adapter="memory" data-join="event"'),
          });
          await host.open();
          const field = host.dialog.locator('> section');
          await field.evaluate((section) => {
            const input = document.createElement('input');
            section.append(input);
            input.focus();
          });
          await host.page.waitForLoadState('networkidle');
          await host.page.waitForFunction(isKept, await field.locator('> input').elementHandle());
          await host.page.keyboard.type('sass/');
          assert.equal(await field.locator('> input').inputValue(), 'sass/');
          assert.deepEqual(await host.page.evaluate(() => window.heard), []);
        });
      }
    });

    describe('a focus trap of the page', () => {
      it('is not fought: the focus settles, and no script runs in circles', async () => {
        const host =
          await hosts.visit(`<div id="trap" style="position:absolute;top:90px"><button id="in">In</button></div><script>
      moves = 0;
      document.addEventListener('focusin', (event) => {
        moves += 1;
        if (!trap.contains(event.target)) document.getElementById('in').focus();
      }, true);
    </script>`);
        await host.launcher.click();
        await host.dialog.waitFor();
        await host.page.waitForTimeout(500);
        const moves = await host.page.evaluate(() => (window as unknown as { moves: number }).moves);
        assert.ok(moves < 8, `${String(moves)} moves of the focus`);
      });
    });

    // No driver prints to the screen in Firefox: `emulateMedia` changes nothing there.
    if (engine === 'chromium') {
      describe('paper', () => {
        it('has nothing of us on it, and the screen has afterwards', async () => {
          const host = await hosts.visit('');
          await host.page.emulateMedia({ media: 'print' });
          assert.equal(await host.launcher.isVisible(), false);
          await host.page.emulateMedia({ media: 'screen' });
          assert.equal(await host.launcher.isVisible(), true);
        });
      });
    }
  });
}
