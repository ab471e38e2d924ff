import { expect } from '@open-wc/testing';
import type { Birthday, EarningProgress, EarningRule } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { MemoryMember } from '../../src/adapters/memory/state.js';
import '../../src/elements/loyalty-earn.js';
import {
  fits,
  hasFocus,
  inDark,
  named,
  newcomer,
  offers,
  openShop,
  parts,
  press,
  reading,
  show,
  shows,
  until,
} from './shop.js';

const DAY = 86_400_000;
const at = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const soon = () => at(4);
const review: EarningRule = { id: 'review', kind: 'review', title: 'Write a review', points: 25, url: '/reviews' };

describe('<loyalty-earn>', () => {
  it('says what each way brings', async () => {
    const per = { minor: 1000, currency: 'DKK' };
    const earning: EarningRule[] = [
      { id: 'purchase', kind: 'purchase', title: 'Place an order', points: 1, per },
      { id: 'birthday', kind: 'birthday', title: 'Your birthday', description: 'Once a year.', points: 150 },
      { id: 'gift', kind: 'custom', title: 'Bring a bag back', description: 'A stamp for each.' },
    ];
    const element = await show('loyalty-earn', openShop({ program: { earning, tiers: [] } }).client);
    const [purchase, birthday, gift] = parts(element, 'rule').map(reading);
    expect(purchase).to.match(/^Place an order 1 point per DKK.10$/);
    expect(birthday).to.match(/^Your birthday Once a year. \+150.points$/);
    expect(gift).to.equal('Bring a bag back A stamp for each.');
  });

  it('links to where it is done, with a name that says what', async () => {
    const element = await show('loyalty-earn', openShop({ program: { earning: [review] } }).client);
    const link = named(element, 'Go: Write a review') as HTMLAnchorElement;
    expect(link.pathname).to.equal('/reviews');
    expect(link.rel).to.equal('noopener');
  });

  it('lets what is done sink below what can be done, in the merchant’s order otherwise', async () => {
    const member = { earning: { purchase: { done: true }, birthday: { done: true, resetsAt: soon() } } };
    const element = await show('loyalty-earn', openShop({ member }).client);
    const titles = parts(element, 'rule').map((rule) => rule.querySelector('.name')!.textContent);
    expect(titles.slice(-2)).to.eql(['Place an order', 'Celebrate your birthday']);
    expect(titles[0]).to.equal('Join the program');
  });

  it('says what is done for good and what can be done again, and links to neither', async () => {
    const earning: EarningRule[] = [review, { ...review, id: 'again' }];
    const member = { earning: { review: { done: true }, again: { done: true, resetsAt: soon() } } };
    const element = await show('loyalty-earn', openShop({ member, program: { earning } }).client);
    const [once, again] = parts(element, 'rule').map(reading);
    expect(once).to.match(/Done$/);
    expect(again).to.match(/Again in 4 days$/);
    expect(shows(element, 'a')).to.equal(false);
  });

  it('tells purchases as the shopper’s tier earns them, in whole points', async () => {
    const per = { minor: 100, currency: 'USD' };
    const earning: EarningRule[] = [{ id: 'purchase', kind: 'purchase', title: 'Place an order', points: 1, per }];
    const tiers = [{ id: 'insider', name: 'Insider', threshold: 0, perks: [], multiplier: 125 }];
    const element = await show('loyalty-earn', openShop({ program: { earning, tiers } }).client);
    expect(reading(element)).to.match(/125.points per \$100 1\.25× as Insider/);
  });

  it('says on which day purchases count more, and only when it is near', async () => {
    const per = { minor: 100, currency: 'USD' };
    const on = (days: number): EarningRule => ({
      ...{ id: `in${String(days)}`, kind: 'purchase', title: 'Place an order', points: 1, per },
      bonus: { factor: 200, from: at(days), until: at(days + 1) },
    });
    const earning = [on(-0.5), on(2), on(20)];
    const element = await show('loyalty-earn', openShop({ program: { earning, tiers: [] } }).client);
    const [today, soon, far] = parts(element, 'rule').map(reading);
    expect(today).to.contain('2× points today');
    expect(soon).to.match(/2× points on \w+day/);
    expect(far).not.to.contain('×');
  });

  it('shows how far a limit, a streak and a milestone are', async () => {
    const earning: EarningRule[] = [
      { ...review, id: 'often', limit: { times: 3, per: 'month' } },
      { ...review, id: 'days', kind: 'streak' },
      { ...review, id: 'orders', kind: 'milestone' },
    ];
    const done = false;
    const member = {
      earning: {
        often: { done, times: 2 },
        days: { done, value: 3, target: 7 },
        orders: { done, value: 3, target: 5 },
      },
    };
    const element = await show('loyalty-earn', openShop({ member, program: { earning } }).client);
    const said = parts(element, 'rule').map(reading);
    expect(said[0]).to.contain('2 of 3 this month');
    expect(said[1]).to.contain('Day 3 of 7');
    expect(said[2]).to.contain('3 of 5 orders');
    expect(parts(element, 'rule').filter((rule) => rule.querySelector('progress'))).to.have.length(2);
  });

  it('says what is waited for, below what can be done and above what is for others or done', async () => {
    const earning: EarningRule[] = ['done', 'locked', 'late', 'confirm', 'look', 'way', 'open'].map((id) => ({
      ...review,
      id,
      tier: 'icon',
    }));
    const member: Partial<MemoryMember> = {
      earning: {
        done: { done: true },
        locked: { done: false, locked: 'tier' },
        late: { done: false, locked: 'waiting', opensAt: '2031-03-04T00:00:00Z' },
        confirm: { done: true, pending: 'confirmation' },
        look: { done: true, pending: 'approval' },
        way: { done: true, pending: 'delay', clearsAt: soon() },
      },
    };
    const element = await show('loyalty-earn', openShop({ member, program: { earning } }).client);
    const said = parts(element, 'rule').map((rule) => reading(rule).replace(/^.*good or bad ?/, ''));
    expect(said).to.eql([
      'Go',
      'Confirm the e\u2011mail we sent you',
      'We are looking at it',
      'On its way, here in 4 days',
      'For Icon members',
      'Counts from March 4, 2031',
      'Done',
    ]);
  });

  it('asks for a claim only after leading to where it is done, and says what came of it', async () => {
    let progress: EarningProgress = { done: false };
    const asked: string[] = [];
    const follow: EarningRule = { ...review, id: 'follow', kind: 'social_follow', title: 'Follow us', by: 'claim' };
    const shop = openShop({
      program: { earning: [{ ...follow, url: '#there' }], capabilities: ['complete'] },
      adapter: {
        complete: (rule) => {
          asked.push(rule);
          progress = { done: true, pending: 'delay', clearsAt: soon() };
          shop.state.members.get('alex')!.earning = { follow: progress };
          return Promise.resolve(progress);
        },
      },
    });
    const element = await show('loyalty-earn', shop.client);
    const link = named(element, /^Follow us: /) as HTMLAnchorElement;
    expect(link.target).to.equal('_blank');
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    await press(element, /^Follow us: /);
    expect(asked).to.eql([]);
    await press(element, /^I did it: /);
    await until(() => reading(element).includes('On its way'), 'it says that it is on its way');
    expect(asked).to.eql(['follow']);
    expect(hasFocus(element, element.shadowRoot!.querySelector('#rule-follow'))).to.equal(true);
  });

  it('says why it did not work, and lets it be tried again', async () => {
    const visit: EarningRule = { ...review, id: 'visit', kind: 'visit', by: 'request' };
    const shop = openShop({
      program: { earning: [visit], capabilities: ['complete'] },
      adapter: { complete: () => Promise.reject(new LoyaltyError('unavailable', 'down')) },
    });
    const element = await show('loyalty-earn', shop.client);
    await press(element, /^Check in/);
    await until(() => reading(element).includes('Nothing is lost'), 'it says that nothing is lost');
    expect(offers(element, /^Check in/)).to.equal(true);
  });

  it('asks for a birthday in place, and shows it once it is told', async () => {
    const told: Birthday[] = [];
    const birthday: EarningRule = { ...review, id: 'birthday', kind: 'birthday', by: 'birthday' };
    const shop = openShop({
      program: { earning: [birthday], capabilities: ['birthday'] },
      adapter: {
        birthday: (date) => {
          told.push(date);
          shop.state.members.get('alex')!.birthday = date;
          return Promise.resolve();
        },
      },
    });
    const element = await show('loyalty-earn', shop.client);
    await press(element, /^Tell us/);
    const form = element.shadowRoot!.querySelector('loyalty-birthday')!;
    await until(() => form.shadowRoot!.querySelectorAll('select').length === 2, 'the fields are there');
    const [month, day] = [...form.shadowRoot!.querySelectorAll('select')];
    for (const [field, value] of [
      [month, '2'],
      [day, '29'],
    ] as const) {
      field!.value = value;
      field!.dispatchEvent(new Event('change'));
      await form.updateComplete;
    }
    await press(element, 'Save');
    await until(() => reading(element).includes('February 29'), 'the date is shown');
    expect(told).to.eql([{ month: 2, day: 29 }]);
    expect(offers(element, /^Tell us/)).to.equal(false);
  });

  it('says so when there is nothing to do', async () => {
    const element = await show('loyalty-earn', openShop({ program: { earning: [] } }).client);
    expect(reading(element)).to.contain('Every purchase still counts');
  });

  it('shows a guest the same ways, and nothing to press', async () => {
    const element = await show('loyalty-earn', openShop({ shopper: '', program: { earning: [review] } }).client);
    expect(parts(element, 'rule').map(reading)).to.eql(['Write a review +25 points For any rating, good or bad']);
  });

  it('fits a narrow screen with long words', async () => {
    const title = 'Geburtstagsgeschenkbenachrichtigungseinstellungen';
    const earning = [{ ...review, title, description: title }];
    const member = { ...newcomer('enrolled'), earning: { review: { done: true, resetsAt: soon() } } };
    expect(await fits(await show('loyalty-earn', openShop({ program: { earning } }).client), 320)).to.equal(true);
    expect(await fits(await show('loyalty-earn', openShop({ program: { earning }, member }).client), 320)).to.equal(
      true,
    );
  });

  it('is accessible, light and dark', async () => {
    const member = { earning: { birthday: { done: true, resetsAt: soon() }, sign_up: { done: true } } };
    const element = await show('loyalty-earn', openShop({ member, program: { earning: [review] } }).client);
    await expect(element).to.be.accessible();
    await expect(await inDark(element)).to.be.accessible();
  });
});
