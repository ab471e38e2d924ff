import { expect, oneEvent } from '@open-wc/testing';
import type { LoyaltyAdapter, Page, Voucher } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { NavigateEvent } from '../../src/elements/events.js';
import type { LoyaltyVoucher } from '../../src/elements/loyalty-voucher.js';
import '../../src/elements/loyalty-vouchers.js';
import type { LoyaltyVouchers } from '../../src/elements/loyalty-vouchers.js';
import { rested } from './rested.js';
import { drawn, fits, inDark, named, newcomer, offers, openShop, reading, show, shows, until } from './shop.js';

const voucher = (index: number, more: Partial<Voucher> = {}): Voucher => ({
  id: `v${String(index)}`,
  code: `CODE-${String(index)}`,
  title: 'Free shipping',
  state: 'issued',
  kind: 'free_shipping',
  source: 'redemption',
  ...more,
});
const many = (count: number): Voucher[] => Array.from({ length: count }, (_, index) => voucher(index));

const tickets = (element: LoyaltyVouchers): LoyaltyVoucher[] => [
  ...element.shadowRoot!.querySelectorAll('loyalty-voucher'),
];
const codes = (element: LoyaltyVouchers): string[] => tickets(element).map((ticket) => ticket.voucher!.code);

async function showList(element: LoyaltyVouchers, count: number): Promise<void> {
  await until(() => tickets(element).length === count, `${String(count)} vouchers are there`);
  await drawn(element);
}

describe('<loyalty-vouchers>', () => {
  it('shows what can be used first and what is over below, the first one in full', async () => {
    const vouchers = [
      voucher(1, { state: 'used' }),
      voucher(2),
      voucher(3, { state: 'expired' }),
      voucher(4, { state: 'held' }),
    ];
    const element = await show('loyalty-vouchers', openShop({ member: { vouchers } }).client);
    await showList(element, 4);
    expect(codes(element)).to.eql(['CODE-2', 'CODE-4', 'CODE-1', 'CODE-3']);
    expect(tickets(element).map(({ compact }) => compact)).to.eql([false, true, false, true]);
  });

  it('shows the load’s vouchers where the backend can’t page', async () => {
    const { client } = openShop({ program: { capabilities: ['redeem'] }, member: { vouchers: many(7) } });
    const element = await show('loyalty-vouchers', client);
    expect(tickets(element)).to.have.length(5);
    expect(offers(element, 'Show more')).to.equal(false);
  });

  it('shows the rest on demand and goes to the first new one', async () => {
    const element = await show('loyalty-vouchers', openShop({ member: { vouchers: many(12) } }).client);
    await showList(element, 10);
    named(element, 'Show more')!.click();
    await showList(element, 12);
    expect(offers(element, 'Show more')).to.equal(false);
    const focused = element.shadowRoot!.activeElement!;
    expect(focused.querySelector('loyalty-voucher')!.voucher!.code).to.equal('CODE-10');
  });

  it('leaves one that is given back where it was, with its sentence', async () => {
    const { client } = openShop({ member: { vouchers: [voucher(1, { undoable: true, points: 200 }), voucher(2)] } });
    const element = await show('loyalty-vouchers', client);
    await showList(element, 2);
    const [first] = tickets(element);
    named(first!, /^Give back/)!.click();
    const given = () => client.stores.$vouchers.get().items.find(({ id }) => id === 'v1')?.state === 'revoked';
    await until(given, 'the list is fresh');
    await drawn(element);
    expect(tickets(element)[0] === first).to.equal(true);
    expect(reading(first!)).to.match(/Given back\. 200.points are yours again\.$/);
  });

  it('asks for nothing on behalf of a guest, and says that there is nothing', async () => {
    let asked = 0;
    const vouchers = (): Promise<Page<Voucher>> => Promise.resolve({ items: many(++asked) });
    const element = await show('loyalty-vouchers', openShop({ shopper: '', adapter: { vouchers } }).client);
    expect(asked).to.equal(0);
    expect(reading(element)).to.contain('No vouchers yet');
  });

  it('says so when there are none, and leads to the rewards', async () => {
    const { client } = openShop({ shopper: 'sam', member: newcomer('enrolled') });
    const element = await show('loyalty-vouchers', client);
    await until(() => reading(element).includes('No vouchers yet'), 'it says so');
    const led = oneEvent(element, 'loyalty-navigate') as Promise<NavigateEvent>;
    named(element, 'All rewards')!.click();
    expect((await led).view).to.equal('rewards');
  });

  it('shows the shape of what comes while it does not know', async () => {
    const vouchers = () => new Promise<Page<Voucher>>(() => undefined);
    const { client } = openShop({ shopper: 'sam', member: newcomer('enrolled'), adapter: { vouchers } });
    const element = await show('loyalty-vouchers', client);
    await until(() => shows(element, '.skeleton'), 'the skeleton is there');
    expect(reading(element)).to.equal('');
  });

  it('asks for the list before it draws, not as an afterthought that draws again', async () => {
    await showList(await show('loyalty-vouchers', openShop({ member: { vouchers: many(3) } }).client), 3);
    const { litIssuedWarnings = new Set() } = globalThis as { litIssuedWarnings?: Set<string> };
    expect([...litIssuedWarnings].filter((each) => /loyalty-vouchers scheduled an update/.test(each))).to.eql([]);
  });

  it('says when the list can’t be had, does not call it empty, and tries again', async () => {
    const { client } = openShop({ shopper: 'sam', member: newcomer('enrolled'), adapter: failingOnce() });
    const element = await show('loyalty-vouchers', client);
    await until(() => offers(element, 'Try again'), 'it says so');
    expect(reading(element)).to.contain('can’t be shown right now');
    expect(reading(element)).not.to.contain('No vouchers yet');
    named(element, 'Try again')!.click();
    await showList(element, 2);
  });

  it('fits a narrow screen', async () => {
    const vouchers = [voucher(1, { title: 'Sommerabendverkostungserlebnisgutschein' }), voucher(2, { state: 'used' })];
    const element = await show('loyalty-vouchers', openShop({ member: { vouchers } }).client);
    expect(await fits(element, 320)).to.equal(true);
  });

  it('is accessible, light and dark', async () => {
    const vouchers = [voucher(1, { undoable: true, points: 200 }), voucher(2), voucher(3, { state: 'used' })];
    const element = await show('loyalty-vouchers', openShop({ member: { vouchers } }).client);
    await showList(element, 3);
    await expect(element).to.be.accessible();
    await expect(await rested(await inDark(element))).to.be.accessible();
  });
});

/** Answers the first question with an error that is not worth a retry, and all later ones with two vouchers. */
function failingOnce(): Partial<LoyaltyAdapter> {
  let asked = 0;
  return {
    vouchers: () => {
      asked += 1;
      if (asked === 1) return Promise.reject(new LoyaltyError('bad_response', 'Half an answer.'));
      return Promise.resolve({ items: many(2) });
    },
  };
}
