import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Activity } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { Client } from '../../src/client/client.js';
import '../../src/elements/loyalty-activity.js';
import {
  drawn,
  fits,
  hasFocus,
  inDark,
  named,
  newcomer,
  offers,
  openShop,
  parts,
  reading,
  show,
  shows,
} from './shop.js';

const line = (day: number, about: Partial<Activity>): Activity => ({
  id: String(day),
  at: `2025-03-${String(day).padStart(2, '0')}T12:00:00Z`,
  kind: 'earned',
  points: 0,
  ...about,
});

/** Newest first: `count` purchases of 10 points each, a day between. */
const history = (count: number): Activity[] =>
  Array.from({ length: count }, (_, index) => line(28 - index, { kind: 'approved', points: 10, order: String(index) }));

async function showHistory(activity: Activity[]) {
  const { client } = openShop({ member: { activity } });
  const element = await show('loyalty-activity', client);
  await listed(element, client);
  return element;
}

async function listed(element: Element, { stores }: Client): Promise<void> {
  await waitUntil(() => ['ready', 'failed'].includes(stores.$activity.get().phase), 'the list has come');
  await drawn(element);
}

const changes = (element: Element): string[] =>
  parts(element, 'line').map((each) => each.querySelector('bdi')?.textContent ?? '');

