import { expect, waitUntil } from '@open-wc/testing';
import { shopifyCart } from '../../src/host/shopify.js';
import { installActions } from '../adapters/shopify/runtime.js';
import { createStorefront, type Storefront, type StorefrontSetup } from '../adapters/shopify/storefront.js';
import { answerBy } from './page-fetch.js';

const undo: (() => void)[] = [];

afterEach(() => {
  for (const each of undo.splice(0).reverse()) each();
  delete (globalThis as { Shopify?: object }).Shopify;
});

interface StoreOptions extends StorefrontSetup {
  actions?: boolean;
  /** In place of the double's own answers. */
  answer?: (request: Request, storefront: Storefront) => Promise<Response>;
}

/** A storefront with two coffees of 30.00 in the cart, and codes of every kind. */
function openStore({ actions = true, answer, ...setup }: StoreOptions = {}): Storefront {
  const storefront = createStorefront(setup);
  storefront.lines.push({ variant: 11, product: 1, quantity: 2, price: 3000 });
  for (const discount of [
    { code: 'SPRING', amount: 300 },
    { code: 'LOYAL5', amount: 500 },
    { code: 'BIG', amount: 1500, minimum: 10_000 },
    { code: 'OLD', amount: 500, expired: true },
    { code: 'SPENT', amount: 500, usedUp: true },
    { code: 'SOLO', amount: 900, alone: true },
  ]) {
    storefront.discounts.set(discount.code, discount);
  }
  const paths = /^\/(?:en-ca\/)?(?:cart(?:\.js|\/update\.js)|actions\/\w+)$/;
  undo.push(answerBy((request) => (answer ? answer(request, storefront) : storefront.fetch(request)), paths));
  (globalThis as { Shopify?: object }).Shopify = { routes: { root: setup.root ?? '/' } };
  if (actions) undo.push(installActions());
  return storefront;
}

for (const actions of [true, false]) {
  describe(`a Shopify cart ${actions ? 'by the standard actions' : 'by /cart.js, where there are no actions'}`, () => {
    it('is read whole, under an id that opens nothing', async () => {
      openStore({ actions }).setCodes(['SPRING', 'BIG']);
      expect(await shopifyCart().cart()).to.eql({
        id: 'c1-token',
        subtotal: { minor: 6000, currency: 'USD' },
        codes: ['SPRING'],
        items: [{ product: '1', quantity: 2, amount: { minor: 6000, currency: 'USD' } }],
        refused: [{ code: 'BIG', reason: 'other' }],
      });
    });

    it("takes a code in beside the shopper's own", async () => {
      const storefront = openStore({ actions });
      storefront.setCodes(['SPRING']);
      expect(await shopifyCart().applyCode('LOYAL5')).to.eql({ applied: true });
      expect(storefront.codes()).to.eql(['SPRING', 'LOYAL5']);
      expect(storefront.total()).to.equal(5200);
    });

    it('says that a code is in it already, whatever its case, and writes nothing', async () => {
      const storefront = openStore({ actions });
      storefront.setCodes(['loyal5']);
      expect(await shopifyCart().applyCode('LOYAL5')).to.eql({ applied: true });
      expect(storefront.codes()).to.eql(['loyal5']);
      expect(storefront.asked.some((asked) => /update/i.test(asked))).to.equal(false);
    });

    it('tells a code that does not count as refused, and is left as it was', async () => {
      const storefront = openStore({ actions });
      storefront.setCodes(['SPRING']);
      expect((await shopifyCart().applyCode('BIG')).applied).to.equal(false);
      expect(storefront.codes()).to.eql(['SPRING']);
    });

    it("refuses a code that would take the shopper's own out of force", async () => {
      const storefront = openStore({ actions });
      storefront.setCodes(['SPRING']);
      const answer = await shopifyCart().applyCode('SOLO');
      expect(answer).to.eql({ applied: false, reason: 'combination', codes: ['SPRING'] });
      expect(storefront.counting()).to.eql(['SPRING']);
    });

    it('takes out one code and no other', async () => {
      const storefront = openStore({ actions });
      storefront.setCodes(['SPRING', 'LOYAL5', 'BIG']);
      expect(await shopifyCart().removeCode('loyal5')).to.eql({ applied: true });
      expect(storefront.codes()).to.eql(['SPRING', 'BIG']);
    });

    it('keeps what two tabs change at once', async () => {
      const storefront = openStore({ actions });
      const [one, other] = [shopifyCart(), shopifyCart()];
      await Promise.all([one.applyCode('SPRING'), other.applyCode('LOYAL5')]);
      expect(storefront.codes().sort()).to.eql(['LOYAL5', 'SPRING']);
      await Promise.all([one.removeCode('SPRING'), other.applyCode('BIG')]);
      expect(storefront.codes()).to.eql(['LOYAL5']);
    });

    it('reads the codes anew before each change: another script may have put one in', async () => {
      const storefront = openStore({ actions });
      const cart = shopifyCart();
      await cart.cart();
      storefront.setCodes(['SPRING']);
      await cart.applyCode('LOYAL5');
      expect(storefront.codes()).to.eql(['SPRING', 'LOYAL5']);
    });

    it('is none while the shop is offline, and a code is refused', async () => {
      openStore({ actions, answer: () => Promise.reject(new TypeError('Failed to fetch')) });
      expect(await shopifyCart().cart()).to.equal(undefined);
      expect(await shopifyCart().applyCode('SPRING')).to.eql({ applied: false, reason: 'other' });
      expect(await shopifyCart().removeCode('SPRING')).to.eql({ applied: false, reason: 'other' });
    });

    for (const junk of ['<html>Blocked</html>', 'null', '[]', '{"cart":7}', '{"items":"none","currency":"XX"}']) {
      it(`is none where the shop answers ${junk}`, async () => {
        openStore({ actions, answer: () => Promise.resolve(new Response(junk)) });
        expect(await shopifyCart().cart()).to.equal(undefined);
      });
    }

    it('gives up on a shop that is too slow to answer', async () => {
      let aborted = 0;
      openStore({
        actions,
        answer: (request) =>
          new Promise(() => {
            request.signal.addEventListener('abort', () => (aborted += 1));
          }),
      });
      expect(await shopifyCart({ limit: 20 }).applyCode('SPRING')).to.eql({ applied: false, reason: 'other' });
      await waitUntil(() => aborted > 0, 'the request is given up');
    });

    it('settles a lost answer by reading', async () => {
      const storefront = openStore({
        actions,
        async answer(request, store) {
          const response = await store.fetch(request);
          if (request.url.includes('update')) throw new TypeError('The connection was reset.');
          return response;
        },
      });
      expect(await shopifyCart().applyCode('SPRING')).to.eql({ applied: true });
      expect(storefront.codes()).to.eql(['SPRING']);
    });
  });
}

