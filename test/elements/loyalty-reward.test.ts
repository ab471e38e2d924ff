import { expect, waitUntil } from '@open-wc/testing';
import type { Availability, LoyaltyAdapter, Redemption, Reward } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { offer, type Client } from '../../src/client/client.js';
import '../../src/elements/loyalty-reward.js';
import type { LoyaltyReward } from '../../src/elements/loyalty-reward.js';
import type { LoyaltyVoucher } from '../../src/elements/loyalty-voucher.js';
import { rested } from './rested.js';
import {
  drawn,
  fits,
  hasFocus,
  inDark,
  named,
  newcomer,
  offers,
  openShop,
  part,
  reading,
  show,
  shows,
  type Shop,
  type ShopOptions,
} from './shop.js';

/** A shop with one of its rewards on the page. */
async function showReward(id: string, options?: ShopOptions): Promise<Shop & { element: LoyaltyReward }> {
  const shop = openShop(options);
  const element = await show('loyalty-reward', shop.client);
  const reward = shop.client.stores.$program.get()!.rewards.find((each) => each.id === id)!;
  element.offer = offer(reward, shop.client.stores.$member.get()!.availability);
  await drawn(element);
  return { ...shop, element };
}

async function press(element: LoyaltyReward, name: RegExp): Promise<void> {
  const button = named(element, name)!;
  button.focus();
  button.click();
  await drawn(element);
}

async function redeem(element: LoyaltyReward): Promise<void> {
  await press(element, /^Redeem/);
  await press(element, /^Confirm/);
}

async function stepIs(client: Client, id: string, step: string, element: LoyaltyReward): Promise<void> {
  await waitUntil(() => client.stores.$redeeming.get()[id]?.step === step, `the redeem is ${step}`);
  await drawn(element);
}

/** The voucher's own file is fetched when asking begins. */
async function voucherShown(element: LoyaltyReward): Promise<LoyaltyVoucher> {
  await waitUntil(() => part(voucherIn(element)!, 'code'), 'the voucher is drawn');
  return voucherIn(element)!;
}

const voucherIn = (element: LoyaltyReward) => element.shadowRoot!.querySelector('loyalty-voucher');
const said = (element: LoyaltyReward): string => reading(element.shadowRoot!.querySelector('[role=status]')!);
const refusing = (code: 'insufficient_points' | 'unavailable'): Partial<LoyaltyAdapter> => ({
  redeem: () => Promise.reject(new LoyaltyError(code, 'Refused.')),
});
const silent: Partial<LoyaltyAdapter> = { redeem: () => new Promise<Redemption>(() => undefined) };

