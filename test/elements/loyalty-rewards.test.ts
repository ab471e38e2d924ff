import { expect } from '@open-wc/testing';
import type { LoyaltyAdapter, Reward, RewardPage } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import '../../src/elements/loyalty-rewards.js';
import type { LoyaltyReward } from '../../src/elements/loyalty-reward.js';
import type { LoyaltyRewards } from '../../src/elements/loyalty-rewards.js';
import { rested } from './rested.js';
import { drawn, fits, inDark, named, newcomer, offers, openShop, press, reading, show, shows, until } from './shop.js';

const gift = (index: number, points = 600): Reward => ({
  id: `gift${String(index)}`,
  kind: 'gift_card',
  name: `Gift ${String(index)}`,
  points,
});
const gifts = (count: number): Reward[] => Array.from({ length: count }, (_, index) => gift(index));

const rows = (element: LoyaltyRewards): LoyaltyReward[] => [
  ...element.shadowRoot!.querySelectorAll<LoyaltyReward>('loyalty-reward'),
];
const ids = (element: LoyaltyRewards): string[] => rows(element).map(({ offer }) => offer!.reward.id);
const row = (element: LoyaltyRewards, id: string): LoyaltyReward =>
  rows(element).find(({ offer }) => offer!.reward.id === id)!;
const headings = (element: LoyaltyRewards): string[] =>
  [...element.shadowRoot!.querySelectorAll('h3')].map((heading) => heading.textContent.trim());

async function showMore(element: LoyaltyRewards): Promise<void> {
  const before = rows(element).length;
  named(element, 'Show more')!.click();
  await until(() => rows(element).length > before || offers(element, 'Try again'), 'there is an answer');
  await drawn(element);
}

