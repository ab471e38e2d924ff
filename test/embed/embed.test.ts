import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Locator, Page, Route } from 'playwright-core';
import { launchByPlaywright, type OwnBrowser } from '../setup/playwright.js';
import { serveDist, type DistServer } from '../setup/dist-server.js';

const TAG = '<script src="/dist/embed.js" data-adapter="memory" async></script>';

interface Shop {
  page: Page;
  url: string;
  launcher: Locator;
  dialog: Locator;
  /** Everything in the console that is not a failed request's own line, and exceptions nobody caught. */
  lines: string[];
}

let browser: OwnBrowser;
const servers: DistServer[] = [];

interface Circumstances {
  headers?: Record<string, string>;
  lang?: string;
  /** Before the page is there. */
  prepare?(page: Page): Promise<unknown>;
}

async function openShop(body: string, { headers, lang = 'en', prepare }: Circumstances = {}): Promise<Shop> {
  const server = await serve(
    `<!doctype html><html lang="${lang}"><title>Shop</title><body><h1>Shop</h1>${body}`,
    headers,
  );
  const page = await browser.newPage({ locale: 'en' });
  const lines: string[] = [];
  page.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) lines.push(message.text());
  });
  await prepare?.(page);
  await page.goto(server.url);
  return {
    page,
    url: server.url,
    lines,
    launcher: page.getByRole('button', { name: /^Rewards/ }),
    dialog: page.getByRole('dialog'),
  };
}

async function serve(page: string, headers?: Record<string, string>): Promise<DistServer> {
  const server = await serveDist(page, headers);
  servers.push(server);
  return server;
}

async function opensPanel({ launcher, dialog }: Shop): Promise<void> {
  await launcher.click();
  await dialog.getByText(/^Hi /).waitFor();
}

