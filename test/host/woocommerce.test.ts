import { expect, waitUntil } from '@open-wc/testing';
import { wooCart } from '../../src/host/woocommerce.js';
import { createWooShop, type WooSetup, type WooShop } from '../adapters/woocommerce/double.js';
import { answerBy } from './page-fetch.js';

const undo: (() => void)[] = [];

afterEach(() => {
  for (const each of undo.splice(0).reverse()) each();
});

interface ShopOptions extends WooSetup {
  /** In place of the double's own answers. */
  answer?: (request: Request, shop: WooShop) => Promise<Response>;
}

/** A shop with two bags of tea at 30.00 in the cart, and codes of every kind. */
function openShop({ answer, ...setup }: ShopOptions = {}): WooShop {
  const shop = createWooShop(setup);
  const scale = 10 ** (setup.decimals ?? 2);
  shop.carts.put('visitor', { id: 41, name: 'Winter "tea" & spice', quantity: 2, price: 30 * scale });
  for (const coupon of [
    { code: 'spring', amount: 3 },
    { code: 'loyal-5', amount: 5 },
    { code: 'big', amount: 150, minimum: 1250.5 },
    { code: 'old', amount: 5, expired: true },
    { code: 'spent', amount: 5, usedUp: true },
    { code: 'not-tea', amount: 5, excluded: ['Winter "tea" & spice'] },
    { code: 'solo', amount: 9, individual: true },
  ]) {
    const { amount, minimum, ...others } = coupon;
    shop.carts.add({ ...others, amount: amount * scale, ...(minimum && { minimum: minimum * scale }) });
  }
  undo.push(answerBy((request) => (answer ? answer(request, shop) : shop.fetch(request)), /wp-json|index\.php/));
  return shop;
}

const codesOf = (shop: WooShop): string[] => shop.carts.of('visitor').applied;
const lost = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

