import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { nameOf } from '../setup/browser.js';
import type { PlaywrightEngine } from '../setup/playwright.js';
import { html, openHosts, TAG, type HostPage, type Hosts, topLevelEngines } from './host-page.js';

/** What page-swapping libraries and frameworks do to a document, in a word each. Run in the page. */
const SWAPS: Record<string, string> = {
  'Turbo and Astro replace the body': `
    const body = document.createElement('body');
    body.innerHTML = '<main><h1>Next</h1></main>';
    document.body.replaceWith(body);`,
  'Turbo restores a page it kept a copy of': `
    const copy = document.body.cloneNode(true);
    document.body.replaceWith(copy);`,
  'a morph removes what the next page has not': `
    for (const child of [...document.body.children]) if (child.localName !== 'main') child.remove();`,
  'hydration clears the document and draws it again': `
    document.documentElement.innerHTML = '<head></head><body><main><h1>Drawn</h1></main></body>';`,
  'a Vue root is built again': `
    const copy = document.body.innerHTML;
    document.body.innerHTML = '';
    document.body.innerHTML = copy;`,
};

/** As Chromium's headless shell keeps no page in memory, it is only told that it does. */
const RESTORED: Record<PlaywrightEngine, (host: HostPage) => Promise<void>> = {
  chromium: async ({ page }) => {
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  },
  firefox: async ({ page }) => {
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (document.body.id = persisted ? 'restored' : 'anew'));
    });
    await page.goto(new URL('/next', page.url()).href);
    await page.evaluate(() => {
      history.back();
    });
    await eventually(page, () => document.body.id === 'restored');
  },
};

/** By calls alone: where a page comes out of memory, Playwright waits for a navigation that never ends. */
async function eventually(page: Page, holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await page.evaluate(holds).catch(() => false))) {
    if (Date.now() > end) throw new Error(`It never became true: ${String(holds)}`);
    await sleep(50);
  }
}

const count = ({ page }: HostPage): Promise<number> => page.locator('loyalty-widget').count();

let hosts: Hosts;

