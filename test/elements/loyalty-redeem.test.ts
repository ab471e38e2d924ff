import { expect } from '@open-wc/testing';
import type { Availability, LoyaltyAdapter, Redemption, Reward, Voucher } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { sampleState } from '../../src/adapters/memory/sample.js';
import type { Client } from '../../src/client/client.js';
import { offer } from '../../src/client/offer.js';
import type { LoyaltyAmount } from '../../src/elements/loyalty-amount.js';
import '../../src/elements/loyalty-redeem.js';
import type { LoyaltyRedeem } from '../../src/elements/loyalty-redeem.js';
import { downloadOf } from './download.js';
import { rested } from './rested.js';
import {
  drawn,
  fits,
  focusComesTo,
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

/** A shop with one of its rewards on the page, not asked about yet. */
async function showRedeem(id: string, options?: ShopOptions): Promise<Shop & { element: LoyaltyRedeem }> {
  const shop = openShop(options);
  const element = await show('loyalty-redeem', shop.client);
  const reward = shop.client.stores.$program.get()!.rewards.find((each) => each.id === id)!;
  element.offer = offer(reward, shop.client.stores.$member.get()!.availability);
  await drawn(element);
  return { ...shop, element };
}

async function askAbout(id: string, options?: ShopOptions): Promise<Shop & { element: LoyaltyRedeem }> {
  const shop = await showRedeem(id, options);
  shop.client.actions.askRedeem(id);
  await drawn(shop.element);
  return shop;
}

/** The shopper confirms, and the redeem comes to this step. */
async function confirm(element: LoyaltyRedeem, client: Client, step: string): Promise<void> {
  await press(element, 'Confirm');
  await until(() => client.stores.$redeeming.get()[element.offer!.reward.id]?.step === step, `the redeem is ${step}`);
  await drawn(element);
}

async function become(element: LoyaltyRedeem, availability: Availability): Promise<void> {
  element.offer = { ...element.offer!, availability };
  await drawn(element);
}

const voucherIn = (element: LoyaltyRedeem) => element.shadowRoot!.querySelector('loyalty-voucher');
const status = (element: LoyaltyRedeem): Element => element.shadowRoot!.querySelector('[role=status]')!;
const refusing = (code: 'insufficient_points' | 'unavailable'): Partial<LoyaltyAdapter> => ({
  redeem: () => Promise.reject(new LoyaltyError(code, 'Refused.')),
});
const silent: Partial<LoyaltyAdapter> = { redeem: () => new Promise<Redemption>(() => undefined) };
const tooDear: Availability = { available: false, reason: 'insufficient_points', missing: 20 };

/** A shop where one of the sample's rewards is different. */
function withReward(id: string, about: { [Key in keyof Reward]?: Reward[Key] | undefined }): ShopOptions {
  const { rewards } = sampleState(Date.now()).program();
  return { program: { rewards: rewards.map((each) => (each.id === id ? ({ ...each, ...about } as Reward) : each)) } };
}

async function amountIn(element: LoyaltyRedeem): Promise<LoyaltyAmount> {
  await until(() => shows(element, 'loyalty-amount'), 'there is something to choose');
  await drawn(element);
  return element.shadowRoot!.querySelector('loyalty-amount')!;
}

describe('<loyalty-redeem>', () => {
  it('is empty until it is asked about', async () => {
    const { element, client } = await showRedeem('shipping');
    expect(reading(element)).to.equal('');
    client.actions.askRedeem('shipping');
    await until(() => offers(element, 'Confirm'), 'the question is there');
  });

  it('asks by saying what will happen, and says it of the button too', async () => {
    const { element } = await askAbout('shipping');
    expect(reading(element)).to.match(/^200.points become Free shipping\. 180.points left\. Confirm Cancel$/);
    expect(named(element, 'Confirm')!.getAttribute('aria-describedby')).to.equal('deal');
  });

  it('takes the focus as soon as there is something to do', async () => {
    const { client } = await showRedeem('shipping');
    client.actions.askRedeem('shipping');
    const reward = client.stores.$program.get()!.rewards.find(({ id }) => id === 'shipping')!;
    const element = Object.assign(document.createElement('loyalty-redeem'), { client, offer: offer(reward, {}) });
    document.body.append(element);
    element.focus();
    await focusComesTo(element, 'Confirm');
    element.remove();
  });

  it('is empty again on cancel, with nothing spent', async () => {
    const { element, state } = await askAbout('shipping');
    await press(element, 'Cancel');
    expect(reading(element)).to.equal('');
    expect(state.redemptions).to.have.length(0);
  });

  it('becomes the voucher, in focus and announced in the place where it was awaited', async () => {
    const { element, client, state } = await askAbout('discount');
    const announcing = status(element);
    await confirm(element, client, 'done');
    expect(part(voucherIn(element)!, 'code')!.textContent).to.equal(state.redemptions[0]!.voucher.code);
    expect(hasFocus(element, voucherIn(element))).to.equal(true);
    expect(status(element) === announcing).to.equal(true);
    expect(reading(announcing)).to.equal('It’s yours');
  });

  it('stays the voucher when the balance no longer covers the reward', async () => {
    const { element, client } = await askAbout('shipping');
    await confirm(element, client, 'done');
    await become(element, tooDear);
    expect(voucherIn(element)!.voucher!.title).to.equal('Free shipping');
  });

  it('hands out a calendar file for the seat that was won', async () => {
    const starts = '2031-12-03T18:00:00+01:00';
    const about = { kind: 'experience', event: { starts, place: 'Main Street 12' } } as const;
    const { element, client } = await askAbout('surprise', withReward('surprise', about));
    await confirm(element, client, 'done');
    const file = await downloadOf(() => named(element, 'Add to calendar')!.click());
    expect(await file.text()).to.match(/DTSTART:20311203T170000Z[^]*LOCATION:Main Street 12/);
  });

  it('leads to the content that was won', async () => {
    const url = 'https://example.com/brewing';
    const about = { kind: 'content', source: 'redemption', state: 'issued' } as const;
    const voucher: Voucher = { id: 'v1', code: 'BREW-7KM4', title: 'Brewing guide', url, ...about };
    const adapter: Partial<LoyaltyAdapter> = { redeem: () => Promise.resolve({ state: 'done', voucher }) };
    const { element, client } = await askAbout('surprise', { adapter });
    await confirm(element, client, 'done');
    expect((named(element, 'Open it') as HTMLAnchorElement).href).to.equal(url);
  });

  it('says that it is done where the backend applies it by itself, without a voucher', async () => {
    const adapter: Partial<LoyaltyAdapter> = { redeem: () => Promise.resolve({ state: 'applied' }) };
    const { element, client } = await askAbout('shipping', { adapter });
    await confirm(element, client, 'done');
    expect(reading(element)).to.equal('It’s yours Done');
    expect(hasFocus(element, named(element, 'Done'))).to.equal(true);
  });

  it('says that it is sending, with the button in focus and without effect', async () => {
    const { element, client } = await askAbout('shipping', { adapter: silent });
    await confirm(element, client, 'sending');
    const button = named(element, 'One moment')!;
    expect(reading(status(element))).to.equal('One moment');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(hasFocus(element, button)).to.equal(true);
    expect(offers(element, 'Cancel')).to.equal(false);
    button.click();
    expect(client.stores.$redeeming.get().shipping!.step).to.equal('sending');
  });

  it('says that it is checking when the answer was lost', async () => {
    const lost = new LoyaltyError('timeout', 'No answer.', { outcome: 'unknown' });
    const adapter = { redeem: () => Promise.reject(lost), redemption: () => new Promise<Redemption>(() => undefined) };
    const { element, client } = await askAbout('shipping', { adapter });
    await confirm(element, client, 'checking');
    expect(reading(status(element))).to.match(/^We are checking what happened/);
  });

  it('says why it failed and offers to try again, from the question on', async () => {
    const { element, client } = await askAbout('shipping', { adapter: refusing('unavailable') });
    await confirm(element, client, 'failed');
    expect(reading(status(element))).to.match(/^That did not work\. Nothing was spent/);
    expect(hasFocus(element, named(element, 'Try again'))).to.equal(true);
    await press(element, 'Try again');
    expect(hasFocus(element, named(element, 'Confirm'))).to.equal(true);
  });

  it('does not offer to try again what can’t be had any more', async () => {
    const { element, client } = await askAbout('shipping', { adapter: refusing('insufficient_points') });
    await confirm(element, client, 'failed');
    await become(element, tooDear);
    expect(reading(element)).to.match(/no longer covers this\. Nothing was spent\. Close$/);
    await press(element, 'Close');
    expect(reading(element)).to.equal('');
  });

  it('keeps the focus of who was about to cancel when there is nothing left to cancel', async () => {
    const { element, client } = await askAbout('shipping', { adapter: refusing('insufficient_points') });
    await confirm(element, client, 'failed');
    named(element, 'Cancel')!.focus();
    await become(element, tooDear);
    expect(hasFocus(element, named(element, 'Close'))).to.equal(true);
  });

  it('leaves the focus where it is when something settles that the shopper is not at', async () => {
    const { element, client } = await askAbout('shipping');
    await client.actions.confirmRedeem(element.offer!.reward);
    await drawn(element);
    expect(shows(element, 'loyalty-voucher')).to.equal(true);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('lets the shopper choose how much to give, live, and gives just that', async () => {
    const { element, client, state } = await askAbout('choose');
    const amount = await amountIn(element);
    expect(reading(element)).to.match(/100.points become \$1\.50 off\. 280.points left\./);
    const slider = part(amount, 'slider') as HTMLInputElement;
    slider.value = '200';
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await drawn(element);
    expect(reading(element)).to.match(/200.points become \$3 off\. 180.points left\./);
    await confirm(element, client, 'done');
    expect(state.redemptions.map(({ input }) => input.points)).to.eql([200]);
  });

  it('goes first to what there is to choose', async () => {
    const { element } = await askAbout('choose');
    element.focus();
    const amount = await amountIn(element);
    await until(() => hasFocus(amount, part(amount, 'slider')), 'the focus is on the slider');
  });

  it('lets the shopper choose a variant that is not sold out', async () => {
    const variants = [
      { id: 'small', name: 'Small', soldOut: true },
      { id: 'medium', name: 'Medium' },
      { id: 'large', name: 'Large' },
    ];
    const { element, client, state } = await askAbout('surprise', withReward('surprise', { variants }));
    expect(reading(element)).to.match(/^Choose one Small Sold out Medium Large 150/);
    const [small, medium, large] = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect([small!.disabled, medium!.checked]).to.eql([true, true]);
    large!.click();
    await confirm(element, client, 'done');
    expect(state.redemptions[0]!.input.variant).to.equal('large');
  });

  it('tells when, where, how many and the terms before anything is confirmed', async () => {
    const event = { starts: '2031-12-03T18:00:00', ends: '2031-12-03T20:00:00', place: 'Main Street 12' };
    const about = { event, limit: 1, closes: '2031-12-01T12:00:00', terms: 'Bring a friend.' };
    const { element } = await askAbout('surprise', withReward('surprise', about));
    const said = reading(element);
    expect(said).to.match(/^Wednesday, December 3, 6:00.– 8:00.PM Main Street 12 Until December 1/);
    expect(said).to.contain('One for each member Bring a friend. 150');
  });

  it('folds long terms away behind their title', async () => {
    const { element } = await askAbout('surprise', withReward('surprise', { terms: 'Word '.repeat(60) }));
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(false);
  });

  for (const [kind, sentence] of [
    ['donation', /^100.points go to Plant a tree\. 280.points left\./],
    ['content', /^100.points get you Plant a tree\. 280.points left\./],
  ] as const) {
    it(`says of a reward of kind ${kind} what the points do`, async () => {
      const { element } = await askAbout('tree', withReward('tree', { kind, limit: undefined }));
      expect(reading(element)).to.match(sentence);
    });
  }

  it('says that nothing is charged where nothing is', async () => {
    const { element } = await askAbout('tree', withReward('tree', { points: 0, limit: undefined }));
    expect(reading(element)).to.match(/^You get Plant a tree\. It takes no points\./);
  });

  it('fits a narrow screen with long words', async () => {
    const { element } = await askAbout('shipping', {
      program: { points: { name: { other: 'Kundentreuebonuspunkte' }, decimals: 0 } },
    });
    const reward = { ...element.offer!.reward, name: 'Sommerabendverkostungserlebnis', points: 1_234_567 };
    element.offer = { reward, availability: { available: true } };
    expect(await fits(element, 288)).to.equal(true);
  });

  it('is accessible at every step, light and dark', async () => {
    const { element, client } = await askAbout('discount');
    await expect(await rested(element)).to.be.accessible();
    await confirm(element, client, 'done');
    await expect(await rested(element)).to.be.accessible();
    await expect(await rested(await inDark(element))).to.be.accessible();
  });
});
