import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Activity } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { MemoryMember } from '../../src/adapters/memory/state.js';
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
  until,
  type ShopOptions,
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

/** Newest first, `count` lines a day apart. */
const years = (count: number): Activity[] =>
  Array.from({ length: count }, (_, index) => ({
    ...line(1, { kind: 'approved', points: 10, order: String(index) }),
    id: String(index),
    at: new Date(Date.UTC(2025, 0, -index)).toISOString(),
  }));

async function showHistory(activity: Activity[], more: Omit<ShopOptions, 'member'> = {}) {
  const { client } = openShop({ ...more, member: { activity } });
  const element = await show('loyalty-activity', client);
  await listed(element, client);
  return element;
}

/** All pages that come by themselves are there. */
async function listed(element: Element, { stores }: Client): Promise<void> {
  await until(() => {
    const { phase, more } = stores.$activity.get();
    return phase === 'failed' || (phase === 'ready' && !more);
  }, 'the list has come');
  await drawn(element);
}

const changes = (element: Element): string[] =>
  parts(element, 'line').map((each) => each.querySelector('bdi')?.textContent ?? '');

const sentences = (element: Element): string[] =>
  parts(element, 'line').map((each) => reading(each.querySelector('p')!));

const points = (element: Element): string => reading(element.shadowRoot!.querySelector('loyalty-points')!);

const pressed = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[aria-pressed=true]')].map(reading);

/** Id of the line that has the focus. */
const focusedLine = (element: Element): string | undefined =>
  element.shadowRoot!.querySelector<HTMLElement>('[data-key]:focus')?.dataset.key;

/** The end of the list is out of sight at first. */
function beginFarDown(): void {
  window.scrollTo(0, 0);
  const style = document.createElement('style');
  style.dataset.far = '';
  style.textContent = 'loyalty-activity { padding-block-start: 5000px !important }';
  document.head.append(style);
}