for (const engine of topLevelEngines()) {
  describe(`in ${nameOf(engine)}`, () => {
    before(async () => (hosts = await openHosts(engine)));
    afterEach(() => hosts.clear());
    after(() => hosts.close());

    describe('one widget is there again, with its card as it was, when', () => {
      for (const [what, script] of Object.entries(SWAPS)) {
        it(what, async () => {
          const host = await hosts.visit('');
          await host.open();
          await host.dialog.getByRole('button', { name: 'Earn' }).click();
          for (let times = 0; times < 3; times += 1) {
            await host.page.evaluate(script);
            await host.dialog.getByRole('heading', { name: 'Ways to earn' }).waitFor();
            await host.page.waitForFunction(() => document.querySelectorAll('loyalty-widget').length === 1);
          }
          await host.page.keyboard.press('Escape');
          await host.closed();
          await host.open();
          assert.equal(
            await host.page.evaluate(() => window.loyalty === document.querySelector('loyalty-widget')),
            true,
          );
          assert.deepEqual(host.lines, []);
        });
      }
    });

    describe('a page shown again', () => {
      it('asks for the balance again out of the browser’s memory', async () => {
        const host = await hosts.visit('', { paths: { '/next': '<!doctype html><title>Next</title>' } });
        await host.open();
        await host.page.evaluate(() => {
          document
            .querySelector('loyalty-widget')
            ?.shadowRoot?.querySelector('loyalty-panel')
            ?.client?.stores.$phase.listen((phase) => {
              document.title = phase;
            });
        });
        await RESTORED[engine](host);
        await eventually(host.page, () => {
          const widgets = [...document.querySelectorAll('loyalty-widget')];
          const dialog = widgets[0]?.shadowRoot?.querySelector('loyalty-panel')?.shadowRoot?.querySelector('dialog');
          return document.title === 'ready' && widgets.length === 1 && dialog?.open === true;
        });
      });

      it('stays away once it was destroyed', async () => {
        const host = await hosts.visit('');
        await host.page.evaluate(() => (window.loyalty as HTMLElementTagNameMap['loyalty-widget']).destroy());
        await host.page.evaluate(SWAPS['Turbo and Astro replace the body']!);
        await host.page.waitForTimeout(300);
        assert.equal(await count(host), 0);
      });
    });

    describe('a script tag that is made again', () => {
      it('adds nothing to the widget that is there', async () => {
        const host = await hosts.visit('');
        await host.page.evaluate(async () => {
          for (let times = 0; times < 3; times += 1) {
            const old = document.querySelector('script[src*="embed.js"]')!;
            const script = document.createElement('script');
            for (const { name, value } of old.attributes) script.setAttribute(name, value);
            const loaded = new Promise((resolve) => (script.onload = resolve));
            old.replaceWith(script);
            await loaded;
          }
        });
        await host.page.waitForTimeout(300);
        assert.equal(await count(host), 1);
        await host.open();
        assert.deepEqual(host.lines, []);
      });
    });

    describe('the tag', () => {
      const arrives = async (host: HostPage): Promise<void> => {
        await host.open();
        assert.equal(await count(host), 1);
        assert.deepEqual(host.lines, []);
      };

      for (const [how, tag] of Object.entries({
        'with defer': TAG.replace('async', 'defer'),
        'as a module': TAG.replace('<script', '<script type="module"'),
        'written by document.write': `<script>document.write('<script src="/dist/embed.js" data-adapter="memory"><\\/script>')</script>`,
        'with its settings in the address alone': '<script src="/dist/embed.js?adapter=memory" async></script>',
        'by a loader that waits for the first touch': `<script>addEventListener('pointermove', () => {
      const script = document.createElement('script');
      script.src = '/dist/embed.js?adapter=memory';
      document.head.append(script);
    }, { once: true });</script>`,
      })) {
        it(`works ${how}`, async () => {
          const host = await hosts.visit('', { tag, waits: false });
          await host.page.mouse.move(50, 50);
          await arrives(host);
        });
      }

      it('works under a base address of the page', async () => {
        const host = await hosts.visit('<a href="#loyalty/earn" id="link">Earn</a>', {
          head: '<base href="https://cdn.invalid/shop/">',
          tag: '',
          waits: false,
        });
        await host.page.evaluate(() => {
          const script = document.createElement('script');
          script.src = `${location.origin}/dist/embed.js?adapter=memory`;
          document.body.append(script);
        });
        await host.launcher.waitFor();
        await host.page.locator('#link').click();
        await host.dialog.getByRole('heading', { name: 'Ways to earn' }).waitFor();
        assert.deepEqual(host.lines, []);
      });

      it('is a quiet absence where there are no elements, or no tag of ours any more', async () => {
        const host = await hosts.visit('', {
          waits: false,
          prepare: (page) =>
            page.addInitScript(() => Object.defineProperty(window, 'customElements', { value: undefined })),
        });
        await host.page.waitForTimeout(500);
        assert.deepEqual(host.lines, []);
        assert.equal(html('').includes(TAG), true);
      });
    });

    describe('a Content Security Policy', () => {
      const policies = {
        'of nonces':
          "default-src 'none'; script-src 'nonce-abc'; connect-src 'self'; style-src 'nonce-abc'; img-src 'self' data:",
        'of nonces that pass trust on':
          "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src 'self'; style-src 'nonce-abc'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html",
      };
      const tag = TAG.replace('<script', '<script nonce="abc"');

      for (const [what, policy] of Object.entries(policies)) {
        it(`${what} is enough for us`, async () => {
          const host = await hosts.visit('', { tag, headers: { 'content-security-policy': policy } });
          await host.open();
          assert.deepEqual(host.lines, []);
        });
      }

      for (const names of ["'none'", 'default']) {
        it(`that allows the policies ${names} alone is explained in one line`, async () => {
          const policy = `script-src 'self'; require-trusted-types-for 'script'; trusted-types ${names}`;
          const host = await hosts.visit('', { headers: { 'content-security-policy': policy } });
          await host.launcher.click();
          await host.page.locator('loyalty-widget [part="launcher"]:not([aria-busy])').waitFor();
          assert.equal(host.lines.length, 1);
          assert.match(host.lines[0] ?? '', /trusted-types must allow lit-html/);
        });
      }
    });
  });
}