describe('embed.js', () => {
  before(async () => {
    browser = await launchByPlaywright('chromium');
  });

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    for (const server of servers.splice(0)) await server.close();
  });

  after(() => browser.close());

  it('needs nothing but its tag, from any folder, and says nothing', async () => {
    const shop = await openShop('<script src="/some/theme/dist/embed.js" data-adapter="memory"></script>');
    await opensPanel(shop);
    assert.deepEqual(shop.lines, []);
  });

  it('runs before there is a body', async () => {
    const shop = await openShop('', {
      prepare: (page) =>
        page.route('**/', async (route) => {
          const html = `<!doctype html><html lang="en"><head>${TAG.replace(' async', '')}<title>Shop</title></head><body>Shop`;
          await route.fulfill({ contentType: 'text/html', body: html });
        }),
    });
    await opensPanel(shop);
    assert.equal(await shop.page.evaluate(() => document.body.lastElementChild?.localName), 'loyalty-widget');
  });

  it('is one widget however often the tag is there; a later tag adds what is missing', async () => {
    const tag = TAG.replace(' async', '');
    const other = '<script src="/dist/embed.js" data-adapter="http" data-market="dk"></script>';
    const shop = await openShop(tag + other + tag);
    await opensPanel(shop);
    const widgets = await shop.page.locator('loyalty-widget').all();
    assert.equal(widgets.length, 1);
    assert.equal(await widgets[0]?.getAttribute('adapter'), 'memory');
    assert.equal(await widgets[0]?.getAttribute('market'), 'dk');
    assert.deepEqual(shop.lines, []);
  });

  it('speaks the language of the tag, else of the page', async () => {
    const danish = await openShop(TAG, { lang: 'da-DK' });
    await danish.page.getByRole('button', { name: 'Belønninger' }).waitFor();
    const english = await openShop(TAG.replace(' async', ' data-locale="en"'), { lang: 'da' });
    await english.launcher.waitFor();
  });

  it('takes nothing from attributes that are not its own', async () => {
    const shop = await openShop(
      TAG.replace(' async', ' data-onclick="alert(1)" data-style="top:0" data-cfasync="false"'),
    );
    await opensPanel(shop);
    const names = await shop.page.locator('loyalty-widget').evaluate((widget) => widget.getAttributeNames());
    assert.deepEqual(names.sort(), ['adapter', 'popover']);
  });

  describe('where another script loads it', () => {
    const loadedBy = (attributes: string): string =>
      `<script type="module" src="/dist/embed.js" ${attributes}></script>`;

    it('finds its tag by file name, beside somebody else’s embed.js', async () => {
      const shop = await openShop(
        `<script type="none" src="/forms/embed.js"></script>${loadedBy('data-adapter="memory"')}`,
      );
      await opensPanel(shop);
    });

    it('reads the address of its script when a tag manager took the attributes away', async () => {
      const shop = await openShop('<script type="module" src="/dist/embed.js?adapter=memory&locale=en"></script>');
      await opensPanel(shop);
    });

    it('refuses to take the shopper’s token to a foreign origin, and says so', async () => {
      const shop = await openShop(loadedBy('data-endpoint="https://evil.example/v1" data-token-url="/token"'));
      await shop.launcher.click();
      await shop.dialog.waitFor();
      assert.equal(await shop.page.locator('loyalty-widget').getAttribute('endpoint'), null);
      assert.equal(await shop.page.locator('loyalty-widget').getAttribute('token-url'), '/token');
      assert.equal(shop.lines[0], '[loyalty-widget] config: data-endpoint is on a foreign origin.');
    });

    it('refuses what is no address at all', async () => {
      const shop = await openShop(loadedBy('data-endpoint="http://"'));
      await shop.launcher.click();
      await shop.dialog.waitFor();
      assert.equal(shop.lines[0], '[loyalty-widget] config: data-endpoint is on a foreign origin.');
    });
  });

  describe('when the panel can’t be fetched', () => {
    const refuse = (answer: (route: Route) => Promise<void>, times?: number) => ({
      prepare: (page: Page) => page.route('**/chunks/panel-*', answer, times === undefined ? {} : { times }),
    });
    const clicked = async (shop: Shop): Promise<string[]> => {
      await shop.launcher.click();
      await shop.page.locator('loyalty-widget [part="launcher"]:not([aria-busy])').waitFor();
      return shop.lines;
    };

    const causes = [
      { named: ': 404 ', answer: (route: Route) => route.fulfill({ status: 404, body: '' }) },
      {
        named: ': 200 text/html',
        answer: (route: Route) => route.fulfill({ contentType: 'text/html', body: '<p>' }),
      },
      { named: 'blocked or no CORS', answer: (route: Route) => route.abort() },
    ];
    for (const { named, answer } of causes) {
      it(`stays quiet and tells the developer in one line: ${named}`, async () => {
        const lines = await clicked(await openShop(TAG, refuse(answer)));
        const [line = '', ...more] = lines.filter((each) => !each.startsWith('Failed to load module script'));
        assert.match(line, /^\[loyalty-widget\] unavailable: .*\/chunks\/panel-/);
        assert.ok(line.includes(named), line);
        assert.deepEqual(more, []);
      });
    }

    it('asks a second time before it gives up', async () => {
      const shop = await openShop(
        TAG,
        refuse((route) => route.abort(), 1),
      );
      await opensPanel(shop);
      assert.deepEqual(shop.lines, []);
    });

    it('opens at the next click, once the network is back', async () => {
      const shop = await openShop(
        TAG,
        refuse((route) => route.abort()),
      );
      await clicked(shop);
      await shop.page.unroute('**/chunks/panel-*');
      await opensPanel(shop);
    });

    it('names missing CORS headers of a CDN', async () => {
      const cdn = await serve('');
      const shop = await openShop(`<script src="${cdn.url}/dist/embed.js" data-adapter="memory"></script>`);
      const [line = ''] = (await clicked(shop)).filter((each) => each.startsWith('[loyalty-widget]'));
      assert.match(line, /no CORS/);
    });
  });

  it('works from a CDN with CORS headers', async () => {
    const cdn = await serve('', { 'access-control-allow-origin': '*' });
    await opensPanel(await openShop(`<script src="${cdn.url}/dist/embed.js" data-adapter="memory"></script>`));
  });

  it('works under a strict Content Security Policy with Trusted Types', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    const shop = await openShop(TAG, { headers: { 'content-security-policy': policy } });
    await opensPanel(shop);
    await shop.dialog.getByRole('button', { name: 'Earn' }).click();
    await shop.dialog.getByRole('heading', { name: 'Ways to earn' }).waitFor();
    assert.deepEqual(shop.lines, []);
  });

  describe('in a browser too old for the panel', () => {
    const old = {
      prepare: (page: Page) =>
        page.addInitScript(() => {
          for (const name of ['popover', 'showPopover']) Reflect.deleteProperty(HTMLElement.prototype, name);
        }),
    };

    it('is a link to the shop’s own page', async () => {
      const shop = await openShop(TAG.replace(' async', ' data-page="/pages/rewards"'), old);
      const link = shop.page.getByRole('link', { name: 'Rewards' });
      assert.equal(await link.getAttribute('href'), '/pages/rewards');
      assert.deepEqual(shop.lines, []);
    });

    it('is absent when there is no such page', async () => {
      const shop = await openShop(TAG, old);
      await shop.page.locator('loyalty-widget').waitFor({ state: 'attached' });
      assert.equal(await shop.launcher.count(), 0);
      assert.deepEqual(shop.lines, []);
    });
  });
});