describe('<loyalty-activity>', () => {
  it('shows the balance and lines that add up to it', async () => {
    const { client } = openShop();
    const element = await show('loyalty-activity', client);
    await listed(element, client);
    const sum = changes(element).reduce((total, change) => total + Number(change.replace('−', '-')), 0);
    expect(sum).to.equal(380);
    expect(reading(element.shadowRoot!.querySelector('.figure')!)).to.equal('380 points');
  });

  it('says what happened, naming orders', async () => {
    const element = await showHistory([
      line(9, { kind: 'earned', order: '1042', pending: 240 }),
      line(8, { kind: 'approved', order: '1031', points: 235 }),
      line(7, { kind: 'earned', title: 'Refer a friend', points: 100 }),
      line(6, { kind: 'redeemed', title: 'Free shipping', points: -200 }),
      line(5, { kind: 'undone', title: 'Free shipping', points: 200 }),
      line(4, { kind: 'returned', order: '1031', points: -35 }),
      line(3, { kind: 'tier', title: 'Insider' }),
      line(2, { kind: 'expired', title: 'Spring', points: -5 }),
      line(1, { kind: 'other', title: 'Thank you for ten years', points: 10 }),
    ]);
    expect(parts(element, 'line').map((each) => reading(each.querySelector('p')!))).to.eql([
      'Order 1042',
      'Order 1031 cleared',
      'Earned: Refer a friend',
      'Redeemed: Free shipping',
      'Given back: Free shipping',
      'Returned from order 1031',
      'Reached Insider',
      'Expired',
      'Thank you for ten years',
    ]);
  });

  it('still says something where the backend says little', async () => {
    const element = await showHistory([
      line(4, { kind: 'returned', points: -1 }),
      line(3, { kind: 'redeemed', order: '7', points: -1 }),
      line(2, { kind: 'adjusted', points: 5 }),
      line(1, { kind: 'adjusted', title: 'For the late parcel', points: 5 }),
    ]);
    expect(parts(element, 'line').map((each) => reading(each.querySelector('p')!))).to.eql([
      'Activity',
      'Activity',
      'Adjusted',
      'For the late parcel',
    ]);
  });

  it('signs changes with a plus or a real minus, and leaves out what changed nothing', async () => {
    const element = await showHistory([
      line(3, { points: 1_234_567 }),
      line(2, { points: -200 }),
      line(1, { points: 0, pending: 240 }),
    ]);
    expect(changes(element)).to.eql(['+1,234,567', '−200', '']);
  });

  it('marks what is on the way', async () => {
    const [pending] = parts(await showHistory([line(1, { order: '7', pending: 240 })]), 'line');
    expect(reading(pending!)).to.match(/^Order 7 March 1(, 2025)? 240.points on the way$/);
  });

  it('groups the lines by month', async () => {
    const element = await showHistory([
      line(2, {}),
      line(1, {}),
      { ...line(3, {}), id: 'old', at: '2024-12-24T12:00:00Z' },
    ]);
    const months = [...element.shadowRoot!.querySelectorAll('section')];
    expect(months.map((month) => reading(month.querySelector('h3')!))).to.eql(['March 2025', 'December 2024']);
    expect(months.map((month) => month.querySelectorAll('li').length)).to.eql([2, 1]);
  });

  it('shows more by keyboard, goes on reading at the first new line, and ends', async () => {
    const element = await showHistory(history(15));
    expect(parts(element, 'line')).to.have.length(10);
    named(element, 'Show more')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => parts(element, 'line').length === 15);
    await waitUntil(() => hasFocus(element, parts(element, 'line')[10]));
    expect(offers(element, 'Show more')).to.equal(false);
  });

  it('keeps what is shown when more can’t be had, says why, and tries again from the same button', async () => {
    let down = true;
    const shop = openShop({ member: { activity: history(15) } });
    const { client } = openShop({
      member: { activity: history(15) },
      adapter: {
        activity: (input) => {
          if (input.cursor && down) return Promise.reject(new LoyaltyError('offline', 'no network'));
          const { activity } = shop.state.members.get('alex')!;
          return Promise.resolve(
            input.cursor ? { items: activity.slice(10) } : { items: activity.slice(0, 10), next: '10' },
          );
        },
      },
    });
    const element = await show('loyalty-activity', client);
    await listed(element, client);
    const button = named(element, 'Show more')!;
    button.focus();
    button.click();
    await waitUntil(() => named(element, 'Try again'));
    expect(reading(element)).to.contain('You are offline');
    expect(parts(element, 'line')).to.have.length(10);
    expect(hasFocus(element, button)).to.equal(true);
    down = false;
    button.click();
    await waitUntil(() => parts(element, 'line').length === 15);
  });

  it('shows the newest lines where the backend does not page', async () => {
    const { capabilities } = openShop().state.program('USD');
    const program = { capabilities: capabilities.filter((capability) => capability !== 'activity') };
    const element = await show('loyalty-activity', openShop({ program, member: { activity: history(15) } }).client);
    expect(parts(element, 'line')).to.have.length(5);
    expect(shows(element, 'button')).to.equal(false);
  });

  it('says what is owed after a return', async () => {
    const { client } = openShop({ member: { points: { pending: 0, owed: 35, expiring: [] } } });
    expect(reading(await show('loyalty-activity', client))).to.match(/You owe 35.points after a return/);
  });

  it('says so when nothing has happened yet, also to a guest', async () => {
    for (const shop of [openShop({ shopper: 'sam', member: newcomer('enrolled') }), openShop({ shopper: '' })]) {
      const element = await show('loyalty-activity', shop.client);
      await waitUntil(() => reading(element).includes('Nothing has happened yet'));
    }
  });

  it('shows another client’s lines when given one', async () => {
    const element = await showHistory(history(3));
    const other = openShop({ shopper: 'sam', member: { ...newcomer('enrolled'), activity: history(1) } });
    element.client = other.client;
    await waitUntil(() => parts(element, 'line').length === 1);
  });

  it('fits a narrow screen with long words and large numbers', async () => {
    const title = 'Versandkostenfreiheitsgutscheinrückerstattung';
    const element = await showHistory([line(1, { title, points: -1_234_567, pending: 1_234_567 })]);
    expect(await fits(element, 320)).to.equal(true);
  });

  it('is accessible, light and dark', async () => {
    const element = await showHistory([
      ...history(12),
      line(1, { title: 'Free shipping', kind: 'redeemed', points: -5 }),
    ]);
    await expect(element).to.be.accessible();
    await expect(await inDark(element)).to.be.accessible();
  });
});
