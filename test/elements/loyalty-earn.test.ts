import { expect } from '@open-wc/testing';
import type { EarningRule } from '../../src/adapters/adapter.js';
import '../../src/elements/loyalty-earn.js';
import { fits, inDark, named, newcomer, openShop, parts, reading, show, shows } from './shop.js';

const DAY = 86_400_000;
const soon = () => new Date(Date.now() + 4 * DAY).toISOString();
const review: EarningRule = { id: 'review', kind: 'review', title: 'Write a review', points: 25, url: '/reviews' };

describe('<loyalty-earn>', () => {
  it('says what each way brings', async () => {
    const per = { minor: 1000, currency: 'DKK' };
    const earning: EarningRule[] = [
      { id: 'purchase', kind: 'purchase', title: 'Place an order', points: 1, per },
      { id: 'birthday', kind: 'birthday', title: 'Your birthday', description: 'Once a year.', points: 150 },
      { id: 'gift', kind: 'custom', title: 'Bring a bag back', description: 'A stamp for each.' },
    ];
    const element = await show('loyalty-earn', openShop({ program: { earning } }).client);
    const [purchase, birthday, gift] = parts(element, 'rule').map(reading);
    expect(purchase).to.match(/^Place an order 1 point per DKK.10$/);
    expect(birthday).to.match(/^Your birthday Once a year. \+150.points$/);
    expect(gift).to.equal('Bring a bag back A stamp for each.');
  });

  it('links to where it is done, with a name that says what', async () => {
    const element = await show('loyalty-earn', openShop({ program: { earning: [review] } }).client);
    const link = named(element, 'Go : Write a review') as HTMLAnchorElement;
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

  it('says so when there is nothing to do', async () => {
    const element = await show('loyalty-earn', openShop({ program: { earning: [] } }).client);
    expect(reading(element)).to.contain('Every purchase still counts');
  });

  it('shows a guest the same ways', async () => {
    const element = await show('loyalty-earn', openShop({ shopper: '' }).client);
    expect(parts(element, 'rule')).to.have.length(6);
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
