import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { getRequestListener } from '@hono/node-server';

import ts from 'typescript';
import { createStorefront } from '../adapters/shopify/storefront.js';
import { createWooShop } from '../adapters/woocommerce/double.js';
import { serveRaw, type Running } from '../gateway/serving.js';
import { launchByPlaywright, type OwnBrowser } from '../setup/playwright.js';
import { visitShop } from './stage.js';

type Handler = (request: Request) => Promise<Response>;

/** A shop of a platform: its page's head, its server, and what its cart says. */
interface Shop {
  head: string;
  answer: Handler;
  /** In minor units. */
  total(): Promise<number>;
  codes(): string[];
}

/** Codes that come from the loyalty backend take 5.00 off. */
const issued = (code: string): number | undefined => (/^spring$/i.test(code) ? undefined : 500);

function shopifyShop(): Shop {
  const storefront = createStorefront({ issued });
  storefront.lines.push({ variant: 11, product: 1, quantity: 2, price: 3000 });
  storefront.discounts.set('SPRING', { code: 'SPRING', amount: 300 });
  storefront.setCodes(['SPRING']);
  const head = `<script>globalThis.Shopify = { routes: { root: '/' } };</script>
<script type="module">import { installActions } from '/runtime.js'; installActions();</script>`;
  return {
    head,
    answer: storefront.fetch,
    total: () => Promise.resolve(storefront.total()),
    codes: storefront.codes,
  };
}

function wooShop(): Shop {
  const shop = createWooShop({ issued });
  shop.carts.put('visitor', { id: 41, name: 'Tea', quantity: 2, price: 3000 });
  shop.carts.add({ code: 'spring', amount: 300 });
  shop.carts.apply('visitor', 'spring');
  return {
    head: '<link rel="https://api.w.org/" href="/wp-json/">',
    answer: shop.fetch,
    async total() {
      const cart = await shop.fetch(new Request('http://localhost/wp-json/wc/store/v1/cart'));
      const { totals } = (await cart.json()) as { totals: { total_price: string } };
      return Number(totals.total_price);
    },
    codes: () => shop.carts.of('visitor').applied,
  };
}

function pageOf(platform: string, { head }: Shop): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">${head}</head>
  <body><h1>Shop</h1><script src="/dist/embed.js" data-adapter="memory" data-cart="${platform}" async></script></body>
</html>`;
}

async function serveShop(platform: string, shop: Shop): Promise<Running> {
  const script = (body: string) => new Response(body, { headers: { 'Content-Type': 'text/javascript' } });
  const answer: Handler = async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/') return new Response(pageOf(platform, shop), { headers: { 'Content-Type': 'text/html' } });
    if (pathname.startsWith('/dist/')) return script(await readFile(`.${pathname}`, 'utf8'));
    if (pathname !== '/runtime.js') return shop.answer(request);
    const source = await readFile('test/adapters/shopify/runtime.ts', 'utf8');
    return script(ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText);
  };
  return serveRaw(getRequestListener(answer));
}

/** Waits until a code has left the cart; the test's own limit is the end of it. */
async function leaves(shop: Shop, code: string): Promise<void> {
  while (shop.codes().some((each) => each.toUpperCase() === code.toUpperCase())) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a voucher on the cart of', { timeout: 60_000 }, () => {
  let browser: OwnBrowser;
  before(async () => {
    browser = await launchByPlaywright('chromium');
  });
  after(() => browser.close());

  for (const [platform, open] of Object.entries({ shopify: shopifyShop, woocommerce: wooShop })) {
    it(`${platform} is redeemed, applied beside the shopper's own code, and given back`, async () => {
      const shop = open();
      const server = await serveShop(platform, shop);
      const visit = await visitShop(browser, server.url);
      try {
        assert.equal(await shop.total(), 5700);
        await visit.go('/#loyalty/rewards');
        await visit.panel.waitFor();
        await visit.press(/^Redeem/);
        await visit.press(/^Confirm/);
        const code = visit.panel.locator('[part="code"]').first();
        await code.waitFor();
        const issuedCode = (await code.innerText()).trim();

        await visit.press(/^Apply/);
        await visit.panel
          .getByText(/In your cart/)
          .first()
          .waitFor();
        assert.equal(await shop.total(), 5200);
        assert.deepEqual(
          shop.codes().map((each) => each.toUpperCase()),
          ['SPRING', issuedCode.toUpperCase()],
        );

        await visit.press(/^Give back/);
        await leaves(shop, issuedCode);
        assert.equal(await shop.total(), 5700);
        assert.deepEqual(
          shop.codes().map((each) => each.toUpperCase()),
          ['SPRING'],
        );
        assert.deepEqual(visit.pageErrors, []);
        assert.deepEqual(visit.lines, []);
      } finally {
        await visit.close();
        await server.close();
      }
    });
  }
});
