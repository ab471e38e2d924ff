import { expect, oneEvent } from '@open-wc/testing';
import type { CartContent, CartWay, PointsRange, Voucher } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { Client } from '../../src/client/client.js';
import type { NavigateEvent } from '../../src/elements/events.js';
import '../../src/elements/loyalty-cart.js';
import type { LoyaltyCart } from '../../src/elements/loyalty-cart.js';
import type { CartRequest, CodeRequest } from '../../src/host/events.js';
import type { Cart, CodeRefusal, RefusedCode } from '../../src/host/host.js';
import { rested } from './rested.js';
import {
  drawn,
  fits,
  hasFocus,
  inDark,
  newcomer,
  offers,
  openShop,
  part,
  press,
  reading,
  show,
  shows,
  until,
  type Shop,
  type ShopOptions,
} from './shop.js';

const kr = (minor: number) => ({ minor, currency: 'DKK' });
const range: PointsRange = { min: 100, max: 350, step: 50, value: kr(500) };
const tomorrow = (): string => {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  return new Date(at.setHours(14, 2, 0, 0)).toISOString();
};
const bought: Voucher = {
  id: 'v1',
  code: 'FIFTY-7KM4',
  title: '50 kr off',
  state: 'issued',
  kind: 'amount_off',
  source: 'redemption',
  points: 200,
};
const held = (): Voucher => ({ ...bought, heldUntil: tomorrow() });

const WITH_VOUCHER: CartWay = { voucher: bought, name: '50 kr off', discount: kr(5_000) };
const WITH_POINTS: CartWay = { reward: 'fifty', name: '50 kr off', points: 200, discount: kr(5_000) };
const SHIPPING: CartWay = { reward: 'shipping', name: 'Free shipping', points: 200, freeShipping: true };
const CHOOSING: CartWay = { reward: 'choose', name: 'Money off, as you like', points: 350, range };

/** A page with a cart: what is in it may be changed, and codes can be put in and taken out. */
class CartPage {
  readonly target = new EventTarget();
  codes: string[] = [];
  refused: RefusedCode[] = [];
  subtotal = 28_000;
  /** Why it takes no code. */
  refusal: CodeRefusal | undefined;
  isEmpty = false;

  constructor() {
    this.target.addEventListener('loyalty-cart', (event) => {
      (event as CartRequest).respondWith(this.isEmpty ? undefined : this.#cart);
    });
    this.target.addEventListener('loyalty-apply-code', (event) => {
      const { code } = event as CodeRequest;
      if (!this.refusal) this.codes.push(code);
      (event as CodeRequest).respondWith(this.refusal ? { applied: false, ...this.refusal } : { applied: true });
      this.change();
    });
    this.target.addEventListener('loyalty-remove-code', (event) => {
      const { code } = event as CodeRequest;
      this.codes = this.codes.filter((each) => each !== code);
      this.refused = this.refused.filter((each) => each.code !== code);
      (event as CodeRequest).respondWith({ applied: true });
      this.change();
    });
  }

  get #cart(): Cart {
    return { id: 'cart', subtotal: kr(this.subtotal), codes: this.codes, refused: this.refused };
  }

  change(): void {
    document.dispatchEvent(new Event('loyalty-cart-changed'));
  }
}

interface CartShop extends Shop {
  element: LoyaltyCart;
  page: CartPage;
}

interface CartOptions extends Omit<ShopOptions, 'host'> {
  ways?: CartWay[] | ((cart: CartContent) => CartWay[]);
  compact?: boolean;
  page?: CartPage;
}

/** The cart of a shop whose backend says these ways, and whose program is in the cart's currency. */
async function showCart({
  ways,
  compact = false,
  page = new CartPage(),
  ...more
}: CartOptions = {}): Promise<CartShop> {
  const quote = ({ cart }: { cart: CartContent }): Promise<CartWay[]> =>
    Promise.resolve(structuredClone(typeof ways === 'function' ? ways(cart) : (ways ?? [])));
  const shop = openShop({
    ...more,
    adapter: { ...(ways && { quote }), ...more.adapter },
    host: { target: page.target, cart: 'event', join: '/join' },
  });
  const element = await show('loyalty-cart', shop.client);
  element.compact = compact;
  if (shop.client.stores.$member.get()?.state === 'enrolled') await asked(shop.client);
  await drawn(element);
  return { ...shop, element, page };
}

const asked = ({ stores }: Client): Promise<void> =>
  until(() => ['ready', 'failed'].includes(stores.$cart.get().phase), 'the cart was asked about');