describe('a WooCommerce cart', () => {
  it('is read whole', async () => {
    openShop().carts.apply('visitor', 'spring');
    expect(await wooCart().cart()).to.eql({
      subtotal: { minor: 6000, currency: 'USD' },
      codes: ['spring'],
      items: [{ product: '41', quantity: 2, amount: { minor: 6000, currency: 'USD' } }],
    });
  });

  it("has minor units of the currency, whatever number of decimals is the shop's own", async () => {
    openShop({ currency: 'DKK', decimals: 0 });
    expect((await wooCart().cart())?.subtotal).to.eql({ minor: 6000, currency: 'DKK' });
    openShop({ currency: 'JPY', decimals: 2 });
    expect((await wooCart().cart())?.subtotal).to.eql({ minor: 60, currency: 'JPY' });
  });

  it("takes a code in beside the shopper's own", async () => {
    const shop = openShop();
    shop.carts.apply('visitor', 'spring');
    expect(await wooCart().applyCode('LOYAL-5')).to.eql({ applied: true });
    expect(codesOf(shop)).to.eql(['spring', 'loyal-5']);
  });

  it('says that a code is in it already, whatever its case, and writes nothing', async () => {
    const shop = openShop();
    shop.carts.apply('visitor', 'loyal-5');
    expect(await wooCart().applyCode('LOYAL-5')).to.eql({ applied: true });
    expect(shop.asked.filter((asked) => asked.startsWith('POST'))).to.eql([]);
  });

  it("puts the shopper's own codes back where one for individual use has thrown them out", async () => {
    const shop = openShop();
    shop.carts.apply('visitor', 'spring');
    shop.carts.apply('visitor', 'loyal-5');
    const answer = await wooCart().applyCode('SOLO');
    expect(answer).to.eql({ applied: false, reason: 'combination', codes: ['spring', 'loyal-5'] });
    expect(codesOf(shop)).to.eql(['spring', 'loyal-5']);
  });

  it('takes out one code and no other', async () => {
    const shop = openShop();
    for (const code of ['spring', 'loyal-5']) shop.carts.apply('visitor', code);
    expect(await wooCart().removeCode('SPRING')).to.eql({ applied: true });
    expect(codesOf(shop)).to.eql(['loyal-5']);
    expect(await wooCart().removeCode('SPRING')).to.eql({ applied: true });
  });

  it('keeps what two tabs change at once', async () => {
    const shop = openShop();
    const [one, other] = [wooCart(), wooCart()];
    await Promise.all([one.applyCode('SPRING'), other.applyCode('LOYAL-5')]);
    expect(codesOf(shop)).to.have.members(['spring', 'loyal-5']);
    await Promise.all([one.removeCode('SPRING'), other.removeCode('LOYAL-5')]);
    expect(codesOf(shop)).to.eql([]);
  });

  it('writes with the keys that the reading just before brought, not with older ones', async () => {
    const shop = openShop({ cartTokens: false });
    const cart = wooCart();
    await cart.cart();
    shop.expireNonces();
    expect(await cart.applyCode('SPRING')).to.eql({ applied: true });
  });

  it('reads once more where the nonce has become stale in between, and then gives up', async () => {
    let stale = 1;
    const shop = openShop({
      cartTokens: false,
      answer(request, { fetch, expireNonces }) {
        if (request.method === 'POST' && stale-- > 0) expireNonces();
        return fetch(request);
      },
    });
    expect(await wooCart().applyCode('SPRING')).to.eql({ applied: true });
    stale = Infinity;
    expect(await wooCart().applyCode('LOYAL-5')).to.eql({ applied: false, reason: 'other' });
    expect(codesOf(shop)).to.eql(['spring']);
  });

  it('needs no nonce where it has a cart token', async () => {
    const shop = openShop({
      answer(request, { fetch, expireNonces }) {
        if (request.method === 'POST') expireNonces();
        return fetch(request);
      },
    });
    await wooCart().applyCode('SPRING');
    expect(shop.asked.filter((asked) => asked.startsWith('GET'))).to.have.length(1);
  });

  it('is asked for where WordPress says that its API is', async () => {
    const shop = openShop();
    const link = Object.assign(document.createElement('link'), { rel: 'https://api.w.org/' });
    link.href = '/shop/index.php?rest_route=/';
    document.head.append(link);
    undo.push(() => {
      link.remove();
    });
    expect(await wooCart().cart()).to.not.equal(undefined);
    expect(shop.asked).to.eql(['GET /wc/store/v1/cart']);
  });

  it('is none while the shop is offline, and a code is refused', async () => {
    openShop({ answer: lost });
    expect(await wooCart().cart()).to.equal(undefined);
    expect(await wooCart().applyCode('SPRING')).to.eql({ applied: false, reason: 'other' });
    expect(await wooCart().removeCode('SPRING')).to.eql({ applied: false, reason: 'other' });
  });

  for (const junk of ['<html>Fatal error</html>', 'null', '[]', '{"totals":7}', '{"totals":{"total_items":"many"}}']) {
    it(`is none where the shop answers ${junk}`, async () => {
      openShop({ answer: () => Promise.resolve(new Response(junk)) });
      expect(await wooCart().cart()).to.equal(undefined);
    });
  }

  it('gives up on a shop that is too slow to answer', async () => {
    let aborted = 0;
    openShop({
      answer: (request) =>
        new Promise(() => {
          request.signal.addEventListener('abort', () => (aborted += 1));
        }),
    });
    expect(await wooCart({ limit: 20 }).applyCode('SPRING')).to.eql({ applied: false, reason: 'other' });
    await waitUntil(() => aborted > 0, 'the request is given up');
  });

  it('settles a lost answer by reading', async () => {
    const shop = openShop();
    shop.loseNextAnswer();
    expect(await wooCart().applyCode('SPRING')).to.eql({ applied: true });
    expect(codesOf(shop)).to.eql(['spring']);
  });
});

