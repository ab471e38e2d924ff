import { expect } from '@open-wc/testing';
import type { Availability, Reward } from '../../src/adapters/adapter.js';
import { offer } from '../../src/client/offer.js';
import { why } from '../../src/elements/reward-words.js';
import { loadText } from '../../src/locales/locales.js';
import '../../src/elements/loyalty-reward.js';
import type { LoyaltyReward } from '../../src/elements/loyalty-reward.js';
import { rested } from './rested.js';
import {
  drawn,
  fits,
  focusComesTo,
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

/** A shop with one of its rewards on the page. */
async function showReward(id: string, options?: ShopOptions): Promise<Shop & { element: LoyaltyReward }> {
  const shop = openShop(options);
  const element = await show('loyalty-reward', shop.client);
  const reward = shop.client.stores.$program.get()!.rewards.find((each) => each.id === id)!;
  element.offer = offer(reward, shop.client.stores.$member.get()!.availability);
  await drawn(element);
  return { ...shop, element };
}

async function redeem(element: LoyaltyReward): Promise<void> {
  await press(element, /^Redeem/);
  await press(element, 'Confirm');
  await until(() => offers(element, 'Done'), 'it is redeemed');
}

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
      element.why = why(element.offer, client.stores.$program.get()!, await loadText('en', ['rewards']));
      await drawn(element);
      expect(reading(element).endsWith(words)).to.equal(true);
      expect(shows(element, 'button')).to.equal(false);
    });
  }

  it('says what it takes at least where the shopper chooses how much to give', async () => {
    const { element } = await showReward('choose');
    expect(reading(element)).to.match(/^Money off, as you like From 100.points Redeem$/);
  });

  it('says that nothing is needed where it takes no points', async () => {
    const { element } = await showReward('shipping');
    element.offer = { ...element.offer!, reward: { ...element.offer!.reward, points: 0 } };
    await drawn(element);
    expect(reading(element)).to.match(/^Free shipping No points needed Redeem$/);
  });

  it('is asked about by the page only where it can be had', async () => {
    const { element, client } = await showReward('percentage');
    await element.ask();
    expect(client.stores.$redeeming.get()).to.eql({});
  });

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

  it('asks in place of the button, and takes the focus along', async () => {
    const { element } = await showReward('shipping');
    await press(element, /^Redeem/);
    await focusComesTo(element, 'Confirm');
    expect(reading(element)).to.match(/^Free shipping 200.points 200.points become Free shipping\..* Confirm Cancel$/);
  });

  it('goes back to the row on cancel, and the focus with it', async () => {
    const { element } = await showReward('shipping');
    await press(element, /^Redeem/);
    await press(element, 'Cancel');
    await focusComesTo(element, /^Redeem/);
    expect(reading(element)).to.match(/^Free shipping 200.points Redeem$/);
  });

  it('asks one question at a time', async () => {
    const { element, client } = await showReward('shipping');
    client.actions.askRedeem('tree');
    await press(element, /^Redeem/);
    await focusComesTo(element, 'Confirm');
    expect(Object.keys(client.stores.$redeeming.get())).to.eql(['shipping']);
  });

  it('leaves a voucher where it is when another reward is asked about', async () => {
    const { element, client } = await showReward('shipping');
    await client.actions.confirmRedeem({ id: 'tree', points: 100 });
    await press(element, /^Redeem/);
    await focusComesTo(element, 'Confirm');
    expect(client.stores.$redeeming.get().tree!.step).to.equal('done');
  });

  it('shows what was asked elsewhere on the page, and leaves the focus there', async () => {
    const { element, client } = await showReward('shipping');
    client.actions.askRedeem('shipping');
    await until(() => offers(element, 'Confirm'), 'the question is there');
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('becomes the voucher, and the row again with the focus once that is dismissed', async () => {
    const { element } = await showReward('shipping');
    await redeem(element);
    await until(() => reading(element).startsWith('It’s yours Free shipping'), 'the voucher is there');
    expect(shows(element, '.name')).to.equal(false);
    await press(element, 'Done');
    await focusComesTo(element, /^Redeem/);
  });

  it('goes back to the reward’s name where it can’t be had any more', async () => {
    const { element } = await showReward('discount');
    await redeem(element);
    const availability = { available: false, reason: 'insufficient_points', missing: 220 } as const;
    element.offer = { ...element.offer!, availability };
    await drawn(element);
    expect(reading(element)).to.match(/^It’s yours/);
    await press(element, 'Done');
    expect(reading(element)).to.match(/220.points more/);
    expect(hasFocus(element, element.shadowRoot!.querySelector('.name'))).to.equal(true);
  });

  it('keeps showing what is being redeemed when another reward is handed to it, until that is dismissed', async () => {
    const { element } = await showReward('shipping');
    await redeem(element);
    const other: Reward = { id: 'other', kind: 'custom', name: 'Another one', points: 5 };
    element.offer = { reward: other, availability: { available: true } };
    await drawn(element);
    expect(reading(element)).to.match(/^It’s yours Free shipping/);
    await press(element, 'Done');
    await until(() => reading(element).startsWith('Another one'), 'the other reward is there');
  });

  it('fits a narrow screen with long words', async () => {
    const { element } = await showReward('shipping', {
      program: { points: { name: { other: 'Kundentreuebonuspunkte' }, decimals: 0 } },
    });
    const reward = { ...element.offer!.reward, name: 'Sommerabendverkostungserlebnis', points: 1_234_567 };
    element.offer = { reward, availability: { available: true } };
    expect(await fits(element, 288)).to.equal(true);
  });

  it('is accessible, light and dark', async () => {
    for (const id of ['discount', 'percentage']) {
      const { element } = await showReward(id);
      await expect(element).to.be.accessible();
      await expect(await rested(await inDark(element))).to.be.accessible();
    }
  });
});