describe('a Shopify cart', () => {
  it('is asked for below the path of a localized storefront', async () => {
    const storefront = openStore({ actions: false, root: '/en-ca/' });
    await shopifyCart().applyCode('SPRING');
    expect(storefront.asked).to.include('GET /en-ca/cart.js').and.to.include('POST /en-ca/cart/update.js');
  });

  it('is read from bare lists as well', async () => {
    openStore({ lists: 'bare' });
    expect((await shopifyCart().cart())?.items).to.have.length(1);
  });

  it('has whole yen, in either form', async () => {
    for (const actions of [true, false]) {
      const storefront = openStore({ actions, currency: 'JPY' });
      storefront.lines.splice(0, 1, { variant: 11, product: 1, quantity: 1, price: 100_000 });
      expect((await shopifyCart().cart())?.subtotal).to.eql({ minor: 1000, currency: 'JPY' });
    }
  });

  it('is empty, and not missing, before something is put into it', async () => {
    openStore().lines.splice(0);
    expect(await shopifyCart().cart()).to.eql({
      id: 'c1-token',
      subtotal: { minor: 0, currency: 'USD' },
      codes: [],
      items: [],
      refused: [],
    });
  });

  for (const [code, reason] of [
    ['BIG', 'minimum'],
    ['OLD', 'expired'],
    ['SPENT', 'used'],
    ['NOBODYS', 'unknown'],
  ] as const) {
    it(`says "${reason}" where Shopify warns so`, async () => {
      openStore().setCodes(['SPRING', 'BIG']);
      expect(await shopifyCart().applyCode(code)).to.eql({ applied: false, reason });
    });
  }

  it('is told by the standard events, once what they announce has happened', async () => {
    openStore();
    const { actions } = (
      globalThis as unknown as { Shopify: { actions: { updateCart(payload: object): Promise<object> } } }
    ).Shopify;
    let heard = 0;
    const stop = shopifyCart().onCartChange(() => (heard += 1));
    const change = actions.updateCart({ discountCodes: ['SPRING'] });
    expect(heard).to.equal(0);
    await change;
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).to.equal(1);
    stop();
    await actions.updateCart({ discountCodes: [] });
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).to.equal(1);
  });

  it('is told of a change that failed, too: what it was to be is not what it is', async () => {
    let heard = 0;
    undo.push(shopifyCart().onCartChange(() => (heard += 1)));
    const promise = Promise.reject(new Error('503'));
    promise.catch(() => undefined);
    document.dispatchEvent(Object.assign(new Event('shopify:cart:lines-update'), { promise }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).to.equal(1);
  });

  it("is opened by the theme's own action", () => {
    openStore({ actions: false });
    let opened = 0;
    undo.push(installActions(() => (opened += 1)));
    shopifyCart().openCart();
    expect(opened).to.equal(1);
  });
});
