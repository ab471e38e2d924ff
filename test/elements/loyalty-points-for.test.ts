import { expect } from '@open-wc/testing';
import type { EarningRule, Program } from '../../src/adapters/adapter.js';
import '../../src/elements/loyalty-points-for.js';
import { drawn, openShop, reading, show, until } from './shop.js';

const per = { minor: 1000, currency: 'DKK' };
const purchase: EarningRule = { id: 'purchase', kind: 'purchase', title: 'Place an order', points: 3, per };
const tiers = [{ id: 'insider', name: 'Insider', threshold: 0, perks: [], multiplier: 150 }];
const program: Partial<Program> = { earning: [purchase], tiers };

async function said(amount: number, { shopper = 'alex', ...changes }: Partial<Program> & { shopper?: string } = {}) {
  const { client } = openShop({ shopper, program: { ...program, ...changes } });
  const element = await show('loyalty-points-for', client);
  Object.assign(element, { amount, currency: 'DKK' });
  await drawn(element);
  return reading(element);
}

describe('<loyalty-points-for>', () => {
  it('counts whole steps of the rule with the member’s tier, cut to whole points once', async () => {
    expect(await said(12_900)).to.equal('Earn 54 points');
    expect(await said(1_990)).to.equal('Earn 4 points');
  });

  it('says how much more it is on a day that counts more', async () => {
    const hour = 3_600_000;
    const bonus = {
      factor: 200,
      from: new Date(Date.now() - hour).toISOString(),
      until: new Date(Date.now() + hour).toISOString(),
    };
    expect(await said(1_000, { earning: [{ ...purchase, bonus }] })).to.equal('Earn 9 points 2× today');
  });

  it('tells a guest what members earn, at the rate of everyone', async () => {
    expect(await said(12_900, { shopper: '' })).to.equal('Members earn 36 points here');
  });

  it('is silent where nothing is earned: too little, another currency, no rule', async () => {
    expect(await said(900)).to.equal('');
    expect(await said(12_900, { earning: [{ ...purchase, per: { minor: 1, currency: 'EUR' } }] })).to.equal('');
    expect(await said(12_900, { earning: [] })).to.equal('');
  });

  it('keeps its line free before it knows, and none for an excluded product', async () => {
    const element = document.createElement('loyalty-points-for');
    document.body.append(element);
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(20);
    element.excluded = true;
    element.toggleAttribute('excluded', true);
    expect(element.getBoundingClientRect().height).to.equal(0);
    element.remove();
  });

  it('follows the price when another variant is chosen', async () => {
    const element = await show('loyalty-points-for', openShop({ program }).client);
    element.setAttribute('currency', 'DKK');
    element.setAttribute('amount', '10000');
    await until(() => reading(element) === 'Earn 45 points', 'the first price');
    element.setAttribute('amount', '20000');
    await until(() => reading(element) === 'Earn 90 points', 'the second');
  });
});