describe('<loyalty-activity>', () => {
  afterEach(() => {
    document.querySelector('style[data-far]')?.remove();
  });

  it('shows the balance and lines that add up to it', async () => {
    const { client } = openShop();
    const element = await show('loyalty-activity', client);
    await listed(element, client);
    const sum = changes(element).reduce((total, change) => total + Number(change.replace('−', '-')), 0);
    expect(sum).to.equal(380);
    expect(points(element)).to.match(/^Your balance 380 points/);
    expect(reading(element)).to.match(/These lines add up to your balance of 380.points\.$/);
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
    expect(sentences(element)).to.eql([
      'Order 1042',
      'Order 1031 cleared',
      'Earned: Refer a friend',
      'Redeemed: Free shipping',
      'Given back: Free shipping',
      'Returned from order 1031',
      'Reached Insider',
      'Expired before they were used',
      'Thank you for ten years',
    ]);
  });

  it('still says something where the backend says little', async () => {
    const element = await showHistory([
      line(4, { kind: 'returned', points: -1 }),
      line(3, { kind: 'redeemed', order: '7', points: -1 }),
      line(3, { kind: 'other' }),
      line(2, { kind: 'adjusted', points: 5 }),
      line(1, { kind: 'adjusted', title: 'For the late parcel', points: 5 }),
    ]);
    expect(sentences(element)).to.eql(['Returned', 'Redeemed', 'Activity', 'Adjusted', 'For the late parcel']);
  });

  it('names the first items of an order and counts the others', async () => {
    const element = await showHistory([
      line(4, { kind: 'earned', order: '1042', items: ['Lærke', 'Rødhals', 'Solsort', 'Filters'], pending: 240 }),
      line(3, { kind: 'approved', order: '1031', items: ['Lærke', 'Rødhals'], points: 100 }),
      line(2, { kind: 'returned', order: '1031', items: ['Rødhals'], points: -35 }),
    ]);
    expect(sentences(element)).to.eql([
      'Order 1042: Lærke, Rødhals, and 2 more',
      'Order 1031 cleared: Lærke and Rødhals',
      'Returned from order 1031: Rødhals',
    ]);
  });

  it('says what the balance was after each line', async () => {
    const element = await showHistory([
      line(2, { kind: 'redeemed', title: 'Free shipping', points: -20 }),
      line(1, { kind: 'approved', order: '7', points: 1_050 }),
    ]);
    expect(parts(element, 'line').map((each) => reading(each.querySelector('.change')!))).to.eql([
      '−20 points Balance 1,030',
      '+1,050 points Balance 1,050',
    ]);
  });

  it('does not say that lines add up where they do not', async () => {
    const { activity: newest } = openShop().state.members.get('alex')!;
    const adapter = { activity: () => Promise.resolve({ items: newest.slice(0, 2) }) };
    expect(reading(await showHistory(newest, { adapter }))).not.to.contain('add up');
  });

  describe('filtered', () => {
    const press = async (element: Element, client: Client, name: string): Promise<void> => {
      named(element, name)!.focus();
      named(element, name)!.click();
      await listed(element, client);
    };

    it('shows only such lines, without adding them up, and all of them again', async () => {
      const { client } = openShop();
      const element = await show('loyalty-activity', client);
      await listed(element, client);
      await press(element, client, 'Spent');
      expect(sentences(element)).to.eql(['Redeemed: Free shipping']);
      expect(pressed(element)).to.eql(['Spent']);
      expect(reading(element)).not.to.contain('add up');
      expect(hasFocus(element, named(element, 'Spent'))).to.equal(true);
      await press(element, client, 'All');
      expect(sentences(element)).to.have.length(6);
      expect(pressed(element)).to.eql(['All']);
    });

    it('says so where there are none of them', async () => {
      const { client } = openShop();
      const element = await show('loyalty-activity', client);
      await listed(element, client);
      await press(element, client, 'Gone');
      expect(reading(element)).to.contain('None of these yet.');
      expect(sentences(element)).to.eql([]);
    });

    it('is forgotten when the shopper comes back', async () => {
      const { client } = openShop();
      await client.actions.filterActivity('lost');
      const element = await show('loyalty-activity', client);
      await until(() => sentences(element).length === 6, 'all are there');
      expect(pressed(element)).to.eql(['All']);
    });
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
    expect(reading(pending!)).to.match(/^Order 7 March 1(, 2025)? 240.points on the way Balance 0$/);
  });

  it('says when a line clears that is the only one on the way', async () => {
    const told = { pending: 240, clearsAt: '2030-03-03T12:00:00Z', owed: 0, expiring: [] };
    const { client } = openShop({ member: { activity: [line(1, { order: '7', pending: 240 })], points: told } });
    const element = await show('loyalty-activity', client);
    await listed(element, client);
    expect(reading(element)).to.match(/240.points on the way, ready March 3, 2030/);
  });

  it('groups the lines by month', async () => {
    const element = await showHistory([
      line(2, {}),
      line(1, {}),
      { ...line(3, {}), id: 'old', at: '2024-12-24T12:00:00Z' },
    ]);
    const months = [...element.shadowRoot!.querySelectorAll('section')];
    expect(months.map((month) => reading(month.querySelector('h3')!))).to.eql(['March 2025', 'December 2024']);
    expect(months.map((month) => month.querySelectorAll('[role=listitem]').length)).to.eql([2, 1]);
  });

  it('pages by itself when the end comes into view, and ends', async () => {
    beginFarDown();
    const { client } = openShop({ member: { activity: history(25) } });
    const element = await show('loyalty-activity', client);
    const { $activity } = client.stores;
    await until(() => named(element, 'Show more'), 'the first page is there');
    expect($activity.get().items).to.have.length(10);
    await until(() => {
      window.scrollTo(0, document.body.scrollHeight);
      return !$activity.get().more;
    }, 'the end has come');
    await drawn(element);
    expect(offers(element, 'Show more')).to.equal(false);
  });

  it('keeps rows far from the view out of the page', async () => {
    const { client } = openShop({ member: { activity: years(400) } });
    const element = await show('loyalty-activity', client);
    while (client.stores.$activity.get().more) await client.actions.moreActivity();
    await until(() => parts(element, 'line').length < 120, 'only some rows are drawn');
    expect(client.stores.$activity.get().items).to.have.length(400);
  });

  it('goes on reading at the first new line when more is asked for by keyboard', async () => {
    beginFarDown();
    const { client } = openShop({ member: { activity: history(25) } });
    const element = await show('loyalty-activity', client);
    await until(() => named(element, 'Show more'), 'there is a button');
    const { items } = client.stores.$activity.get();
    named(element, 'Show more')!.focus({ preventScroll: true });
    await sendKeys({ press: 'Enter' });
    await until(() => focusedLine(element) === String(Number(items.at(-1)!.id) - 1), 'it has the focus');
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
    await until(() => named(element, 'Try again'), 'it failed');
    expect(reading(element)).to.contain('You are offline');
    expect(parts(element, 'line')).to.have.length(10);
    down = false;
    named(element, 'Try again')!.focus();
    named(element, 'Try again')!.click();
    await until(() => parts(element, 'line').length === 15, 'the others are there');
    await until(() => focusedLine(element) === '18', 'the focus is on the first new line');
  });

  it('shows the newest lines where the backend does not page', async () => {
    const { capabilities } = openShop().state.program('USD');
    const program = { capabilities: capabilities.filter((capability) => capability !== 'activity') };
    const element = await show('loyalty-activity', openShop({ program, member: { activity: history(15) } }).client);
    expect(parts(element, 'line')).to.have.length(5);
    expect(shows(element, 'button')).to.equal(false);
    expect(reading(element)).not.to.contain('add up');
  });

  describe('about the points', () => {
    const about = async (told: Partial<MemoryMember['points']>): Promise<string> => {
      const member = { points: { pending: 0, owed: 0, expiring: [], ...told } };
      const element = await show('loyalty-activity', openShop({ member }).client);
      return points(element).replaceAll('\u00a0', ' ');
    };
    const batch = (count: number, month: string) => ({ points: count, at: `2030-${month}-15T12:00:00Z` });

    it('says what they are worth, and nothing that is not there', async () => {
      expect(await about({})).to.equal('Your balance 380 points Worth $5.70');
    });

    it('says what is on the way and from when', async () => {
      expect(await about({ pending: 45 })).to.contain('On the way 45 points');
      expect(await about({ pending: 45, clearsAt: '2030-03-03T12:00:00Z' })).to.contain(
        'On the way 45 points, from March 3, 2030',
      );
    });

    it('names the batches that expire first and counts the others', async () => {
      const expiring = [batch(120, '01'), batch(80, '02'), batch(60, '03'), batch(40, '04'), batch(20, '05')];
      expect(await about({ expiring })).to.contain(
        'Expiring 120 on January 15, 2030, 80 on February 15, 2030, 60 on March 15, 2030, and 2 more',
      );
    });

    it('says what was earned in all', async () => {
      expect(await about({ lifetime: 1_580 })).to.contain('Earned in all 1,580 points');
    });

    it('says what is owed after a return', async () => {
      expect(await about({ owed: 35 })).to.contain('You owe 35 points after a return. Your next purchase covers it.');
    });
  });

  it('says so when nothing has happened yet, also to a guest', async () => {
    for (const shop of [openShop({ shopper: 'sam', member: newcomer('enrolled') }), openShop({ shopper: '' })]) {
      const element = await show('loyalty-activity', shop.client);
      await until(() => reading(element).includes('Nothing has happened yet'), 'it says that there is nothing');
    }
  });

  it('shows another client’s lines when given one', async () => {
    const element = await showHistory(history(3));
    const other = openShop({ shopper: 'sam', member: { ...newcomer('enrolled'), activity: history(1) } });
    element.client = other.client;
    await until(() => parts(element, 'line').length === 1, 'there is one line');
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
