import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openShop } from './shopper.js';

describe('the shop’s door', () => {
  let shop: Awaited<ReturnType<typeof openShop>>;
  before(async () => {
    shop = await openShop();
  });
  after(() => shop.close());

  const changes = [
    ['POST', '/cart/items'],
    ['POST', '/cart/codes'],
    ['DELETE', '/cart/codes/MF-1234'],
    ['POST', '/checkout'],
    ['POST', '/account/sign-in'],
    ['POST', '/account/sign-out'],
    ['POST', '/account/join'],
  ] as const;

  for (const [method, path] of changes) {
    it(`refuses ${method} ${path} from another site’s page, or from a nameless one`, async () => {
      const shopper = await shop.shopper().as('new');
      const evil = await shopper.send(path, { method, headers: { Origin: 'https://evil.example' } });
      assert.equal(evil.status, 403);
      const opaque = await shopper.send(path, { method, headers: { Origin: 'null' } });
      assert.equal(opaque.status, 403);
    });
  }

  it('leaves the cart as it was when it refuses', async () => {
    const shopper = shop.shopper();
    await shopper.send('/');
    await shopper.post('/cart/items', { product: 'laerke' }, { Origin: 'https://evil.example' });
    assert.match(await shopper.page('/cart'), /Nothing in the cart yet/);
  });

  it('shows what was typed as text, never as markup', async () => {
    const shopper = shop.shopper();
    await shopper.add('laerke');
    const page = await shopper.page(`/cart?refused=${encodeURIComponent('"><script>alert(1)</script>')}`);
    assert.doesNotMatch(page, /<SCRIPT>ALERT/i);
    assert.match(page, /&lt;SCRIPT&gt;/);
    await shopper.post('/account/join', { name: '<img src=x onerror=alert(1)>' });
    assert.doesNotMatch(await shopper.page('/account'), /<img src=x/);
  });

  it('lets pages run and load nothing but the shop’s own files', async () => {
    const response = await shop.shopper().send('/');
    assert.match(response.headers.get('Content-Security-Policy') ?? '', /default-src 'self'/);
    const page = await response.text();
    assert.doesNotMatch(page, /<script(?![^>]*\bsrc="\/)/, 'no inline script');
    assert.doesNotMatch(page, / style="| on[a-z]+="/, 'no inline style or handler');
  });

  it('serves its public files, compressed when asked, and nothing beside them', async () => {
    const shopper = shop.shopper();
    const plain = await shopper.send('/pictures/laerke.svg');
    assert.equal(plain.headers.get('Content-Type'), 'image/svg+xml');
    const packed = await shopper.send('/shop.css', { headers: { 'Accept-Encoding': 'gzip, br' } });
    assert.equal(packed.headers.get('Content-Encoding'), 'br');
    const etag = packed.headers.get('ETag') ?? '';
    assert.equal((await shopper.send('/shop.css', { headers: { 'If-None-Match': etag } })).status, 304);
    for (const path of ['/..%2fshop.ts', '/%2e%2e/catalog.ts', '/..%2f..%2fpackage.json', '/dist/..%2fpackage.json']) {
      assert.equal((await shopper.send(path)).status, 404, path);
    }
  });
});