describe('why WooCommerce refuses a code', () => {
  const minimum = { minor: 125_050, currency: 'USD' };
  const [english, danish] = [
    {},
    { language: 'da', currency: 'DKK', symbol: 'kr.', point: ',', thousands: '.' } as const,
  ];

  it('is the minimum, with what is still to go', async () => {
    openShop();
    const toGo = { minor: 119_050, currency: 'USD' };
    expect(await wooCart().applyCode('BIG')).to.eql({ applied: false, reason: 'minimum', minimum, toGo });
  });

  it("is the minimum in the shop's own language and way to write amounts", async () => {
    openShop(danish);
    const answer = { minimum: { minor: 125_050, currency: 'DKK' }, toGo: { minor: 119_050, currency: 'DKK' } };
    expect(await wooCart().applyCode('BIG')).to.eql({ applied: false, reason: 'minimum', ...answer });
  });

  for (const [language, setup] of Object.entries({ english, danish })) {
    it(`is a code that goes with no other, by name, in ${language}`, async () => {
      openShop(setup).carts.apply('visitor', 'solo');
      const answer = await wooCart().applyCode('LOYAL-5');
      expect(answer).to.eql({ applied: false, reason: 'combination', codes: ['solo'] });
    });

    it(`is what in the cart it is not for, by name and without entities, in ${language}`, async () => {
      openShop(setup);
      const answer = await wooCart().applyCode('NOT-TEA');
      expect(answer).to.eql({ applied: false, reason: 'excluded', items: ['Winter "tea" & spice'] });
    });
  }

  for (const [code, reason] of [
    ['OLD', 'expired'],
    ['SPENT', 'used'],
    ['NOBODYS', 'unknown'],
  ] as const) {
    it(`is "${reason}" in English, and "other" in a language it can't read`, async () => {
      openShop();
      expect(await wooCart().applyCode(code)).to.eql({ applied: false, reason });
      openShop(danish);
      expect(await wooCart().applyCode(code)).to.eql({ applied: false, reason: 'other' });
    });
  }
});

describe('changes of a WooCommerce cart', () => {
  /** As much of jQuery as speaks of events. */
  function withQuery(): { raise(type: string): void; triggered: string[] } {
    const listeners = new Map<string, Set<() => void>>();
    const triggered: string[] = [];
    const each = (types: string, act: (all: Set<() => void>) => void): void => {
      for (const type of types.split(' ')) {
        act(listeners.get(type) ?? listeners.set(type, new Set()).get(type)!);
      }
    };
    const jQuery = () => ({
      on: (types: string, listener: () => void) => {
        each(types, (all) => all.add(listener));
      },
      off: (types: string, listener: () => void) => {
        each(types, (all) => all.delete(listener));
      },
      trigger: (type: string) => triggered.push(type),
    });
    Object.assign(globalThis, { jQuery });
    undo.push(() => {
      Reflect.deleteProperty(globalThis, 'jQuery');
    });
    return {
      triggered,
      raise: (type) => {
        for (const listener of listeners.get(type) ?? []) listener();
      },
    };
  }

  it('are told by the blocks and by jQuery, until nobody listens', () => {
    const { raise } = withQuery();
    let heard = 0;
    const stop = wooCart().onCartChange(() => (heard += 1));
    document.body.dispatchEvent(new CustomEvent('wc-blocks_added_to_cart'));
    raise('updated_wc_div');
    raise('added_to_cart');
    expect(heard).to.equal(3);
    stop();
    document.body.dispatchEvent(new CustomEvent('wc-blocks_added_to_cart'));
    raise('updated_wc_div');
    expect(heard).to.equal(3);
  });

  it('made here let the theme draw itself anew, and are no news to us', async () => {
    openShop();
    const { triggered } = withQuery();
    let [redrawn, heard] = [0, 0];
    const redraw = (): void => {
      redrawn += 1;
    };
    document.body.addEventListener('wc-blocks_removed_from_cart', redraw);
    const cart = wooCart();
    undo.push(
      cart.onCartChange(() => (heard += 1)),
      () => {
        document.body.removeEventListener('wc-blocks_removed_from_cart', redraw);
      },
    );
    await cart.applyCode('SPRING');
    expect(redrawn).to.equal(1);
    expect(heard).to.equal(0);
    expect(triggered).to.include('wc_update_cart');
  });
});
