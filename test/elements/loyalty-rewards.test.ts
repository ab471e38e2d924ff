import { expect, fixture, html } from '@open-wc/testing';
import type { Availability, LoyaltyAdapter, Reward, RewardPage } from '../../src/adapters/adapter.js';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import '../../src/elements/loyalty-rewards.js';
import type { LoyaltyReward } from '../../src/elements/loyalty-reward.js';
import type { LoyaltyRewards } from '../../src/elements/loyalty-rewards.js';
import { rested } from './rested.js';
import { downloadOf } from './download.js';
import {
  drawn,
  fits,
  focusComesTo,
  inDark,
  named,
  newcomer,
  offers,
  openShop,
  part,
  press,
  reading,
  settled,
  show,
  shows,
  until,
  type Shop,
  type ShopOptions,
} from './shop.js';

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

function goToTheEnd(element: LoyaltyRewards): void {
  element.scrollIntoView({ block: 'end' });
}

async function showMore(element: LoyaltyRewards): Promise<void> {
  const before = rows(element).length;
  named(element, 'Show more')!.click();
  await until(() => rows(element).length > before || offers(element, 'Try again'), 'there is an answer');
  await drawn(element);
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** One reward for each thing that can stand in the way. */
const OBSTACLES: Record<string, Availability> = {
  gift0: { available: false, reason: 'ended' },
  gift1: { available: true },
  gift2: { available: false, reason: 'not_open', opensAt: inDays(2) },
  gift3: { available: false, reason: 'tier_required', tier: 'icon' },
  gift4: { available: false, reason: 'out_of_stock' },
  gift5: { available: false, reason: 'insufficient_points', missing: 20 },
  gift6: { available: false, reason: 'not_open', opensAt: inDays(9) },
};

/** A shop whose backend says of its rewards what `availability` does. */
function standing(availability: Record<string, Availability>, about: { rewards?: Reward[]; wish?: string } = {}): Shop {
  const { rewards = gifts(Object.keys(availability).length), wish } = about;
  const options = { program: { rewards }, ...(wish && { member: { wish } }) };
  const { state } = openShop(options);
  const backend = memoryAdapter({ state, member: 'alex' }, { runsIn: 'page', fetch, now: Date.now });
  const load: LoyaltyAdapter['load'] = async (...asked) => {
    const { program, member } = await backend.load(...asked);
    return { program, member: { ...member, availability } };
  };
  return openShop({ ...options, adapter: { load } });
}

/** Where the end is not in view before somebody goes there. */
async function belowTheFold(client: Shop['client']): Promise<LoyaltyRewards> {
  const element = Object.assign(document.createElement('loyalty-rewards'), { client });
  await fixture(
    html`<div>
      <div style="block-size: 3000px"></div>
      ${element}
    </div>`,
  );
  await settled(element, client);
  return element;
}

/** The view as a link to one reward opens it. */
async function showAt(item: string, options?: ShopOptions): Promise<LoyaltyRewards> {
  const { client } = openShop(options);
  const element = Object.assign(document.createElement('loyalty-rewards'), { client, item });
  await fixture(html`<div>${element}</div>`);
  await settled(element, client);
  return element;
}

describe('<loyalty-rewards>', () => {
  it('puts what can be had first, then what is nearest, then what points alone can’t buy', async () => {
    const element = await show('loyalty-rewards', openShop().client);
    expect(headings(element)).to.eql(['Ready for you', 'Still to come']);
    expect(ids(element)).to.eql([
      ...['discount', 'shipping', 'surprise', 'tree', 'choose'],
      ...['percentage', 'early', 'tasting'],
    ]);
    expect(reading(element)).to.match(/^Rewards Your balance: 380 points/);
  });

  it('sorts what is still to come by what is missing', async () => {
    const { client } = openShop({ shopper: 'sam', member: newcomer('enrolled') });
    const element = await show('loyalty-rewards', client);
    expect(headings(element)).to.eql(['Still to come']);
    expect(ids(element)).to.eql([
      ...['tree', 'choose', 'surprise', 'shipping', 'discount', 'percentage'],
      ...['early', 'tasting'],
    ]);
  });

  it('puts the wished-for one first of those to come, then what opens by its time, and what is over last', async () => {
    const element = await show('loyalty-rewards', standing(OBSTACLES, { wish: 'gift3' }).client);
    expect(headings(element)).to.eql(['Ready for you', 'Still to come', 'Over for now']);
    expect(ids(element)).to.eql(['gift1', 'gift3', 'gift5', 'gift4', 'gift2', 'gift6', 'gift0']);
  });

  it('says what makes it worth hurrying', async () => {
    const closes = new Date(Date.now() + 40 * 86_400_000).toISOString();
    const rewards = [{ ...gift(0, 100), closes }];
    const element = await show(
      'loyalty-rewards',
      standing({ gift0: { available: true, left: 3 } }, { rewards }).client,
    );
    expect(row(element, 'gift0').textContent).to.match(/3 left · Until .+ at \d+:\d\d/);
  });

  it('says when it opens, earlier for a tier, and keeps a reminder ready', async () => {
    const [early, later] = [2, 40].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
    const rewards = [{ ...gift(0), opens: [{ at: early!, tier: 'icon' }, { at: later! }] }];
    const obstacle = { available: false, reason: 'not_open', opensAt: later! } as const;
    const element = await show('loyalty-rewards', standing({ gift0: obstacle }, { rewards }).client);
    expect(reading(row(element, 'gift0'))).to.match(/Opens \w+day.* for Icon, .+ \d+:\d\d .+ for everyone$/);
    const file = await downloadOf(() => named(element, /^Remind me/)!.click());
    expect(file.name).to.equal('Gift-0-opens.ics');
    expect(await file.text()).to.contain(`DTSTART:${later!.slice(0, 19).replaceAll(/[-:]/g, '')}Z`);
  });

  it('takes a wish for what can’t be had yet, moves it up with the focus on it, and lets go of it', async () => {
    const { client } = openShop();
    const element = await show('loyalty-rewards', client);
    await press(element, 'Save up for First look at new arrivals');
    await until(() => ids(element).indexOf('early') < ids(element).indexOf('percentage'), 'it stands first');
    const heart = named(element, 'Save up for First look at new arrivals')!;
    expect(heart.getAttribute('aria-pressed')).to.equal('true');
    expect(element.shadowRoot!.activeElement === heart).to.equal(true);
    heart.click();
    await until(() => client.stores.$member.get()?.wish === undefined, 'it is forgotten');
    expect(offers(element, 'Save up for Free shipping')).to.equal(false);
  });

  it('takes no wishes for what can’t be had again, nor for what has ended', async () => {
    const over: Record<string, Availability> = {
      gift0: { available: false, reason: 'limit_reached' },
      gift1: { available: false, reason: 'ended' },
    };
    expect(offers(await show('loyalty-rewards', standing(over).client), /^Save up/)).to.equal(false);
    const again = { gift0: { available: false, reason: 'limit_reached', resetsAt: '2031-01-01T00:00:00Z' } } as const;
    expect(offers(await show('loyalty-rewards', standing(again).client), /^Save up/)).to.equal(true);
  });

  it('takes no wishes where the program keeps none', async () => {
    const element = await show('loyalty-rewards', openShop({ program: { capabilities: ['redeem'] } }).client);
    expect(offers(element, /^Save up/)).to.equal(false);
  });

  describe('asked for one reward', () => {
    it('asks about it where it can be had, with the focus on the question', async () => {
      const element = await showAt('tree');
      await focusComesTo(element, 'Confirm');
      expect(reading(row(element, 'tree'))).to.contain('points go to Plant a tree');
    });

    it('goes to it where it can’t be had', async () => {
      const element = await showAt('percentage');
      await until(() => element.shadowRoot!.activeElement, 'the focus is there');
      expect(element.shadowRoot!.activeElement!.querySelector('loyalty-reward')!.offer!.reward.id).to.equal(
        'percentage',
      );
    });

    it('is the plain list where it is unknown', async () => {
      const element = await showAt('unheard-of');
      expect(rows(element)).to.have.length(8);
      expect(document.activeElement === document.body).to.equal(true);
    });

    it('pages on until it is there', async () => {
      const element = await showAt('gift40', { program: { rewards: gifts(60) } });
      await until(() => element.shadowRoot!.activeElement, 'the focus is there');
      expect(element.shadowRoot!.activeElement!.querySelector('loyalty-reward')!.offer!.reward.id).to.equal('gift40');
    });

    it('puts it first for a guest, and remembers it for after joining', async () => {
      const options = { shopper: '', host: { join: '/join' } };
      const element = await showAt('tree', options);
      expect(ids(element)[0]).to.equal('tree');
      const remembered: string[] = [];
      element.client!.actions.intend = (place) => void remembered.push(place);
      await press(element, 'Join now');
      expect(remembered).to.eql(['rewards/tree']);
    });
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
    await press(element, 'Join now');
    expect(asked).to.eql(['loyalty-join']);
  });

  it('joins a guest in place where the shop makes accounts there', async () => {
    const element = await show('loyalty-rewards', openShop({ shopper: '', host: { join: 'event' } }).client);
    await press(element, 'Join now');
    expect(shows(part(element, 'join')!, '[name="email"]')).to.equal(true);
  });

  it('has no button to join where the page can’t', async () => {
    const element = await show('loyalty-rewards', openShop({ shopper: '' }).client);
    await customElements.whenDefined('loyalty-join');
    await drawn(element);
    expect(offers(element, /./)).to.equal(false);
  });

  it('makes a candidate a member in place, with the focus kept', async () => {
    const { client } = openShop({ shopper: 'sam' });
    const element = await show('loyalty-rewards', client);
    await press(element, 'Join now');
    await until(() => client.stores.$member.get()?.state === 'enrolled', 'the candidate has joined');
    await drawn(element);
    expect(offers(element, 'Join now')).to.equal(false);
    expect(headings(element)[0]).to.equal('Ready for you');
    expect(element.shadowRoot!.activeElement!.localName).to.equal('h2');
  });

  it('says when joining failed, and lets the candidate try again', async () => {
    const join = () => Promise.reject(new LoyaltyError('unavailable', 'Down.'));
    const element = await show('loyalty-rewards', openShop({ shopper: 'sam', adapter: { join } }).client);
    await press(element, 'Join now');
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
      const element = await belowTheFold(openShop({ program: { rewards: gifts(25) } }).client);
      expect(rows(element)).to.have.length(12);
      await showMore(element);
      const focused = element.shadowRoot!.activeElement!;
      expect(focused.querySelector('loyalty-reward')!.offer!.reward.id).to.equal('gift12');
      expect(new Set(ids(element)).size).to.equal(rows(element).length);
    });

    it('fetches the rest by itself when its end comes into view, and leaves the focus alone', async () => {
      const element = await show('loyalty-rewards', openShop({ program: { rewards: gifts(30) } }).client);
      await until(() => {
        goToTheEnd(element);
        return ids(element).at(-1) === 'gift29';
      }, 'the last one is drawn');
      expect(offers(element, 'Show more')).to.equal(false);
      expect(document.activeElement === document.body).to.equal(true);
    });

    it('grows for a guest only when asked to, so that the form below stays where it is', async () => {
      const options = { shopper: '', program: { rewards: gifts(30) }, host: { join: 'event' } };
      const element = await show('loyalty-rewards', openShop(options).client);
      expect(shows(element, '[data-end]')).to.equal(false);
      await showMore(element);
      expect(rows(element).length).to.be.greaterThan(12);
    });

    it('keeps only the rows near the view in the page, however many have been fetched', async () => {
      const adapter = { rewards: pagesOf(gifts(500), 100) };
      const element = await show('loyalty-rewards', openShop({ program: { rewards: gifts(500) }, adapter }).client);
      await until(() => {
        goToTheEnd(element);
        return ids(element).at(-1) === 'gift499';
      }, 'the last one is drawn');
      await until(() => ids(element).length <= 100, 'what is far away is gone');
      await expect(element).to.be.accessible();
    });

    it('offers no more where there is none, or the backend can’t page', async () => {
      const few = openShop({ program: { rewards: gifts(11) } });
      expect(offers(await show('loyalty-rewards', few.client), 'Show more')).to.equal(false);
      const still = openShop({ program: { rewards: gifts(12), capabilities: ['redeem'] } });
      expect(offers(await show('loyalty-rewards', still.client), 'Show more')).to.equal(false);
    });

    it('says when the rest can’t be had, and tries again only when asked to', async () => {
      const { client } = openShop({ program: { rewards: gifts(15) }, adapter: failingOnce() });
      const element = await show('loyalty-rewards', client);
      goToTheEnd(element);
      await until(() => offers(element, 'Try again'), 'it says so');
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
      await until(() => {
        goToTheEnd(element);
        return client.stores.$rewards.get().items.length === 1;
      }, 'the page is there');
      scrollTo(0, 0);
      await until(() => ids(element).includes('gift12'), 'it is drawn among those to be had');
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

function pagesOf(rewards: Reward[], size: number): NonNullable<LoyaltyAdapter['rewards']> {
  return ({ cursor = '0' }) => {
    const next = Number(cursor) + size;
    const items = rewards.slice(Number(cursor), next);
    const tooDear = { available: false, reason: 'insufficient_points', missing: 220 } as const;
    const availability = Object.fromEntries(items.map(({ id }) => [id, tooDear]));
    return Promise.resolve({ items, availability, ...(next < rewards.length && { next: String(next) }) });
  };
}

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
