import { expect, oneEvent } from '@open-wc/testing';
import type { Member, Page, PageInput, PointsUnit, Reward, Voucher } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { NavigateEvent } from '../../src/elements/events.js';
import '../../src/elements/loyalty-home.js';
import type { LoyaltyHome } from '../../src/elements/loyalty-home.js';
import {
  drawn,
  fits,
  focusComesTo,
  hasFocus,
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
  type ShopOptions,
} from './shop.js';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const voucher: Voucher = { id: 'v', code: 'C', title: 'T', state: 'issued', kind: 'custom', source: 'bonus' };
const none = { stock: 0 };
const calm = { pending: 0, owed: 0, expiring: [] };

const moment = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('.moment');

const goal = (element: Element): string => {
  const section = element.shadowRoot!.querySelector('loyalty-reward')?.closest('section');
  return section ? reading(section) : '';
};

async function redeem(element: LoyaltyHome): Promise<void> {
  await press(element, /^Redeem/);
  await focusComesTo(element, 'Confirm');
  await press(element, 'Confirm');
  await until(() => offers(element, 'Done'), 'it is redeemed');
}

describe('<loyalty-home>', () => {
  it('says what the shopper has, where they stand and what is nearest', async () => {
    const element = await show('loyalty-home', openShop().client);
    const hero = reading(part(element, 'hero')!);
    expect(hero).to.contain('Hi Alex');
    expect(hero).to.match(/Your balance: 380 points/);
    expect(hero).to.match(/45.points on the way/);
    expect(hero).to.contain('Your tier: Insider');
    expect(reading(element.shadowRoot!.querySelector('loyalty-tier-progress')!)).to.contain('$120 to Icon');
    expect(element.shadowRoot!.querySelector('loyalty-reward')!.offer!.reward.id).to.equal('discount');
  });

  it('shows the reward with the shortest way left where none can be had', async () => {
    const { client } = openShop({ shopper: 'sam', member: newcomer('enrolled') });
    const element = await show('loyalty-home', client);
    expect(reading(element)).to.contain('Within reach');
    expect(element.shadowRoot!.querySelector('loyalty-reward')!.offer!.reward.points).to.equal(100);
  });

  it('has one moment: a debt before a voucher before points that expire', async () => {
    const expiring = [{ points: 65, at: inDays(3) }];
    const said = async (owed: number, vouchers: Voucher[], batches = expiring): Promise<string> => {
      const member = { vouchers, points: { ...calm, owed, expiring: batches } };
      const element = await show('loyalty-home', openShop({ member }).client);
      const words = moment(element);
      return words ? reading(words) : '';
    };
    expect(await said(35, [voucher])).to.match(/^You owe 35.points/);
    expect(await said(0, [voucher])).to.equal('A voucher is waiting for you');
    expect(await said(0, [{ ...voucher, state: 'used' }])).to.match(/^65.points expire in 3 days$/);
    expect(await said(0, [], [{ points: 65, at: inDays(30) }])).to.equal('');
  });

  describe('has one moment for', () => {
    const said = async (shop: ShopOptions): Promise<string> => {
      const element = await show('loyalty-home', openShop(shop).client);
      await drawn(element);
      const words = moment(element);
      return words ? reading(words) : '';
    };
    const today = new Date();
    const birthday = { month: today.getMonth() + 1, day: today.getDate() };
    const tier = { current: 'insider', measure: 'spend', value: 30_000, standing: 'reached' } as const;

    it('no voucher that the shopper took themselves', async () => {
      const taken: Voucher = { ...voucher, source: 'redemption' };
      expect(await said({ member: { points: calm, vouchers: [taken] } })).to.equal('');
    });

    it('a voucher that expires within a week, not for one that stays longer', async () => {
      const taken: Voucher = { ...voucher, title: 'Free shipping', source: 'redemption' };
      const words = (days: number) =>
        said({ member: { points: calm, vouchers: [{ ...taken, expiresAt: inDays(days) }] } });
      expect(await words(3)).to.equal('Free shipping: expires in 3 days');
      expect(await words(8)).to.equal('');
    });

    it('a tier that was just reached, before a birthday; it leads to the perks', async () => {
      const element = await show(
        'loyalty-home',
        openShop({ member: { points: calm, vouchers: [], tier, birthday } }).client,
      );
      await until(() => /^You are Insider now/.test(reading(moment(element)!)), 'the news is there');
      const leaving = oneEvent(element, 'loyalty-navigate') as Promise<NavigateEvent>;
      moment(element)!.click();
      expect((await leaving).view).to.equal('perks');
    });

    it('the shopper’s birthday, on the day', async () => {
      const another = { ...birthday, month: (birthday.month % 12) + 1 };
      const member = { points: calm, vouchers: [] };
      expect(await said({ member: { ...member, birthday } })).to.equal('Happy birthday from all of us');
      expect(await said({ member: { ...member, birthday: another } })).to.equal('');
    });

    it('a code that the cart refused, which the cart itself tells of', async () => {
      const { client } = openShop({ member: { vouchers: [voucher] } });
      const element = await show('loyalty-home', client);
      expect(reading(moment(element)!)).to.equal('A voucher is waiting for you');
      client.stores.$using.set({ v: { step: 'refused', refusal: { reason: 'expired' }, gaveBack: true } });
      await drawn(element);
      expect(moment(element)).to.equal(null);
    });

    it('a redeem being checked, before anything else', async () => {
      const { client } = openShop({ member: { points: { ...calm, owed: 35 } } });
      const element = await show('loyalty-home', client);
      client.stores.$redeeming.set({ discount: { step: 'checking' } });
      await drawn(element);
      expect(reading(moment(element)!)).to.equal('We are checking your last redeem');
    });
  });

  it('says what the balance is worth, rounded down, where the program says it', async () => {
    const worth = { points: 300, value: { minor: 1000, currency: 'USD' } };
    const unit = { name: { other: 'Beans' }, decimals: 0 };
    const hero = async (points: PointsUnit): Promise<string> =>
      reading(part(await show('loyalty-home', openShop({ program: { points } }).client), 'hero')!);
    expect(await hero({ ...unit, worth })).to.contain('Worth $12.66');
    expect(await hero(unit)).not.to.contain('Worth');
  });

  it('keeps what leads on beside the last word of a long currency name', async () => {
    const points = { name: { other: 'Golden Morning Beans of the House' }, decimals: 0 };
    const element = await show('loyalty-home', openShop({ program: { points } }).client);
    element.parentElement!.style.inlineSize = '240px';
    const figure = element.shadowRoot!.querySelector('.figure')!;
    const unit = figure.querySelector('loyalty-balance')!.shadowRoot!.querySelector('[part=unit]')!;
    const lines = [...unit.getClientRects()];
    const chevron = figure.querySelector('svg')!.getBoundingClientRect();
    expect(lines.length).to.be.above(1);
    expect(chevron.left).to.be.closeTo(lines.at(-1)!.right + 8, 4);
    expect(chevron.bottom).to.be.within(lines.at(-1)!.top, lines.at(-1)!.bottom + 8);
  });

  it('shows the reward the shopper saves for before what they can have', async () => {
    const element = await show('loyalty-home', openShop({ member: { wish: 'percentage' } }).client);
    expect(goal(element)).to.match(/^Your goal All rewards 15% off an order 500.points 120.points more$/);
  });

  it('finds what is saved for among the rewards that the load did not bring', async () => {
    const far = { id: 'far', kind: 'custom', name: 'A far one', points: 1_000 } as const;
    const availability = { far: { available: false, reason: 'insufficient_points', missing: 620 } } as const;
    const pages: Record<string, Page<Reward> & Pick<Member, 'availability'>> = {
      first: { items: [{ ...far, id: 'other' }], availability: {}, next: 'second' },
      second: { items: [far], availability },
    };
    const asked: string[] = [];
    const rewards = ({ cursor = 'first' }: PageInput) => {
      asked.push(cursor);
      return Promise.resolve(pages[cursor]!);
    };
    const element = await show('loyalty-home', openShop({ member: { wish: 'far' }, adapter: { rewards } }).client);
    await until(
      () => /^Your goal All rewards A far one 1,000.points 620.points more$/.test(goal(element)),
      'it is found',
    );
    expect(asked).to.eql(['first', 'second']);
  });

  it('looks in vain for a wish that there is no longer, and asks no more', async () => {
    let times = 0;
    const rewards = () => {
      times += 1;
      return Promise.resolve({ items: [], availability: {} });
    };
    const element = await show('loyalty-home', openShop({ member: { wish: 'gone' }, adapter: { rewards } }).client);
    await until(() => times > 0, 'it was looked for');
    await drawn(element);
    expect(goal(element)).to.match(/^Ready for you/);
    expect(times).to.equal(1);
  });

  it('shows what is nearest where points don’t lead to what is wished for', async () => {
    const element = await show('loyalty-home', openShop({ member: { wish: 'early' } }).client);
    expect(goal(element)).to.match(/^Ready for you/);
  });

  describe('the cart', () => {
    const inHome = (shop: ShopOptions) => show('loyalty-home', openShop(shop).client);

    it('stands above the goal where codes can be applied', async () => {
      const sections = [...(await inHome({ host: { cart: 'event' } })).shadowRoot!.children];
      const place = (tag: string): number => sections.findIndex((each) => each.matches(tag) || each.querySelector(tag));
      expect(place('loyalty-cart')).to.be.within(0, place('loyalty-reward') - 1);
    });

    it('is left out where they can’t, or the backend does not advise', async () => {
      const program = { capabilities: ['redeem' as const] };
      expect(shows(await inHome({}), 'loyalty-cart')).to.equal(false);
      expect(shows(await inHome({ host: { cart: 'event' }, program }), 'loyalty-cart')).to.equal(false);
    });
  });

  describe('redeeming what is nearest', () => {
    it('keeps it in place though the balance no longer covers it, then goes on to what is nearest now', async () => {
      const { client } = openShop();
      const element = await show('loyalty-home', client);
      await redeem(element);
      await until(() => client.stores.$member.get()?.points?.available === 80, 'the balance is fresh');
      await drawn(element);
      expect(goal(element)).to.match(/^Ready for you All rewards It’s yours Money off your order/);
      await press(element, 'Done');
      await until(() => /^Within reach All rewards Plant a tree/.test(goal(element)), 'the next goal is there');
      expect(hasFocus(element, element.shadowRoot!.querySelector('loyalty-reward'))).to.equal(true);
    });

    it('does not offer to try again what can’t be had any more', async () => {
      const redeem = () => {
        const spent = { id: 'spent', at: inDays(0), kind: 'redeemed', points: -300 } as const;
        shop.state.members.get('alex')!.activity.unshift(spent);
        return Promise.reject(new LoyaltyError('insufficient_points', 'Refused.'));
      };
      const shop = openShop({ adapter: { redeem } });
      const element = await show('loyalty-home', shop.client);
      await press(element, /^Redeem/);
      await press(element, 'Confirm');
      await until(() => offers(element, 'Close'), 'it can only be closed');
      expect(offers(element, 'Try again')).to.equal(false);
    });

    it('keeps the voucher on the page when nothing is near any more, and the focus when that is dismissed', async () => {
      const { client, state } = openShop();
      for (const id of ['discount', 'shipping', 'surprise', 'percentage', 'tree', 'early', 'choose', 'tasting'])
        state.limits[id] = none;
      state.limits.discount = { perMember: 1 };
      const element = await show('loyalty-home', client);
      await redeem(element);
      const { $member } = client.stores;
      await until(() => $member.get()?.availability.discount?.reason === 'limit_reached', 'the limit is known');
      await drawn(element);
      expect(goal(element)).to.match(/^Ready for you All rewards It’s yours/);
      await press(element, 'Done');
      expect(shows(element, 'loyalty-reward')).to.equal(false);
      expect(hasFocus(element, part(element, 'hero'))).to.equal(true);
    });
  });

  it('leads to vouchers, activity, perks and rewards', async () => {
    const element = await show('loyalty-home', openShop().client);
    const goes = async (name: RegExp): Promise<string> => {
      const leaving = oneEvent(element, 'loyalty-navigate') as Promise<NavigateEvent>;
      named(element, name)!.click();
      return (await leaving).view;
    };
    expect(await goes(/^Vouchers/)).to.equal('vouchers');
    expect(await goes(/^Activity/)).to.equal('activity');
    expect(await goes(/^Your balance: 380.points/)).to.equal('activity');
    expect(await goes(/Insider$/)).to.equal('perks');
    expect(await goes(/^All rewards/)).to.equal('rewards');
  });

  it('leads nowhere the backend can’t go', async () => {
    const element = await show('loyalty-home', openShop({ program: { capabilities: [] } }).client);
    expect(offers(element, /^Vouchers/)).to.equal(false);
    expect(offers(element, /^Activity/)).to.equal(false);
    expect(offers(element, /^Your balance/)).to.equal(false);
    expect(reading(part(element, 'hero')!)).to.match(/Your balance: 380.points/);
  });

  it('sells joining to a guest, and becomes the member’s home when a candidate joins', async () => {
    const { client } = openShop({ shopper: 'sam' });
    const element = await show('loyalty-home', client);
    await press(element, 'Join now');
    await until(() => part(element, 'hero'), 'the member’s home is there');
    await drawn(element);
    expect(hasFocus(element, part(element, 'hero'))).to.equal(true);
    expect(reading(part(element, 'hero')!)).to.match(/100 points/);
  });

  it('tells a blocked member why, and offers nothing to redeem', async () => {
    const element = await show('loyalty-home', openShop({ member: { state: 'blocked' } }).client);
    expect(reading(moment(element)!)).to.contain('Your membership is paused');
    expect(shows(element, 'loyalty-reward')).to.equal(false);
    expect(reading(part(element, 'hero')!)).to.contain('380 points');
  });

  it('shows the shape of what comes while nothing is known', async () => {
    const { client } = openShop({ adapter: { load: () => new Promise(() => undefined) } });
    const element = Object.assign(document.createElement('loyalty-home'), { client });
    document.body.append(element);
    await drawn(element);
    expect(element.shadowRoot!.querySelector('.skeleton')!.ariaHidden).to.equal('true');
    expect(reading(element)).to.equal('');
    element.remove();
    client.destroy();
  });

  it('says why nothing can be shown, and tries again', async () => {
    let down = true;
    const { client } = openShop(withLoad(() => down));
    const element = await show('loyalty-home', client);
    expect(shows(element, '[role="alert"]')).to.equal(true);
    expect(reading(element)).to.contain('You are offline');
    down = false;
    named(element, 'Try again')!.click();
    await until(() => part(element, 'hero'), 'it is there');
  });

  it('keeps what was there when a refresh fails, with its time, and says so once', async () => {
    let down = false;
    const { client } = openShop(withLoad(() => down));
    const element = await show('loyalty-home', client);
    down = true;
    await client.actions.refresh();
    await settled(element, client);
    const words = reading(element);
    expect(words).to.contain('380 points');
    expect(words.match(/As of \d/g)).to.have.length(1);
  });

  it('shows each client its own shopper', async () => {
    const one = await show('loyalty-home', openShop().client);
    const other = await show('loyalty-home', openShop({ shopper: 'sam', member: newcomer('enrolled') }).client);
    expect(reading(part(one, 'hero')!)).to.contain('380 points');
    expect(reading(part(other, 'hero')!)).to.contain('0 points');
  });

  it('fits a narrow screen with a seven-digit balance and long words', async () => {
    const activity = [{ id: 'a', at: inDays(-1), kind: 'earned', points: 1_234_567 } as const];
    const points = { name: { other: 'Treuepunkteeinheiten' }, decimals: 0 };
    const { client } = openShop({ member: { name: 'Bartholomäus-Maximilian', activity }, program: { points } });
    expect(await fits(await show('loyalty-home', client), 320)).to.equal(true);
  });

  it('is accessible, light and dark', async () => {
    const element = await show('loyalty-home', openShop().client);
    await expect(element).to.be.accessible();
    await expect(await inDark(element)).to.be.accessible();
  });
});

/** A backend that can't be reached while `down` says so. */
function withLoad(down: () => boolean): Pick<ShopOptions, 'adapter'> {
  const program = openShop().state.program('USD');
  const member: Member = {
    state: 'enrolled',
    id: 'alex',
    points: { ...calm, available: 380 },
    tier: { current: 'icon', measure: 'spend', value: 90_000 },
    availability: {},
    earning: {},
    activity: [],
    vouchers: [],
  };
  const offline = () => Promise.reject(new LoyaltyError('offline', 'no network'));
  return { adapter: { load: () => (down() ? offline() : Promise.resolve({ program, member })) } };
}
