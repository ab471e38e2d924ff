import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Voucher } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import '../../src/elements/loyalty-voucher.js';
import type { LoyaltyVoucher } from '../../src/elements/loyalty-voucher.js';
import type { CartRequest, CodeRequest, HostRequest } from '../../src/host/events.js';
import type { CodeAnswer } from '../../src/host/host.js';
import { downloadOf } from './download.js';
import { rested } from './rested.js';
import {
  drawn,
  fits,
  hasFocus,
  inDark,
  named,
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

const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
const bought: Voucher = {
  id: 'v1',
  code: 'FIFTY-7KM4',
  title: '50 kr off',
  state: 'issued',
  kind: 'amount_off',
  source: 'redemption',
  points: 200,
};

async function showVoucher(
  voucher: Partial<Voucher> = {},
  options?: ShopOptions,
): Promise<Shop & { element: LoyaltyVoucher }> {
  const shop = openShop(options);
  const element = await show('loyalty-voucher', shop.client);
  element.voucher = { ...bought, ...voucher };
  await drawn(element);
  return { ...shop, element };
}

/** A page whose cart gives this answer to every code, and what it was asked. */
function cart(answer: CodeAnswer | Promise<CodeAnswer>): { options: ShopOptions; codes: string[]; opened: string[] } {
  const target = new EventTarget();
  const codes: string[] = [];
  const opened: string[] = [];
  target.addEventListener('loyalty-apply-code', (event) => {
    codes.push((event as CodeRequest).code);
    (event as CodeRequest).respondWith(answer);
  });
  target.addEventListener('loyalty-open-cart', (event) => {
    opened.push(event.type);
    (event as HostRequest<void>).respondWith(undefined);
  });
  return { options: { host: { target, cart: 'event' } }, codes, opened };
}

/** Puts another clipboard in the browser's place for one test. */
function withClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

const saying = (element: LoyaltyVoucher, words: RegExp): Promise<void> =>
  until(() => words.test(statuses(element)), `it says ${String(words)}, not "${statuses(element)}"`);
const statuses = (element: LoyaltyVoucher): string =>
  [...element.shadowRoot!.querySelectorAll('[role=status]')].map(reading).join(' ').trim();

describe('<loyalty-voucher>', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, get: () => clipboard.get!.call(navigator) });
  });

  it('shows the code, where it is from and how long it lasts', async () => {
    const { element } = await showVoucher({ expiresAt: inDays(2), minimum: { minor: 20_000, currency: 'DKK' } });
    expect(part(element, 'code')!.textContent).to.equal('FIFTY-7KM4');
    expect(reading(element)).to.match(/^50 kr off Redeemed for 200.points Your code: FIFTY-7KM4/);
    expect(reading(element)).to.match(/Expires in 2 days For carts from DKK.200/);
  });

  it('gives a date for what lasts longer, and nothing for what stays', async () => {
    const at = inDays(40);
    const date = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' }).format(new Date(at));
    expect(reading((await showVoucher({ expiresAt: at })).element)).to.contain(`Valid until ${date}`);
    expect(reading((await showVoucher()).element)).not.to.match(/Valid|Expires/);
  });

  for (const [source, words] of [
    ['birthday', 'For your birthday'],
    ['referral', 'From a friend'],
    ['tier', 'For your tier'],
    ['bonus', 'A gift from us'],
  ] as const) {
    it(`says "${words}" of one from ${source}`, async () => {
      expect(reading((await showVoucher({ source })).element)).to.contain(words);
    });
  }

  it('keeps the terms folded away until asked for', async () => {
    const { element } = await showVoucher({ terms: 'One per order.' });
    const terms = element.shadowRoot!.querySelector('details')!;
    expect(terms.open).to.equal(false);
    terms.querySelector('summary')!.click();
    expect(terms.open).to.equal(true);
    expect(terms.textContent).to.contain('One per order.');
  });

  it('says that it is in the cart as long as its code is there, whoever takes it out', async () => {
    const content = { subtotal: { minor: 28_000, currency: 'DKK' }, codes: [] as string[] };
    const target = new EventTarget();
    target.addEventListener('loyalty-cart', (event) => {
      (event as CartRequest).respondWith(structuredClone(content));
    });
    target.addEventListener('loyalty-apply-code', (event) => {
      content.codes.push((event as CodeRequest).code);
      (event as CodeRequest).respondWith({ applied: true });
    });
    const { element } = await showVoucher(
      {},
      { adapter: { quote: () => Promise.resolve([]) }, host: { target, cart: 'event' } },
    );
    await press(element, 'Apply to cart');
    await saying(element, /In your cart/);
    content.codes = [];
    document.dispatchEvent(new Event('loyalty-cart-changed'));
    await until(() => offers(element, 'Apply to cart'), 'it can be applied again');
    expect(statuses(element)).to.equal('');
  });

  it('says until when it is in a cart', async () => {
    const at = new Date();
    at.setDate(at.getDate() + 1);
    const { element } = await showVoucher({ heldUntil: new Date(at.setHours(14, 2, 0, 0)).toISOString() });
    expect(reading(element)).to.match(/In a cart until tomorrow 2:02.PM/);
  });

  it('says where one of another market counts, and does not offer to apply it here', async () => {
    const { options } = cart({ applied: true });
    const { element } = await showVoucher({ validIn: 'Germany' }, options);
    expect(reading(element)).to.contain('Valid in Germany');
    expect(offers(element, 'Apply to cart')).to.equal(false);
  });

  it('says of a seat that it is kept, when and where it is, and hands out a calendar file', async () => {
    const event = { starts: inDays(20), ends: inDays(20.1), place: 'Vesterbro 12' };
    const { element } = await showVoucher({ state: 'held', kind: 'experience', title: 'Tasting evening', event });
    const month = new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(event.starts));
    expect(reading(element)).to.match(new RegExp(`${month}.* Vesterbro 12 Kept for you`));
    const file = await downloadOf(() => press(element, 'Add to calendar'));
    expect(await file.text()).to.contain('SUMMARY:Tasting evening');
  });

  it('leads to what it opens', async () => {
    const { element } = await showVoucher({ kind: 'content', url: 'https://example.com/brewing' });
    const link = named(element, 'Open it') as HTMLAnchorElement;
    expect(link.href).to.equal('https://example.com/brewing');
    expect(getComputedStyle(link).backgroundColor, 'it looks like a button').not.to.equal('rgba(0, 0, 0, 0)');
  });

  it('knows that its code is in the cart, whoever has put it there', async () => {
    const { options } = cart({ applied: true });
    const discount = { minor: 5_000, currency: 'USD' };
    options.host?.target?.addEventListener('loyalty-cart', (event) => {
      (event as CartRequest).respondWith({ subtotal: { minor: 28_000, currency: 'USD' }, codes: [bought.code] });
    });
    const way = { voucher: bought, name: bought.title, discount };
    const { element } = await showVoucher({}, { ...options, adapter: { quote: () => Promise.resolve([way]) } });
    await saying(element, /^In your cart$/);
    expect(offers(element, 'Open cart')).to.equal(true);
  });

  describe('copying', () => {
    it('puts the code on the clipboard, says so and tells analytics without the code', async () => {
      const written: string[] = [];
      withClipboard((text) => Promise.resolve(void written.push(text)));
      const { element, tracked } = await showVoucher();
      await press(element, /^Copy code/);
      await saying(element, /^Copied$/);
      expect(written).to.eql(['FIFTY-7KM4']);
      expect(offers(element, 'Copied')).to.equal(true);
      expect(tracked).to.eql([{ action: 'copy', detail: { what: 'voucher' } }]);
    });

    it('writes within the gesture: before anything is awaited', async () => {
      let written = '';
      withClipboard((text) => {
        written = text;
        return Promise.resolve();
      });
      const { element } = await showVoucher();
      named(element, /^Copy code/)!.click();
      expect(written).to.equal('FIFTY-7KM4');
    });

    it('copies without the clipboard API too, as on a page without TLS', async () => {
      withClipboard(() => Promise.reject(new DOMException('Refused.', 'NotAllowedError')));
      const { element } = await showVoucher();
      named(element, /^Copy code/)!.focus();
      await sendKeys({ press: 'Enter' });
      await saying(element, /^Copied$/);
    });

    it('does not say "copied" when nothing was: selects the code for the shopper to copy', async () => {
      withClipboard(() => Promise.reject(new DOMException('Refused.', 'NotAllowedError')));
      const command = document.execCommand.bind(document);
      document.execCommand = () => false;
      try {
        const { element, tracked } = await showVoucher();
        await press(element, /^Copy code/);
        await saying(element, /^Select the text and copy it$/);
        expect(offers(element, 'Copied')).to.equal(false);
        expect(tracked).to.eql([]);
        expect(getSelection()!.toString()).to.contain('FIFTY-7KM4');
      } finally {
        document.execCommand = command;
      }
    });
  });

  describe('applying', () => {
    it('has no apply button where the page can’t put codes into its cart', async () => {
      expect(offers((await showVoucher()).element, /Apply/)).to.equal(false);
    });

    it('puts the code into the cart, then opens the cart from the same button', async () => {
      const { options, codes, opened } = cart({ applied: true });
      const { element } = await showVoucher({}, options);
      const button = named(element, 'Apply to cart')!;
      await press(element, /^Apply/);
      await saying(element, /^In your cart$/);
      expect(codes).to.eql(['FIFTY-7KM4']);
      expect(hasFocus(element, button)).to.equal(true);
      await press(element, /^Open cart/);
      expect(opened).to.have.length(1);
      expect(codes).to.have.length(1);
    });

    it('asks the cart once, however often it is pressed meanwhile', async () => {
      const { options, codes } = cart(new Promise<CodeAnswer>(() => undefined));
      const { element } = await showVoucher({}, options);
      await press(element, /^Apply/);
      await until(() => offers(element, 'Applying'), 'it says that it is at it');
      expect(named(element, 'Applying')!.getAttribute('aria-disabled')).to.equal('true');
      await press(element, /^Applying/);
      await until(() => codes.length > 0, 'the cart is asked');
      expect(codes).to.have.length(1);
    });

    for (const [answer, words] of [
      [{ reason: 'minimum', minimum: { minor: 30_000, currency: 'DKK' } }, /needs to reach DKK.300 first.*stays yours/],
      [{ reason: 'minimum' }, /needs to reach DKK.200 first/],
      [{ reason: 'expired' }, /has expired/],
      [{ reason: 'used' }, /used already/],
      [{ reason: 'wrong_market' }, /another market/],
      [{ reason: 'excluded', items: ['Gift card'] }, /does not count for Gift card\. The voucher stays yours/],
      [{ reason: 'combination', codes: ['SUMMER', 'TEA'] }, /together with SUMMER and TEA/],
      [{ reason: 'excluded' }, /did not take this code/],
      [{ reason: 'toString' }, /did not take this code\. The voucher stays yours/],
    ] as [{ reason: string }, RegExp][]) {
      it(`keeps the voucher and says why when the cart answers ${JSON.stringify(answer)}`, async () => {
        const { options } = cart({ applied: false, ...answer });
        const { element } = await showVoucher({ minimum: { minor: 20_000, currency: 'DKK' } }, options);
        await press(element, /^Apply/);
        await saying(element, words);
        expect(offers(element, 'Apply to cart')).to.equal(true);
        expect(part(element, 'code')!.textContent).to.equal('FIFTY-7KM4');
      });
    }
  });

  describe('giving back', () => {
    const own = (shop: Shop): Voucher => shop.client.stores.$member.get()!.vouchers[0]!;

    it('gives the points back, says so, and turns quiet with the focus still in it', async () => {
      const { element, ...shop } = await showVoucher();
      element.voucher = own(shop);
      await drawn(element);
      await press(element, /^Give back for 200.points$/);
      await saying(element, /^Given back\. 200.points are yours again\.$/);
      await until(() => shop.client.stores.$member.get()?.points?.available === 580, 'the points are back');
      expect(shows(element, 'button')).to.equal(false);
      expect(hasFocus(element, part(element, 'ticket'))).to.equal(true);
    });

    it('says that it did not work, and the voucher stays', async () => {
      const undo = () => Promise.reject(new LoyaltyError('unavailable', 'Down.'));
      const { element, ...shop } = await showVoucher({}, { adapter: { undo } });
      element.voucher = own(shop);
      await drawn(element);
      await press(element, /^Give back/);
      await saying(element, /^That did not work\. Your voucher is still yours; please try again\.$/);
      expect(offers(element, 'Copy code')).to.equal(true);
      expect(offers(element, /^Give back/)).to.equal(true);
    });

    it('says why it did not work where the shopper can do something about it', async () => {
      const undo = () => Promise.reject(new LoyaltyError('offline', 'No network.'));
      const { element, ...shop } = await showVoucher({}, { adapter: { undo } });
      element.voucher = own(shop);
      await drawn(element);
      await press(element, /^Give back/);
      await saying(element, /^You are offline/);
    });

    it('is not offered where the program or the voucher does not allow it', async () => {
      expect(offers((await showVoucher()).element, /^Give back/)).to.equal(false);
      const program = { capabilities: ['redeem' as const] };
      const { element } = await showVoucher({ undoable: true }, { program });
      expect(offers(element, /^Give back/)).to.equal(false);
    });
  });

  for (const [voucher, words] of [
    [{ state: 'used', order: '1042' }, 'Used in order 1042'],
    [{ state: 'used' }, 'Used'],
    [{ state: 'expired' }, 'Expired'],
    [{ state: 'revoked' }, 'Given back'],
  ] as [Partial<Voucher>, string][]) {
    it(`is a quiet line without buttons that says "${words}"`, async () => {
      const { element } = await showVoucher({ undoable: true, ...voucher }, cart({ applied: true }).options);
      expect(reading(element).endsWith(words)).to.equal(true);
      expect(shows(element, 'button')).to.equal(false);
    });
  }

  it('fits a narrow screen with a long code', async () => {
    const { element } = await showVoucher(
      { code: 'SUMMEREVENINGCUPPING-7KM4-WXRT-QQHJ-90210' },
      cart({ applied: true }).options,
    );
    expect(await fits(element, 288)).to.equal(true);
  });

  it('is accessible in every state, light and dark', async () => {
    const { options } = cart({ applied: true });
    const event = { starts: inDays(3), place: 'Vesterbro 12' };
    const states: Partial<Voucher>[] = [{ terms: 'Once.', undoable: true, event, url: '/guide' }, { state: 'used' }];
    for (const voucher of states) {
      const { element } = await showVoucher(voucher, options);
      await expect(element).to.be.accessible();
      await expect(await rested(await inDark(element))).to.be.accessible();
    }
  });
});