const saying = (element: Element, words: RegExp): Promise<void> =>
  until(() => words.test(reading(element)), `it says ${String(words)}, not "${reading(element)}"`);
const news = (element: LoyaltyCart): string => reading(element.shadowRoot!.querySelector('[role=status]')!);
const points = ({ client }: Shop): number => client.stores.$member.get()!.points!.available;

describe('<loyalty-cart>', () => {
  describe('offering', () => {
    it('offers a voucher that is held already before new points', async () => {
      const { element } = await showCart({ ways: [WITH_VOUCHER, SHIPPING] });
      expect(reading(part(element, 'use')!)).to.equal('Use your voucher');
      expect(reading(element)).to.contain('You have this voucher already. It takes no points.');
      expect(offers(element, /^Use 200.points: Free shipping$/)).to.equal(true);
    });

    it('says what points take off, how many it takes and what is left', async () => {
      const { element } = await showCart({ ways: [WITH_POINTS] });
      expect(reading(element)).to.match(/50 kr off 180.points left afterwards\. Use 200.points$/);
    });

    it('has one primary button, and at most three other ways', async () => {
      const more = ['a', 'b', 'c', 'd', 'e'].map((reward) => ({ ...SHIPPING, reward }));
      const { element } = await showCart({ ways: [WITH_POINTS, ...more] });
      expect(element.shadowRoot!.querySelectorAll('.primary')).to.have.length(1);
      expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(3);
    });

    it('says how far a minimum is before anything is spent', async () => {
      const refusal = { reason: 'minimum' as const, minimum: kr(32_200), toGo: kr(4_200) };
      const { element } = await showCart({ ways: [{ ...WITH_POINTS, refusal }] });
      expect(reading(element)).to.match(/DKK.42 to go for 50 kr off$/);
      const bar = part(element, 'bar') as HTMLProgressElement;
      expect([bar.value, bar.max]).to.eql([28_000, 32_200]);
      expect(shows(element, 'button')).to.equal(false);
    });

    it('says how far free shipping is for members', async () => {
      const refusal = { reason: 'minimum' as const, minimum: kr(40_000), toGo: kr(12_000) };
      const { element } = await showCart({ ways: [{ name: 'Free shipping', freeShipping: true, refusal }] });
      expect(reading(element)).to.match(/Members ship free: DKK.120 to go$/);
    });

    it('says how many points are missing', async () => {
      const refusal = { reason: 'insufficient_points' as const, missing: 120 };
      const { element } = await showCart({ ways: [{ ...WITH_POINTS, points: 500, refusal }] });
      expect(reading(element)).to.match(/120.points to go for 50 kr off$/);
    });

    for (const [refusal, words] of [
      [{ reason: 'excluded', items: ['Gift card', 'Tasting'] }, 'It does not count for Gift card and Tasting.'],
      [{ reason: 'combination', codes: ['SUMMER'] }, 'It can’t be used together with SUMMER.'],
      [{ reason: 'wrong_market' }, 'It is valid in Germany.'],
      [{ reason: 'expired' }, 'It has expired.'],
      [{ reason: 'used' }, 'It has been used already.'],
      [{ reason: 'used', order: '1042' }, 'Used in order 1042.'],
    ] as [CartWay['refusal'] & { order?: string }, string][]) {
      it(`says beforehand of one that is refused: "${words}"`, async () => {
        const voucher = { ...bought, validIn: 'Germany', ...(refusal.order && { order: refusal.order }) };
        const { element } = await showCart({ ways: [{ ...WITH_VOUCHER, voucher, refusal }] });
        expect(reading(element)).to.contain(words);
        expect(shows(element, '.primary')).to.equal(false);
      });
    }

    it('says nothing at all where there is nothing to use', async () => {
      const { element } = await showCart({ ways: [] });
      expect(element.shadowRoot!.childElementCount).to.equal(0);
    });

    it('says nothing of an empty cart', async () => {
      const page = Object.assign(new CartPage(), { isEmpty: true });
      expect(reading((await showCart({ ways: [WITH_POINTS], page })).element)).to.equal('');
    });

    it('keeps the room while the cart is being asked about', async () => {
      const page = new CartPage();
      const quote = () => new Promise<CartWay[]>(() => undefined);
      const { client } = openShop({ adapter: { quote }, host: { target: page.target, cart: 'event' } });
      const element = await show('loyalty-cart', client);
      await until(() => shows(element, '.skeleton'), 'there is a skeleton');
      expect(reading(element)).to.equal('');
    });

    it('says when the cart can’t be asked about, and asks again', async () => {
      let times = 0;
      const quote = () => {
        times += 1;
        return times > 1 ? Promise.resolve([WITH_POINTS]) : Promise.reject(new LoyaltyError('bad_response', 'Half.'));
      };
      const { element } = await showCart({ adapter: { quote } });
      await saying(element, /can’t be shown right now/);
      await press(element, 'Try again');
      await saying(element, /50 kr off/);
      expect(hasFocus(element, part(element, 'cart'))).to.equal(true);
    });

    it('follows the cart only while it is on the page', async () => {
      const subtotals: number[] = [];
      const { element, page, client } = await showCart({
        ways: (cart) => {
          subtotals.push(cart.subtotal.minor);
          return [WITH_POINTS];
        },
      });
      page.subtotal = 1_000;
      page.change();
      await until(() => subtotals.includes(1_000), 'it asks about the changed cart');
      const parent = element.parentElement!;
      element.remove();
      page.subtotal = 2_000;
      page.change();
      parent.append(element);
      await asked(client);
      await until(() => subtotals.at(-1) === 2_000, 'it asks again once it is back');
      expect(subtotals.filter((minor) => minor === 2_000)).to.have.length(1);
    });
  });

  describe('using', () => {
    it('puts a voucher into the cart by one tap, shows what it takes off and takes it out again', async () => {
      const { element, page } = await showCart({ ways: [WITH_VOUCHER, SHIPPING] });
      expect(element.hasAttribute('offering')).to.equal(true);
      await press(element, 'Use your voucher');
      await saying(element, /In your cart\./);
      expect(element.hasAttribute('offering')).to.equal(false);
      expect(page.codes).to.eql(['FIFTY-7KM4']);
      expect(news(element)).to.match(/^50 kr off −DKK.50 In your cart\. Take it out$/);
      expect(shows(element, '.primary')).to.equal(false);
      expect(hasFocus(element, element.shadowRoot!.querySelector('.news [tabindex]'))).to.equal(true);
      await press(element, 'Take it out: 50 kr off');
      await until(() => offers(element, 'Use your voucher'), 'it is offered again');
      expect(page.codes).to.eql([]);
    });

    it('takes points only for this cart, says when they come back, and gives them back', async () => {
      const { element, page, ...shop } = await showCart({ member: { vouchers: [] } });
      expect(points(shop)).to.equal(380);
      await press(element, /^Use 200.points$/);
      await saying(element, /In your cart\. Your 200.points come back by themselves if you don’t order by tomorrow \d/);
      await until(() => points(shop) === 180, 'the points are taken');
      expect(page.codes).to.have.length(1);
      await press(element, /^Take it out/);
      await saying(element, /200.points are yours again\./);
      await until(() => points(shop) === 380, 'the points are back');
      expect(page.codes).to.eql([]);
      expect(element.shadowRoot!.activeElement).not.to.equal(null);
    });

    it('uses once, however often it is pressed, and says that it is at it', async () => {
      let redeems = 0;
      const redeem = () => {
        redeems += 1;
        return new Promise<never>(() => undefined);
      };
      const { element } = await showCart({ ways: [WITH_POINTS], adapter: { redeem } });
      await press(element, /^Use 200/);
      await until(() => offers(element, 'One moment'), 'it is at it');
      const button = part(element, 'use')!;
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(hasFocus(element, button)).to.equal(true);
      button.click();
      await until(() => redeems > 0, 'the backend is asked');
      expect(redeems).to.equal(1);
    });

    it('gives the points back where the cart refuses, and says why', async () => {
      const page = new CartPage();
      page.refusal = { reason: 'excluded', items: ['Gift card'] };
      const { element, ...shop } = await showCart({ ways: [SHIPPING], page });
      await press(element, /^Use 200/);
      await saying(element, /It does not count for Gift card\. Your points are back\./);
      expect(points(shop)).to.equal(380);
      expect(shows(element, '.primary')).to.equal(false);
      page.subtotal = 30_000;
      page.change();
      await until(() => offers(element, /^Use 200.points$/), 'it is offered for the changed cart');
      expect(news(element)).to.equal('');
    });

    it('asks which to keep where it can’t be combined: keeps the other one', async () => {
      const page = Object.assign(new CartPage(), { codes: ['SUMMER'] });
      page.refusal = { reason: 'combination', codes: ['SUMMER'] };
      const { element } = await showCart({ ways: [WITH_VOUCHER], page });
      await press(element, 'Use your voucher');
      await saying(element, /together with SUMMER\. The voucher stays yours\./);
      await press(element, 'Keep SUMMER');
      expect(news(element)).to.equal('');
      expect(page.codes).to.eql(['SUMMER']);
    });

    it('asks which to keep where it can’t be combined: uses this one instead', async () => {
      const page = Object.assign(new CartPage(), { codes: ['SUMMER'] });
      page.refusal = { reason: 'combination', codes: ['SUMMER'] };
      const { element } = await showCart({ ways: [WITH_VOUCHER], page });
      await press(element, 'Use your voucher');
      await until(() => offers(element, 'Use this instead'), 'it asks');
      page.refusal = undefined;
      await press(element, 'Use this instead');
      await saying(element, /In your cart\./);
      expect(page.codes).to.eql(['FIFTY-7KM4']);
    });

    it('offers the swap beforehand where the backend knows', async () => {
      const page = Object.assign(new CartPage(), { codes: ['SUMMER'] });
      const { element } = await showCart({
        page,
        ways: ({ codes }) =>
          codes.includes('SUMMER')
            ? [{ ...WITH_VOUCHER, refusal: { reason: 'combination', codes: ['SUMMER'] } }]
            : [WITH_VOUCHER],
      });
      await press(element, 'Use this instead');
      await saying(element, /In your cart\./);
      expect(page.codes).to.eql(['FIFTY-7KM4']);
    });

    it('says why one that was applied no longer counts', async () => {
      const { element, page } = await showCart({ ways: [{ ...WITH_VOUCHER, voucher: held() }] });
      await press(element, 'Use your voucher');
      await saying(element, /In your cart/);
      page.codes = [];
      page.refused = [{ code: 'FIFTY-7KM4', reason: 'minimum', minimum: kr(30_000), toGo: kr(2_000) }];
      page.change();
      await saying(element, /It no longer counts\. The cart has to reach DKK.300 for it: DKK.20 to go\. Your 200/);
      expect(offers(element, 'Take it out: 50 kr off')).to.equal(true);
    });

    for (const [using, words] of [
      [{ step: 'checking' }, /^50 kr off We are checking what happened\. Your points are safe/],
      [{ step: 'used', order: '1042' }, /^Used in order 1042\. Vouchers$/],
      [{ step: 'given_back', points: 200 }, /^200.points are yours again\.$/],
      [{ step: 'giving_back', voucher: bought }, /Taking it out of your cart$/],
      [{ step: 'failed', error: new LoyaltyError('unavailable', 'Down.') }, /^That did not work\. Nothing was spent/],
      [{ step: 'failed', error: new LoyaltyError('offline', 'No network.') }, /^You are offline/],
      [{ step: 'refused', refusal: { reason: 'expired' }, gaveBack: false, voucher: bought }, /It has expired\.$/],
      [
        { step: 'refused', refusal: { reason: 'toString' }, gaveBack: true },
        /did not take it\. Your points are back\.$/,
      ],
    ] as [ReturnType<Client['stores']['$using']['get']>[string], RegExp][]) {
      it(`says what has become of it: ${String(words)}`, async () => {
        const { element, client } = await showCart({ ways: [WITH_POINTS] });
        client.stores.$using.set({ fifty: using });
        await drawn(element);
        expect(news(element)).to.match(words);
      });
    }
  });

  it('asks for no points while it is not known whether some were taken', async () => {
    const { element, client } = await showCart({ ways: [WITH_POINTS, SHIPPING, WITH_VOUCHER] });
    client.stores.$using.set({ fifty: { step: 'checking' } });
    await drawn(element);
    expect(offers(element, /^Use 200/)).to.equal(false);
    expect(offers(element, 'Use your voucher: 50 kr off')).to.equal(true);
  });

  it('leads from what was used to where it stays', async () => {
    const { element, client } = await showCart({ ways: [] });
    client.stores.$using.set({ fifty: { step: 'used', order: '1042' } });
    const led = oneEvent(element, 'loyalty-navigate') as Promise<NavigateEvent>;
    await press(element, 'Vouchers');
    expect((await led).view).to.equal('vouchers');
  });

  describe('choosing how much', () => {
    it('says live what the chosen points are worth, and uses as many', async () => {
      const given: number[] = [];
      const redeem = (input: { points: number }) => {
        given.push(input.points);
        return Promise.resolve({ state: 'done' as const, voucher: bought });
      };
      const { element } = await showCart({ ways: [CHOOSING], adapter: { redeem } });
      await until(() => shows(element, 'loyalty-amount'), 'there is a slider');
      const amount = element.shadowRoot!.querySelector('loyalty-amount')!;
      await drawn(amount);
      const slider = amount.shadowRoot!.querySelector<HTMLInputElement>('[type=range]')!;
      slider.value = '150';
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await saying(element, /DKK.15 off.* 230.points left afterwards\. Use 150.points$/);
      await press(element, /^Use 150/);
      await until(() => given.length > 0, 'it is redeemed');
      expect(given).to.eql([150]);
    });

    it('uses the most on home, unless another amount is asked for', async () => {
      const { element } = await showCart({ ways: [CHOOSING], compact: true });
      expect(reading(element)).to.match(/DKK.35 off/);
      expect(shows(element, 'loyalty-amount')).to.equal(false);
      await press(element, 'Choose another amount');
      await until(() => shows(element, 'loyalty-amount'), 'there is a slider');
      expect(hasFocus(element, element.shadowRoot!.querySelector('loyalty-amount'))).to.equal(true);
    });
  });

  describe('on home', () => {
    it('shows the one thing to use, without other ways', async () => {
      const { element } = await showCart({ ways: [WITH_POINTS, SHIPPING], compact: true });
      expect(reading(element)).to.match(/^50 kr off 180.points left afterwards\. Use 200.points$/);
    });

    it('draws nothing where nothing can be used', async () => {
      const refusal = { reason: 'insufficient_points' as const, missing: 120 };
      const { element } = await showCart({ ways: [{ ...WITH_POINTS, refusal }], compact: true });
      expect(element.shadowRoot!.childElementCount).to.equal(0);
    });
  });

  describe('for whom', () => {
    it('tells a guest in one line what joining brings', async () => {
      const { element } = await showCart({ shopper: '' });
      expect(reading(element)).to.equal('Members get more here: 100 points when you join Join now');
    });

    it('says nothing to a guest where the program says nothing, nor on home', async () => {
      const { welcome: _welcome, ...program } = openShop().state.program('DKK');
      const silent = {
        adapter: { load: () => Promise.resolve({ program, member: { state: 'guest' as const, ...none } }) },
      };
      expect(reading((await showCart({ shopper: '', ...silent })).element)).to.equal('');
      expect(reading((await showCart({ shopper: '', compact: true })).element)).to.equal('');
    });

    it('leads to the panel for joining, and then shows what can be used', async () => {
      const { element, client } = await showCart({
        shopper: 'sam',
        member: newcomer('candidate'),
        ways: [WITH_VOUCHER],
      });
      const asked: string[] = [];
      element.addEventListener('loyalty-navigate', ({ view }) => asked.push(view));
      await press(element, 'Join now');
      expect(asked).to.eql(['home']);
      await client.actions.join();
      await saying(element, /Use your voucher/);
    });

    it('says nothing to a member who is blocked', async () => {
      const { element } = await showCart({ member: { state: 'blocked' }, ways: [WITH_POINTS] });
      expect(reading(element)).to.equal('');
    });

    it('offers whoever owes points only the vouchers that are theirs', async () => {
      const member = { points: { pending: 0, owed: 120, expiring: [] } };
      const { element } = await showCart({ member, ways: [WITH_POINTS] });
      expect(reading(element)).to.equal('');
      const second = await showCart({ member, ways: [WITH_POINTS, WITH_VOUCHER] });
      expect(offers(second.element, 'Use your voucher')).to.equal(true);
    });
  });

  it('fits a narrow screen with long names', async () => {
    const name = 'Sommerabendverkostungserlebnisgutschein 1.000.000 kr';
    const refusal = { reason: 'combination' as const, codes: ['SUMMEREVENINGCUPPING-7KM4-WXRT-QQHJ'] };
    const ways = [CHOOSING, { ...SHIPPING, name }, { ...WITH_VOUCHER, name, refusal }];
    const { element } = await showCart({ ways });
    expect(await fits(element, 288)).to.equal(true);
  });

  it('is accessible in every state, light and dark', async () => {
    const refusal = { reason: 'minimum' as const, minimum: kr(32_200), toGo: kr(4_200) };
    const { element, client } = await showCart({ ways: [CHOOSING, WITH_POINTS, { ...SHIPPING, refusal }] });
    await until(() => shows(element, 'loyalty-amount'), 'there is a slider');
    await expect(await rested(element)).to.be.accessible();
    client.stores.$using.set({
      fifty: { step: 'refused', refusal: { reason: 'combination', codes: ['SUMMER'] }, gaveBack: true },
      v1: { step: 'applied', voucher: held() },
    });
    await drawn(element);
    await expect(await rested(element)).to.be.accessible();
    await expect(await rested(await inDark(element))).to.be.accessible();
  });
});

const none = { availability: {}, earning: {}, activity: [], vouchers: [] };
