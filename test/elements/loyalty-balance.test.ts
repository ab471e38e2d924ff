import { expect } from '@open-wc/testing';
import type { Activity } from '../../src/adapters/adapter.js';
import '../../src/elements/loyalty-balance.js';
import { inDark, newcomer, openShop, part, reading, show, until } from './shop.js';

const earned = (points: number): Activity[] => [{ id: 'a', at: '2025-03-01T12:00:00Z', kind: 'earned', points }];

async function balance(points: number, unit = { name: { one: 'Bean', other: 'Beans' }, decimals: 0 }): Promise<string> {
  const member = { ...newcomer('enrolled'), activity: earned(points) };
  const { client } = openShop({ shopper: 'sam', member, program: { points: unit } });
  const element = await show('loyalty-balance', client);
  await until(() => part(element, 'figure'), 'there is a figure');
  return reading(element);
}

describe('<loyalty-balance>', () => {
  it('shows the figure with the name of its unit', async () => {
    expect(await balance(1_234_567)).to.equal('1,234,567 Beans');
    expect(await balance(1)).to.equal('1 Bean');
    expect(await balance(0)).to.equal('0 Beans');
  });

  it('moves the point where the unit has decimals', async () => {
    expect(await balance(12_345, { name: { one: 'Bean', other: 'Beans' }, decimals: 2 })).to.equal('123.45 Beans');
  });

  it('comes to the new value after something is spent', async () => {
    const { client, state } = openShop();
    const element = await show('loyalty-balance', client);
    await until(() => reading(element) === '380 points', 'there are 380 points');
    state.members
      .get('alex')!
      .activity.unshift({ id: 'b', at: '2026-01-01T12:00:00Z', kind: 'redeemed', points: -300 });
    await client.actions.refresh();
    await until(() => reading(element) === '80 points', 'there are 80 points');
  });

  it('shows another shopper’s balance when given another client', async () => {
    const element = await show('loyalty-balance', openShop().client);
    await until(() => reading(element) === '380 points', 'there are 380 points');
    const other = openShop({ shopper: 'sam', member: { ...newcomer('enrolled'), activity: earned(7) } });
    element.client = other.client;
    await until(() => reading(element) === '7 points', 'there are 7 points');
  });

  it('is silent for a guest', async () => {
    expect(reading(await show('loyalty-balance', openShop({ shopper: '' }).client))).to.equal('');
  });

  it('is accessible, light and dark', async () => {
    const element = await show('loyalty-balance', openShop().client);
    await until(() => part(element, 'figure'), 'there is a figure');
    await expect(element).to.be.accessible();
    await expect(await inDark(element)).to.be.accessible();
  });
});
