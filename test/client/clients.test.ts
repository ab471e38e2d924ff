import { expect } from '@open-wc/testing';
import type { LoyaltyAdapter } from '../../src/adapters/adapter.js';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import '../../src/elements/loyalty-balance.js';
import '../../src/elements/loyalty-home.js';
import { openShop, reading, show, until, type Shop } from '../elements/shop.js';

const balance = ({ client }: Shop): number | undefined => client.stores.$member.get()?.points?.available;
const tree = { id: 'tree', points: 100 };

async function opened(shop: Shop): Promise<Shop> {
  await shop.client.actions.start();
  return shop;
}

describe('two clients on one page', () => {
  it('know their own shopper and nobody else', async () => {
    const [alex, guest] = await Promise.all([opened(openShop()), opened(openShop({ shopper: '' }))]);
    expect(alex.client.stores.$member.get()?.name).to.equal('Alex');
    expect(guest.client.stores.$member.get()?.state).to.equal('guest');
  });

  it('spend apart: what one redeems the other neither sees nor pays', async () => {
    const [one, other] = await Promise.all([opened(openShop()), opened(openShop())]);
    const had = balance(other)!;
    one.client.actions.askRedeem(tree.id);
    await one.client.actions.confirmRedeem(tree);
    await until(() => balance(one) === had - tree.points, 'the one has paid');
    await other.client.actions.refresh();
    expect(balance(other)).to.equal(had);
    expect(other.client.stores.$redeeming.get()).to.deep.equal({});
    expect(other.tracked.map(({ action }) => action)).not.to.include('redeem');
  });

  it('fail apart', async () => {
    const broken = openShop({ adapter: { load: () => Promise.reject(new Error('SQL')) } });
    const [one, other] = await Promise.all([opened(broken), opened(openShop())]);
    expect(one.client.stores.$phase.get()).to.equal('failed');
    expect(other.client.stores.$phase.get()).to.equal('ready');
  });

  it('end apart: destroying one leaves the other at work', async () => {
    const [one, other] = await Promise.all([opened(openShop()), opened(openShop())]);
    one.client.destroy();
    await one.client.actions.refresh();
    await other.client.actions.refresh();
    expect(one.client.stores.$error.get()?.code).to.equal('aborted');
    expect(other.client.stores.$error.get()).to.equal(undefined);
  });

  it('show side by side, each in its own elements', async () => {
    const [alex, guest] = [openShop(), openShop({ shopper: '' })];
    const home = await show('loyalty-home', alex.client);
    const door = await show('loyalty-home', guest.client);
    await until(() => reading(door).includes('Good things come back'), 'the guest is told why to join');
    expect(reading(home)).to.include('Hi Alex');
    expect(reading(door)).not.to.include('Alex');
  });
});

describe('elements of one client', () => {
  it('ask the backend once, however many there are', async () => {
    const backend = memoryAdapter({}, { runsIn: 'page', fetch, now: Date.now });
    let loads = 0;
    const load: LoyaltyAdapter['load'] = (input, options) => {
      loads += 1;
      return backend.load(input, options);
    };
    const { client } = openShop({ adapter: { load } });
    await Promise.all(
      (['loyalty-home', 'loyalty-balance', 'loyalty-balance'] as const).map((tag) => show(tag, client)),
    );
    expect(loads).to.equal(1);
  });
});