describe('<loyalty-rewards>', () => {
  it('puts what can be had first, then what is nearest, then what points alone can’t buy', async () => {
    const element = await show('loyalty-rewards', openShop().client);
    expect(headings(element)).to.eql(['Ready for you', 'Still to come']);
    expect(ids(element)).to.eql(['discount', 'shipping', 'surprise', 'tree', 'percentage', 'early']);
    expect(reading(element)).to.match(/^Rewards Your balance: 380 points/);
  });

  it('sorts what is still to come by what is missing', async () => {
    const { client } = openShop({ shopper: 'sam', member: newcomer('enrolled') });
    const element = await show('loyalty-rewards', client);
    expect(headings(element)).to.eql(['Still to come']);
    expect(ids(element)).to.eql(['tree', 'surprise', 'shipping', 'discount', 'percentage', 'early']);
  });

  it('says so when there are none', async () => {
    const element = await show('loyalty-rewards', openShop({ program: { rewards: [] } }).client);
    expect(reading(element)).to.contain('No rewards yet');
  });

  it('keeps a redeemed reward in place, then regroups with the focus on it', async () => {
    const { client } = openShop();
    const element = await show('loyalty-rewards', client);
    await press(row(element, 'discount'), /^Redeem/);
    await press(row(element, 'discount'), /^Confirm/);
    await until(() => client.stores.$member.get()?.points?.available === 80, 'the balance is fresh');
    await until(() => offers(row(element, 'discount'), 'Done'), 'the voucher is there');
    expect(ids(element)[0]).to.equal('discount');
    expect(headings(element)[0]).to.equal('Ready for you');
    await press(row(element, 'discount'), /^Done/);
    expect(headings(element)).to.eql(['Still to come']);
    const focused = element.shadowRoot!.activeElement!;
    expect(focused.querySelector('loyalty-reward')!.offer!.reward.id).to.equal('discount');
  });

  it('shows a guest the prices and joining, and no redeeming', async () => {
    const { client, asked } = openShop({ shopper: '', host: { join: '/join' } });
    const element = await show('loyalty-rewards', client);
    expect(rows(element).some((each) => offers(each, /^Redeem/))).to.equal(false);
    expect(reading(element)).to.match(/Free shipping 200.points/);
    expect(headings(element)).to.eql([]);
    named(element, 'Join now')!.click();
    expect(asked).to.eql(['loyalty-join']);
  });

  it('has no button to join where the page can’t', async () => {
    const element = await show('loyalty-rewards', openShop({ shopper: '' }).client);
    expect(shows(element, 'button')).to.equal(false);
  });

  it('makes a candidate a member in place, with the focus kept', async () => {
    const { client } = openShop({ shopper: 'sam' });
    const element = await show('loyalty-rewards', client);
    const join = named(element, 'Join now')!;
    join.focus();
    join.click();
    await until(() => client.stores.$member.get()?.state === 'enrolled', 'the candidate has joined');
    await drawn(element);
    expect(offers(element, 'Join now')).to.equal(false);
    expect(headings(element)[0]).to.equal('Ready for you');
    expect(element.shadowRoot!.activeElement!.localName).to.equal('h2');
  });

  it('says when joining failed, and lets the candidate try again', async () => {
    const join = () => Promise.reject(new LoyaltyError('unavailable', 'Down.'));
    const element = await show('loyalty-rewards', openShop({ shopper: 'sam', adapter: { join } }).client);
    named(element, 'Join now')!.click();
    await until(() => reading(element).includes('Joining did not work'), 'it says so');
    expect(offers(element, 'Join now')).to.equal(true);
  });

  it('tells a blocked member why nothing can be redeemed', async () => {
    const element = await show('loyalty-rewards', openShop({ member: { state: 'blocked' } }).client);
    expect(reading(element)).to.contain('not earn or redeem');
    expect(rows(element).some((each) => shows(each, 'button'))).to.equal(false);
  });

  describe('with more than a load brings', () => {
    it('shows the rest on demand, without repeating any, and goes to the first new one', async () => {
      const element = await show('loyalty-rewards', openShop({ program: { rewards: gifts(25) } }).client);
      expect(rows(element)).to.have.length(12);
      await showMore(element);
      const focused = element.shadowRoot!.activeElement!;
      expect(focused.querySelector('loyalty-reward')!.offer!.reward.id).to.equal('gift12');
      await showMore(element);
      expect(new Set(ids(element)).size).to.equal(25);
      expect(rows(element)).to.have.length(25);
      expect(offers(element, 'Show more')).to.equal(false);
    });

    it('offers no more where there is none, or the backend can’t page', async () => {
      const few = openShop({ program: { rewards: gifts(11) } });
      expect(offers(await show('loyalty-rewards', few.client), 'Show more')).to.equal(false);
      const still = openShop({ program: { rewards: gifts(12), capabilities: ['redeem'] } });
      expect(offers(await show('loyalty-rewards', still.client), 'Show more')).to.equal(false);
    });

    it('says when the rest can’t be had, and tries again', async () => {
      const { client } = openShop({ program: { rewards: gifts(15) }, adapter: failingOnce() });
      const element = await show('loyalty-rewards', client);
      await showMore(element);
      expect(reading(element)).to.contain('can’t be shown right now');
      named(element, 'Try again')!.click();
      await until(() => rows(element).length === 15, 'the rest is there');
    });

    it('keeps showing a reward that is being redeemed when a fresh page no longer brings it', async () => {
      const pages: RewardPage[] = [
        { items: [gift(12, 50)], availability: {} },
        { items: [], availability: {} },
      ];
      const adapter = { rewards: () => Promise.resolve(pages.shift() ?? { items: [], availability: {} }) };
      const { client } = openShop({ program: { rewards: gifts(12) }, adapter });
      const element = await show('loyalty-rewards', client);
      await showMore(element);
      await press(row(element, 'gift12'), /^Redeem/);
      await until(() => offers(row(element, 'gift12'), 'Confirm'), 'the question is there');
      await client.actions.refresh();
      await drawn(element);
      expect(offers(row(element, 'gift12'), 'Confirm')).to.equal(true);
    });
  });

  it('fits a narrow screen with long words', async () => {
    const name = { other: 'Kundentreuebonuspunkte' };
    const { client } = openShop({ program: { points: { name, decimals: 0 } } });
    expect(await fits(await show('loyalty-rewards', client), 320)).to.equal(true);
  });

  for (const [who, options] of [
    ['a member', {}],
    ['a guest', { shopper: '', host: { join: '/join' } }],
    ['a blocked member', { member: { state: 'blocked' } }],
  ] as const) {
    it(`is accessible for ${who}, light and dark`, async () => {
      const element = await show('loyalty-rewards', openShop(options).client);
      await expect(element).to.be.accessible();
      await expect(await rested(await inDark(element))).to.be.accessible();
    });
  }
});

/** Answers the first question for a page with an error that is not worth a retry, and all later ones with the rest. */
function failingOnce(): Partial<LoyaltyAdapter> {
  let asked = 0;
  return {
    rewards: () => {
      asked += 1;
      if (asked === 1) return Promise.reject(new LoyaltyError('bad_response', 'Half an answer.'));
      return Promise.resolve({ items: gifts(15), availability: {} });
    },
  };
}