describe('<loyalty-reward>', () => {
  it('says what it is and costs, and offers to redeem it', async () => {
    const { element } = await showReward('shipping');
    expect(reading(element)).to.match(/^Free shipping 200.points Redeem$/);
    const name = part(element, 'redeem')!.getAttribute('aria-label');
    expect(name).to.match(/^Redeem Free shipping for 200.points$/);
  });

  it('says what it is worth beside a name that does not', async () => {
    const { element } = await showReward('discount');
    expect(reading(element)).to.match(/^Money off your order \(\$5\) 300.points For carts from \$20/);
  });

  it('says how far it is, in words and in a bar, with no button', async () => {
    const { element } = await showReward('percentage');
    const bar = part(element, 'bar') as HTMLProgressElement;
    expect(reading(element)).to.match(/120.points more$/);
    expect([bar.value, bar.max]).to.eql([380, 500]);
    expect(shows(element, 'button')).to.equal(false);
  });

  for (const [availability, words] of [
    [{ reason: 'tier_required', tier: 'icon' }, 'For Icon members'],
    [{ reason: 'tier_required', tier: 'unheard-of' }, 'Not available right now'],
    [{ reason: 'limit_reached' }, 'You have had this one'],
    [{ reason: 'limit_reached', resetsAt: new Date(Date.now() + 3 * 86_400_000).toISOString() }, 'Again in 3 days'],
    [{ reason: 'out_of_stock' }, 'All gone for now'],
    [{ reason: 'unknown', detail: 'Only on Tuesdays.' }, 'Only on Tuesdays.'],
    [{}, 'Not available right now'],
  ] as [Partial<Availability>, string][]) {
    it(`gives the reason "${words}" instead of a button for ${JSON.stringify(availability)}`, async () => {
      const { element, client } = await showReward('shipping');
      const reward = client.stores.$program.get()!.rewards.find(({ id }) => id === 'shipping')!;
      element.offer = { reward, availability: { available: false, ...availability } };
      await drawn(element);
      expect(reading(element).endsWith(words)).to.equal(true);
      expect(shows(element, 'button')).to.equal(false);
    });
  }

  it('says what the cart must reach once, not as a reason too', async () => {
    const { element, client } = await showReward('discount');
    const reward = client.stores.$program.get()!.rewards.find(({ id }) => id === 'discount')!;
    element.offer = { reward, availability: { available: false, reason: 'cart_requirements' } };
    await drawn(element);
    expect(reading(element)).to.match(/300.points For carts from \$20$/);
  });

  for (const state of ['candidate', 'blocked'] as const) {
    it(`shows what it costs, and no button, to who is ${state}`, async () => {
      const { element } = await showReward('shipping', { shopper: 'sam', member: newcomer(state) });
      expect(reading(element)).to.match(/^Free shipping 200.points$/);
    });
  }

  it('has no button where the program can’t redeem', async () => {
    const { element } = await showReward('shipping', { program: { capabilities: ['activity'] } });
    expect(shows(element, 'button')).to.equal(false);
  });

  it('asks in place, says what will happen, and takes the focus along', async () => {
    const { element } = await showReward('shipping');
    await press(element, /^Redeem/);
    expect(reading(element)).to.match(/200.points become Free shipping\. 180.points left\. Confirm Cancel$/);
    expect(hasFocus(element, named(element, 'Confirm'))).to.equal(true);
  });

  it('goes back to the row on cancel, and the focus with it', async () => {
    const { element, state } = await showReward('shipping');
    await press(element, /^Redeem/);
    await press(element, /^Cancel/);
    expect(hasFocus(element, part(element, 'redeem'))).to.equal(true);
    expect(state.redemptions).to.have.length(0);
  });

  it('asks one question at a time', async () => {
    const shop = await showReward('shipping');
    shop.client.actions.askRedeem('tree');
    await press(shop.element, /^Redeem/);
    expect(Object.keys(shop.client.stores.$redeeming.get())).to.eql(['shipping']);
  });

  it('becomes the voucher, in focus and announced, and stays so when the balance no longer covers it', async () => {
    const { element, client, state } = await showReward('discount');
    await redeem(element);
    await stepIs(client, 'discount', 'done', element);
    await waitUntil(() => client.stores.$member.get()?.points?.available === 80, 'the balance is fresh');
    element.offer = { ...element.offer!, availability: { available: false, reason: 'insufficient_points' } };
    await drawn(element);
    const voucher = await voucherShown(element);
    expect(part(voucher, 'code')!.textContent).to.equal(state.redemptions[0]!.voucher.code);
    expect(said(element)).to.equal('It’s yours');
    expect(hasFocus(element, voucher)).to.equal(true);
  });

  it('keeps showing what is being redeemed when another reward is handed to it, until that is dismissed', async () => {
    const { element, client } = await showReward('shipping');
    await redeem(element);
    await stepIs(client, 'shipping', 'done', element);
    const other: Reward = { id: 'other', kind: 'custom', name: 'Another one', points: 5 };
    element.offer = { reward: other, availability: { available: true } };
    await drawn(element);
    expect(voucherIn(element)!.voucher!.title).to.equal('Free shipping');
    await press(element, /^Done/);
    await drawn(element);
    expect(reading(element)).to.match(/^Another one/);
  });

  it('says that it is sending, with the button in focus and without effect', async () => {
    const { element, client } = await showReward('shipping', { adapter: silent });
    await redeem(element);
    const button = named(element, 'One moment')!;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(hasFocus(element, button)).to.equal(true);
    expect(offers(element, 'Cancel')).to.equal(false);
    button.click();
    expect(client.stores.$redeeming.get().shipping!.step).to.equal('sending');
  });

  it('says that it is checking when the answer was lost', async () => {
    const lost = new LoyaltyError('timeout', 'No answer.', { outcome: 'unknown' });
    const adapter = { redeem: () => Promise.reject(lost), redemption: () => new Promise<Redemption>(() => undefined) };
    const { element, client } = await showReward('shipping', { adapter });
    await redeem(element);
    await stepIs(client, 'shipping', 'checking', element);
    expect(said(element)).to.match(/^We are checking what happened/);
  });

  it('says why it failed and offers to try again, from the question on', async () => {
    const { element, client } = await showReward('shipping', { adapter: refusing('unavailable') });
    await redeem(element);
    await stepIs(client, 'shipping', 'failed', element);
    expect(said(element)).to.match(/^That did not work\. Nothing was spent/);
    expect(hasFocus(element, named(element, 'Try again'))).to.equal(true);
    await press(element, /^Try again/);
    expect(hasFocus(element, named(element, 'Confirm'))).to.equal(true);
  });

  it('does not offer to try again what can’t be had any more', async () => {
    const { element, client } = await showReward('shipping', { adapter: refusing('insufficient_points') });
    await redeem(element);
    await stepIs(client, 'shipping', 'failed', element);
    element.offer = {
      ...element.offer!,
      availability: { available: false, reason: 'insufficient_points', missing: 20 },
    };
    await drawn(element);
    expect(offers(element, 'Try again')).to.equal(false);
    await press(element, /^Close/);
    expect(reading(element)).to.match(/20.points more$/);
    expect(hasFocus(element, element.shadowRoot!.querySelector('.name'))).to.equal(true);
  });

  it('leaves the focus where it is when something settles that the shopper is not at', async () => {
    const { element, client } = await showReward('shipping');
    await press(element, /^Redeem/);
    (document.activeElement as HTMLElement).blur();
    await client.actions.confirmRedeem(element.offer!.reward);
    await drawn(element);
    expect(document.activeElement).to.equal(document.body);
  });

  it('fits a narrow screen with long words', async () => {
    const { element } = await showReward('shipping', {
      program: { points: { name: { other: 'Kundentreuebonuspunkte' }, decimals: 0 } },
    });
    const reward = { ...element.offer!.reward, name: 'Sommerabendverkostungserlebnis', points: 1_234_567 };
    element.offer = { reward, availability: { available: true } };
    expect(await fits(element, 288)).to.equal(true);
    await press(element, /^Redeem/);
    expect(await fits(element, 288)).to.equal(true);
  });

  it('is accessible at every step, light and dark', async () => {
    const { element, client } = await showReward('discount');
    await expect(element).to.be.accessible();
    await press(element, /^Redeem/);
    await expect(await rested(element)).to.be.accessible();
    await press(element, /^Confirm/);
    await stepIs(client, 'discount', 'done', element);
    await voucherShown(element);
    await expect(await rested(element)).to.be.accessible();
    await expect(await rested(await inDark(element))).to.be.accessible();
  });
});
